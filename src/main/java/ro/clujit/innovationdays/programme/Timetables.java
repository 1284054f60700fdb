package ro.clujit.innovationdays.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;

/** The programme of an edition, for reading. */
@ApplicationScoped
public class Timetables {

    private final Sessions sessions;

    @Inject
    Timetables(Sessions sessions) {
        this.sessions = sessions;
    }

    public TimetableView of(Edition edition, Language language) {
        return TimetableView.of(sessions.of(edition), edition.zone(), language);
    }
}

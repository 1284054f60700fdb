package ro.clujit.innovationdays.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.release.Releases;

/** The programme of an edition as its latest release has it. */
@ApplicationScoped
public class Timetables {

    private final Releases releases;

    @Inject
    Timetables(Releases releases) {
        this.releases = releases;
    }

    public TimetableView of(Edition edition, Language language) {
        return TimetableView.of(releases.programme(edition), edition.zone(), language);
    }
}

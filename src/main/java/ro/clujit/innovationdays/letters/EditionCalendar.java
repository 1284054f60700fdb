package ro.clujit.innovationdays.letters;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.mail.Sender;
import ro.clujit.innovationdays.platform.InstallationConfig;
import ro.clujit.innovationdays.platform.locale.Language;

/** An edition as an entry for a calendar. It holds nothing of a ticket: calendars are shared. */
@Singleton
public class EditionCalendar {

    public static final String MEDIA_TYPE = EventCalendar.MEDIA_TYPE;

    private final Sender sender;
    private final String publicUrl;

    @Inject
    EditionCalendar(InstallationConfig config) {
        this.sender = Sender.of(config.mail().from());
        this.publicUrl = config.publicUrl();
    }

    /**
     * An iCalendar file in UTF-8; empty while the edition's days are not announced.
     *
     * @param stamp when the reader was told
     */
    public Optional<byte[]> of(Edition edition, Language language, Instant stamp) {
        return edition.startsOn().map(startsOn -> {
            String page = publicUrl + "/" + language.name() + "/editions/" + edition.slug();
            String summary = edition.summary(language);
            return EventCalendar.write(new CalendarEvent(
                    "edition-" + edition.id() + "@" + sender.domain(),
                    0,
                    stamp,
                    startsOn,
                    edition.endsOn().orElse(startsOn),
                    edition.opensAt().orElse(null),
                    edition.closesAt().orElse(null),
                    edition.zone(),
                    edition.name(language),
                    Places.of(edition),
                    summary.isEmpty() ? page : summary + "\n\n" + page,
                    URI.create(page),
                    sender.name().isEmpty() ? sender.address() : sender.name(),
                    sender.address(),
                    language.words()));
        });
    }
}

package ro.clujit.innovationdays.letters;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.mail.Sender;
import ro.clujit.innovationdays.platform.InstallationConfig;
import ro.clujit.innovationdays.platform.calendar.CalendarEntry;
import ro.clujit.innovationdays.platform.calendar.CalendarFile;
import ro.clujit.innovationdays.platform.locale.Language;

/** An edition as an entry for a calendar. It holds nothing of a ticket: calendars are shared. */
@Singleton
public class EditionCalendar {

    public static final String MEDIA_TYPE = CalendarFile.MEDIA_TYPE;

    /** Stands in a file until the reader's own is put there; no edition has this moment in it. */
    private static final Instant ANY_STAMP = Instant.parse("1970-01-02T03:04:05Z");

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Thousands of letters bring the same file but for the stamp. Kept by all that it says, so none is ever stale. */
    private final Cache<CalendarFile, String> written =
            Caffeine.newBuilder().maximumSize(100).build();

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
            var entry = new CalendarEntry(
                    "edition-" + edition.id() + "@" + sender.domain(),
                    0,
                    ANY_STAMP,
                    span(edition, startsOn, edition.endsOn().orElse(startsOn)),
                    false,
                    edition.name(language),
                    Places.of(edition),
                    summary.isEmpty() ? page : summary + "\n\n" + page,
                    URI.create(page),
                    List.of());
            String organiser = sender.name().isEmpty() ? sender.address() : sender.name();
            var file = new CalendarFile(language.words(), organiser, sender.address(), List.of(entry));
            return written.get(file, some -> new String(some.write(), StandardCharsets.UTF_8))
                    .replace(STAMP.format(ANY_STAMP), STAMP.format(stamp))
                    .getBytes(StandardCharsets.UTF_8);
        });
    }

    /** Whole days while the doors' hours are not known. */
    private static CalendarEntry.Span span(Edition edition, LocalDate startsOn, LocalDate endsOn) {
        LocalTime opensAt = edition.opensAt().orElse(null);
        LocalTime closesAt = edition.closesAt().orElse(null);
        if (opensAt == null || closesAt == null) {
            return new CalendarEntry.Days(startsOn, endsOn);
        }
        return new CalendarEntry.Hours(
                startsOn.atTime(opensAt).atZone(edition.zone()).toInstant(),
                endsOn.atTime(closesAt).atZone(edition.zone()).toInstant(),
                edition.zone());
    }
}

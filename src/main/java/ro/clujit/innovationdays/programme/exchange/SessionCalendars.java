package ro.clujit.innovationdays.programme.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.mail.Sender;
import ro.clujit.innovationdays.platform.InstallationConfig;
import ro.clujit.innovationdays.platform.calendar.CalendarEntry;
import ro.clujit.innovationdays.platform.calendar.CalendarFile;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.Markdown;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.programme.release.Published;
import ro.clujit.innovationdays.programme.release.Releases;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;

/**
 * Sessions of the latest release as iCalendar files, in UTF-8. A session keeps its UID whatever is changed, and one that
 * was cancelled stays and says so, since a program that no longer finds an entry may leave it where it was. What has no
 * time has no place in a calendar. The same release always gives the same bytes.
 */
@ApplicationScoped
public class SessionCalendars {

    private static final Duration REFRESH = Duration.ofHours(1);

    private final Releases releases;
    private final PublicAddress address;
    private final Sender sender;

    SessionCalendars(Releases releases, PublicAddress address, InstallationConfig config) {
        this.releases = releases;
        this.address = address;
        this.sender = Sender.of(config.mail().from());
    }

    /** The whole programme; before its first release a calendar with nothing in it, which may be subscribed to. */
    public byte[] programme(Edition edition, Language language) {
        return released(edition)
                .map(released ->
                        file(edition, language, released, released.programme().sessions()))
                .orElseGet(() -> file(language, List.of()))
                .write(edition.name(language), REFRESH);
    }

    /** @param numbers of sessions; those that there are not are passed over */
    public byte[] agenda(Edition edition, Language language, Set<Integer> numbers) {
        return released(edition)
                .map(released -> file(
                        edition,
                        language,
                        released,
                        released.programme().sessions().stream()
                                .filter(session -> numbers.contains(session.number()))
                                .toList()))
                .orElseGet(() -> file(language, List.of()))
                .write(Words.in(language).agenda(edition.name(language)), REFRESH);
    }

    /** Empty where there is no such session, or it has no time. */
    public Optional<byte[]> session(Edition edition, Language language, String slug) {
        return released(edition).flatMap(released -> released.programme().sessions().stream()
                .filter(session -> session.slug().equals(slug) && session.isScheduled())
                // The address of one that is gone may have become another's.
                .min(Comparator.comparing(SessionEntry::cancelled))
                .map(session ->
                        file(edition, language, released, List.of(session)).write()));
    }

    private record Released(Published release, Snapshot programme) {}

    private Optional<Released> released(Edition edition) {
        return releases.latest(edition).map(release -> new Released(release, releases.open(release)));
    }

    private CalendarFile file(Edition edition, Language language, Released released, List<SessionEntry> sessions) {
        return file(
                language,
                sessions.stream()
                        .filter(SessionEntry::isScheduled)
                        .map(session -> entry(
                                edition, language, released.release().publishedAt(), released.programme(), session))
                        .toList());
    }

    private CalendarFile file(Language language, List<CalendarEntry> entries) {
        String organiser = sender.name().isEmpty() ? sender.address() : sender.name();
        return new CalendarFile(language.words(), organiser, sender.address(), entries);
    }

    private CalendarEntry entry(
            Edition edition, Language language, Instant stamp, Snapshot programme, SessionEntry session) {
        String page = address.of("/" + language + "/editions/" + edition.slug() + "/sessions/" + session.slug());
        String title = session.title().in(language);
        return new CalendarEntry(
                "session-" + session.guid() + "@" + sender.domain(),
                session.sequence(),
                stamp,
                new CalendarEntry.Hours(session.startsAt(), session.endsAt(), edition.zone()),
                session.cancelled(),
                session.cancelled() ? Words.in(language).cancelled(title) : title,
                Stream.of(programme.roomName(session), edition.venue(), edition.city())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                description(language, programme, session, page),
                URI.create(page),
                programme
                        .track(session.track())
                        .map(track -> List.of(track.name().in(language)))
                        .orElse(List.of()));
    }

    private static String description(Language language, Snapshot programme, SessionEntry session, String page) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(session.subtitle().in(language));
        paragraphs.add(programme.speakersOf(session).stream()
                .map(speaker -> speaker.organisation().isEmpty()
                        ? speaker.name()
                        : speaker.name() + " (" + speaker.organisation() + ")")
                .collect(Collectors.joining(", ")));
        paragraphs.add(Markdown.plain(session.summary().in(language)));
        paragraphs.add(Markdown.plain(session.description().in(language)));
        paragraphs.add(page);
        return paragraphs.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}

package ro.clujit.innovationdays.programme.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.media.PictureView;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.programme.release.Releases;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;

/**
 * The latest release of a programme as a schedule of the c3voc family. Sessions without a time are left out, and so are
 * cancelled ones: the format has no word for them, and its readers find out by their absence.
 */
@ApplicationScoped
public class Schedules {

    /** What goes on after midnight belongs to the day before, as pretalx and its family have it. */
    static final LocalTime DAY_CHANGES = LocalTime.of(4, 0);

    /** What the schemas take as an acronym has four characters, and no hyphen after the first. */
    private static final int SHORTEST_ACRONYM = 4;

    /** One of {@link PictureView#WIDTHS}. */
    private static final int AVATAR = 384;

    private static final Pattern ZONE_NAME = Pattern.compile("([A-Z][a-z]+/[A-Z][a-z]+).*|UTC");

    private final Releases releases;
    private final PublicAddress address;

    Schedules(Releases releases, PublicAddress address) {
        this.releases = releases;
        this.address = address;
    }

    /** Empty before the first release, and while there is neither a day nor a session with a time. */
    Optional<Schedule> of(Edition edition, Language language) {
        return releases.latest(edition).flatMap(release -> {
            Snapshot programme = releases.open(release);
            List<SessionEntry> shown = programme.planned().stream()
                    .filter(SessionEntry::isScheduled)
                    .toList();
            SortedSet<LocalDate> dates = dates(edition, shown);
            return dates.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Schedule(
                            release.version(),
                            address.of("/"),
                            new Draft(edition, language, programme, shown).conference(dates)));
        });
    }

    private static SortedSet<LocalDate> dates(Edition edition, List<SessionEntry> sessions) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        edition.startsOn().ifPresent(first -> first.datesUntil(
                        edition.endsOn().orElse(first).plusDays(1))
                .forEach(dates::add));
        sessions.forEach(session -> dates.add(date(edition, session)));
        return dates;
    }

    private static LocalDate date(Edition edition, SessionEntry session) {
        return session.startsAt()
                .atZone(edition.zone())
                .minusHours(DAY_CHANGES.getHour())
                .toLocalDate();
    }

    private static OffsetDateTime dayStart(Edition edition, LocalDate date) {
        return ZonedDateTime.of(date, DAY_CHANGES, edition.zone()).toOffsetDateTime();
    }

    /** One schedule in the making. */
    private final class Draft {

        private final Edition edition;
        private final Language language;
        private final Snapshot programme;
        private final List<SessionEntry> shown;
        private final ExchangeMessages words;

        Draft(Edition edition, Language language, Snapshot programme, List<SessionEntry> shown) {
            this.edition = edition;
            this.language = language;
            this.programme = programme;
            this.shown = shown;
            this.words = Words.in(language);
        }

        Schedule.Conference conference(SortedSet<LocalDate> dates) {
            String acronym = edition.slug().replace('-', '_');
            String zone = edition.zone().getId();
            return new Schedule.Conference(
                    acronym.length() < SHORTEST_ACRONYM ? "edition_" + acronym : acronym,
                    edition.name(language),
                    Schedule.date(dates.first()),
                    Schedule.date(dates.last()),
                    dates.size(),
                    "00:05",
                    ZONE_NAME.matcher(zone).matches() ? zone : null,
                    page(""),
                    programme.tracks().stream()
                            .map(track -> new Schedule.TrackItem(track.name().in(language), track.slug()))
                            .toList(),
                    programme.rooms().stream()
                            .map(room -> new Schedule.RoomItem(room.name(), room.id(), room.capacity()))
                            .toList(),
                    days(dates));
        }

        private List<Schedule.Day> days(SortedSet<LocalDate> dates) {
            List<Schedule.Day> days = new ArrayList<>();
            for (LocalDate date : dates) {
                days.add(new Schedule.Day(
                        days.size() + 1,
                        Schedule.date(date),
                        Schedule.instant(dayStart(edition, date)),
                        Schedule.instant(dayStart(edition, date.plusDays(1)).minusMinutes(1)),
                        rooms(date)));
            }
            return days;
        }

        private Map<String, List<Schedule.Event>> rooms(LocalDate date) {
            Map<String, List<Schedule.Event>> rooms = new LinkedHashMap<>();
            programme.rooms().forEach(room -> rooms.put(room.name(), new ArrayList<>()));
            shown.stream()
                    .filter(session -> date(edition, session).equals(date))
                    .map(this::event)
                    .forEach(event -> rooms.computeIfAbsent(event.room(), room -> new ArrayList<>())
                            .add(event));
            return rooms;
        }

        private Schedule.Event event(SessionEntry session) {
            OffsetDateTime start = session.startsAt().atZone(edition.zone()).toOffsetDateTime();
            OffsetDateTime end = session.endsAt().atZone(edition.zone()).toOffsetDateTime();
            String room = programme.roomName(session);
            return new Schedule.Event(
                    session.guid(),
                    session.number(),
                    Schedule.instant(start),
                    start.toLocalTime().toString().substring(0, 5),
                    Schedule.instant(end),
                    Schedule.hours(Duration.between(start, end)),
                    room.isEmpty() ? words.no_room() : room,
                    session.slug(),
                    page("/sessions/" + session.slug()),
                    session.title().in(language),
                    session.subtitle().in(language),
                    programme
                            .track(session.track())
                            .map(track -> track.name().in(language))
                            .orElse(null),
                    words.type(session.kind()),
                    session.language().name(),
                    session.summary().in(language),
                    session.description().in(language),
                    programme.speakersOf(session).stream().map(this::person).toList(),
                    List.of(),
                    List.of());
        }

        private Schedule.Person person(SpeakerEntry speaker) {
            return new Schedule.Person(
                    speaker.number(),
                    speaker.id(),
                    speaker.code(),
                    speaker.name(),
                    speaker.picture() == null ? null : address.of(new PictureView(speaker.picture()).src(AVATAR)),
                    speaker.biography().in(language),
                    page("/speakers/" + speaker.slug()));
        }

        private String page(String rest) {
            return address.of("/" + language + "/editions/" + edition.slug() + (rest.isEmpty() ? "/programme" : rest));
        }
    }
}

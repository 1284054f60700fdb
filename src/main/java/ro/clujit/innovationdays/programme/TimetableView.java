package ro.clujit.innovationdays.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.RoomEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.TrackEntry;

/**
 * A programme as it is read: day by day, and in a day moment by moment, with what happens at once side by side.
 *
 * @param unscheduled sessions that have no time yet
 */
public record TimetableView(List<Day> days, List<SessionView> unscheduled) {

    /** @param date as ISO 8601 writes it */
    public record Day(String date, String title, List<Moment> moments) {}

    /**
     * Sessions that begin together, in the order of tracks and rooms.
     *
     * @param time when they begin
     * @param until when all of them end; empty where they end at different times, and each says when
     */
    public record Moment(String time, String until, List<SessionView> sessions) {}

    static TimetableView of(Snapshot programme, ZoneId zone, Language language) {
        Map<LocalDate, List<SessionEntry>> byDay = programme.planned().stream()
                .filter(SessionEntry::isScheduled)
                .collect(Collectors.groupingBy(
                        session -> session.startsAt().atZone(zone).toLocalDate(), TreeMap::new, Collectors.toList()));
        return new TimetableView(
                byDay.entrySet().stream()
                        .map(day -> new Day(
                                day.getKey().toString(),
                                LocalDates.day(day.getKey(), language),
                                moments(day.getValue(), programme, zone, language)))
                        .toList(),
                programme.planned().stream()
                        .filter(session -> !session.isScheduled())
                        .map(session -> SessionView.of(session, programme, zone, language))
                        .toList());
    }

    public boolean isEmpty() {
        return days.isEmpty() && unscheduled.isEmpty();
    }

    private static List<Moment> moments(
            List<SessionEntry> sessions, Snapshot programme, ZoneId zone, Language language) {
        Map<Instant, List<SessionEntry>> byStart = sessions.stream()
                .collect(Collectors.groupingBy(SessionEntry::startsAt, TreeMap::new, Collectors.toList()));
        return byStart.entrySet().stream()
                .map(moment -> moment(moment.getKey(), moment.getValue(), programme, zone, language))
                .toList();
    }

    private static Moment moment(
            Instant start, List<SessionEntry> sessions, Snapshot programme, ZoneId zone, Language language) {
        List<SessionView> views = sessions.stream()
                .sorted(besideEachOther(programme))
                .map(session -> SessionView.of(session, programme, zone, language))
                .toList();
        String end = views.get(0).until();
        boolean together = views.stream().allMatch(view -> view.until().equals(end));
        return new Moment(LocalDates.time(start, zone), together ? end : "", views);
    }

    private static Comparator<SessionEntry> besideEachOther(Snapshot programme) {
        List<String> tracks = programme.tracks().stream().map(TrackEntry::slug).toList();
        List<UUID> rooms = programme.rooms().stream().map(RoomEntry::id).toList();
        return Comparator.comparingInt((SessionEntry session) -> place(tracks.indexOf(session.track())))
                .thenComparingInt(session -> place(rooms.indexOf(session.room())))
                .thenComparing(SessionEntry::slug);
    }

    /** What is in none comes last. */
    private static int place(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }
}

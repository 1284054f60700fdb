package ro.clujit.innovationdays.site.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;

/**
 * A programme as it is read: day by day, and in a day moment by moment, with what happens at once side by side.
 *
 * @param unscheduled sessions that have no time yet
 */
public record Timetable(List<Day> days, List<SessionRow> unscheduled) {

    /** @param date as ISO 8601 writes it */
    public record Day(String date, String title, List<Moment> moments) {}

    /**
     * Sessions that begin together, in the order of tracks and rooms.
     *
     * @param time when they begin
     * @param until when all of them end; empty where they end at different times, and each says when
     */
    public record Moment(String time, String until, List<SessionRow> sessions) {

        /** Whether all that happens is a pause. */
        public boolean isBreak() {
            return sessions.stream().allMatch(SessionRow::isBreak);
        }
    }

    public static Timetable of(List<SessionEntry> sessions, SessionRows rows) {
        Map<LocalDate, List<SessionEntry>> byDay = sessions.stream()
                .filter(SessionEntry::isScheduled)
                .collect(Collectors.groupingBy(rows::date, TreeMap::new, Collectors.toList()));
        return new Timetable(
                byDay.entrySet().stream()
                        .map(day -> day(day.getKey(), day.getValue(), rows))
                        .toList(),
                sessions.stream()
                        .filter(session -> !session.isScheduled())
                        .map(rows::row)
                        .toList());
    }

    public boolean isEmpty() {
        return days.isEmpty() && unscheduled.isEmpty();
    }

    private static Day day(LocalDate date, List<SessionEntry> sessions, SessionRows rows) {
        Map<Instant, List<SessionEntry>> byStart = sessions.stream()
                .collect(Collectors.groupingBy(SessionEntry::startsAt, TreeMap::new, Collectors.toList()));
        List<Moment> moments =
                byStart.values().stream().map(moment -> moment(moment, rows)).toList();
        return new Day(date.toString(), moments.get(0).sessions().get(0).day(), moments);
    }

    private static Moment moment(List<SessionEntry> sessions, SessionRows rows) {
        List<SessionRow> views =
                sessions.stream().sorted(rows.besideEachOther()).map(rows::row).toList();
        String end = views.get(0).until();
        boolean together = views.stream().allMatch(view -> view.until().equals(end));
        return new Moment(views.get(0).time(), together ? end : "", views);
    }
}

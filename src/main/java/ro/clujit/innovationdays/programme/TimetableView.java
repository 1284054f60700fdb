package ro.clujit.innovationdays.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

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

    private static final Comparator<Session> BESIDE_EACH_OTHER = Comparator.comparingInt(
                    (Session session) -> session.track().map(Track::position).orElse(Integer.MAX_VALUE))
            .thenComparingInt(session -> session.room().map(Room::position).orElse(Integer.MAX_VALUE))
            .thenComparing(Session::slug);

    static TimetableView of(List<Session> sessions, ZoneId zone, Language language) {
        Map<LocalDate, List<Session>> byDay = sessions.stream()
                .filter(session -> session.startsAt().isPresent())
                .collect(Collectors.groupingBy(
                        session -> session.startsAt().orElseThrow().atZone(zone).toLocalDate(),
                        TreeMap::new,
                        Collectors.toList()));
        return new TimetableView(
                byDay.entrySet().stream()
                        .map(day -> new Day(
                                day.getKey().toString(),
                                LocalDates.day(day.getKey(), language),
                                moments(day.getValue(), zone, language)))
                        .toList(),
                sessions.stream()
                        .filter(session -> session.startsAt().isEmpty())
                        .map(session -> SessionView.of(session, zone, language))
                        .toList());
    }

    public boolean isEmpty() {
        return days.isEmpty() && unscheduled.isEmpty();
    }

    private static List<Moment> moments(List<Session> sessions, ZoneId zone, Language language) {
        Map<Instant, List<Session>> byStart = sessions.stream()
                .collect(Collectors.groupingBy(
                        session -> session.startsAt().orElseThrow(), TreeMap::new, Collectors.toList()));
        return byStart.entrySet().stream()
                .map(moment -> moment(moment.getKey(), moment.getValue(), zone, language))
                .toList();
    }

    private static Moment moment(Instant start, List<Session> sessions, ZoneId zone, Language language) {
        List<SessionView> views = sessions.stream()
                .sorted(BESIDE_EACH_OTHER)
                .map(session -> SessionView.of(session, zone, language))
                .toList();
        String end = views.get(0).until();
        boolean together = views.stream().allMatch(view -> view.until().equals(end));
        return new Moment(LocalDates.time(start, zone), together ? end : "", views);
    }
}

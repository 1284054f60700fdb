package ro.clujit.innovationdays.site.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.programme.release.Snapshot.RoomEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;

/**
 * What happens at this moment and what comes next, as a screen in the hall shows it.
 *
 * @param time of day in the edition's zone
 * @param begins the first of what comes, for {@link State#BEFORE} and {@link State#BETWEEN}; else null
 * @param first what it begins with, for the same
 * @param rooms in their order, those without anything more to come today left out; last what has no room
 */
public record NowView(
        State state,
        String time,
        String day,
        String zone,
        SessionRow begins,
        List<SessionRow> first,
        List<RoomNow> rooms) {

    /** How far the programme is. */
    public enum State {
        /** No session has a time. */
        UNKNOWN,
        BEFORE,
        /** Something happens, or is still to come today. */
        TODAY,
        /** Nothing more today, but on another day. */
        BETWEEN,
        OVER
    }

    /**
     * @param room empty for what has none
     * @param now what is on, cancelled sessions included: somebody may be standing before the door
     * @param left minutes until all of it has ended, at least 1; 0 where nothing is on
     * @param next what begins next in this room today
     */
    public record RoomNow(String room, List<SessionRow> now, int left, List<SessionRow> next) {}

    /** Of what comes on another day, as much as begins within this time is shown. */
    private static final Duration OPENING = Duration.ofHours(2);

    private static final int MOST_OF_THE_OPENING = 12;

    static NowView of(Reading reading, Instant now) {
        SessionRows rows = reading.rows();
        List<SessionEntry> all = reading.programme().sessions().stream()
                .filter(SessionEntry::isScheduled)
                .toList();
        List<SessionEntry> toCome = all.stream()
                .filter(session -> !session.cancelled() && session.endsAt().isAfter(now))
                .toList();
        LocalDate today = now.atZone(reading.zone()).toLocalDate();
        if (toCome.isEmpty()) {
            return view(
                    reading,
                    now,
                    all.stream().allMatch(SessionEntry::cancelled) ? State.UNKNOWN : State.OVER,
                    List.of(),
                    List.of());
        }
        boolean isToday = toCome.stream()
                .anyMatch(session ->
                        !session.startsAt().isAfter(now) || rows.date(session).equals(today));
        if (isToday) {
            return view(reading, now, State.TODAY, List.of(), rooms(reading, all, rows, now, today));
        }
        boolean begun = all.stream().anyMatch(session -> !session.startsAt().isAfter(now));
        Instant opening = toCome.get(0).startsAt().plus(OPENING);
        List<SessionRow> first = toCome.stream()
                .filter(session -> session.startsAt().isBefore(opening))
                .limit(MOST_OF_THE_OPENING)
                .map(rows::row)
                .toList();
        return view(reading, now, begun ? State.BETWEEN : State.BEFORE, first, List.of());
    }

    public boolean isToday() {
        return state == State.TODAY;
    }

    public boolean isBefore() {
        return state == State.BEFORE;
    }

    public boolean isBetween() {
        return state == State.BETWEEN;
    }

    public boolean isOver() {
        return state == State.OVER;
    }

    private static NowView view(
            Reading reading, Instant now, State state, List<SessionRow> first, List<RoomNow> rooms) {
        return new NowView(
                state,
                LocalDates.time(now, reading.zone()),
                LocalDates.day(now.atZone(reading.zone()).toLocalDate(), reading.language()),
                reading.zone(now),
                first.isEmpty() ? null : first.get(0),
                first,
                rooms);
    }

    private static List<RoomNow> rooms(
            Reading reading, List<SessionEntry> sessions, SessionRows rows, Instant now, LocalDate today) {
        Map<UUID, List<SessionEntry>> byRoom = new LinkedHashMap<>();
        Map<UUID, String> names = new LinkedHashMap<>();
        for (RoomEntry room : reading.programme().rooms()) {
            byRoom.put(room.id(), new ArrayList<>());
            names.put(room.id(), room.name());
        }
        for (SessionEntry session : sessions) {
            UUID room = names.containsKey(session.room()) ? session.room() : null;
            byRoom.computeIfAbsent(room, none -> new ArrayList<>()).add(session);
        }
        return byRoom.entrySet().stream()
                .map(room -> room(names.getOrDefault(room.getKey(), ""), room.getValue(), rows, now, today))
                .filter(room -> !room.now().isEmpty() || !room.next().isEmpty())
                .toList();
    }

    private static RoomNow room(
            String name, List<SessionEntry> sessions, SessionRows rows, Instant now, LocalDate today) {
        List<SessionEntry> on = sessions.stream()
                .filter(session ->
                        !session.startsAt().isAfter(now) && session.endsAt().isAfter(now))
                .toList();
        Instant next = sessions.stream()
                .filter(session ->
                        session.startsAt().isAfter(now) && rows.date(session).equals(today))
                .map(SessionEntry::startsAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new RoomNow(
                name,
                on.stream().map(rows::row).toList(),
                minutesLeft(on.stream().filter(session -> !session.cancelled()), now),
                sessions.stream()
                        .filter(session -> session.startsAt().equals(next))
                        .map(rows::row)
                        .toList());
    }

    private static int minutesLeft(Stream<SessionEntry> on, Instant now) {
        return on.map(SessionEntry::endsAt)
                .max(Comparator.naturalOrder())
                .map(end -> (int) Duration.between(now, end).plusSeconds(59).toMinutes())
                .orElse(0);
    }
}

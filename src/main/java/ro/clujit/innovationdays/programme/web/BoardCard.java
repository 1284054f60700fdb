package ro.clujit.innovationdays.programme.web;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.Track;

/**
 * A session on the timetable or in its tray.
 *
 * @param minutes how long it takes: its slot where it has one, else what is planned, else half an hour
 * @param from by the edition's clock; empty without a time
 * @param line 1 to 6, which of the timetable's colours its track has; 0 without a track
 * @param column 0 in the tray, as are the other places
 * @param lane from 0, beside others that take the room at the same time
 * @param lanes how many they are
 * @param conflicts how many it has a part in
 */
public record BoardCard(
        int number,
        int version,
        String title,
        String people,
        String room,
        String from,
        String to,
        int minutes,
        int line,
        int column,
        int row,
        int span,
        int lane,
        int lanes,
        int conflicts) {

    private static final int DEFAULT_MINUTES = 30;
    private static final int COLOURS = 6;

    /** What all cards of a board are made with. */
    record Facts(ZoneId zone, Language language, List<UUID> tracks, Map<Integer, Integer> conflicts) {}

    /** Of a session that has no time, or whose place is found afterwards. */
    static BoardCard of(Session session, Facts facts) {
        int track = session.track().map(Track::id).map(facts.tracks()::indexOf).orElse(-1);
        return new BoardCard(
                session.number(),
                session.version(),
                session.title().in(facts.language()),
                session.appearances().stream()
                        .map(part -> part.speaker().name())
                        .collect(Collectors.joining(", ")),
                session.room().map(room -> room.id().toString()).orElse(""),
                session.startsAt().map(at -> LocalDates.time(at, facts.zone())).orElse(""),
                session.endsAt().map(at -> LocalDates.time(at, facts.zone())).orElse(""),
                minutes(session),
                track < 0 ? 0 : track % COLOURS + 1,
                0,
                0,
                0,
                0,
                1,
                facts.conflicts().getOrDefault(session.number(), 0));
    }

    BoardCard at(int column, int row, int span, int lane, int lanes) {
        return new BoardCard(
                number, version, title, people, room, from, to, minutes, line, column, row, span, lane, lanes,
                conflicts);
    }

    /** Whether there is room for more than one line. */
    public boolean isTall() {
        return span >= 5;
    }

    public boolean isScheduled() {
        return column > 0;
    }

    private static int minutes(Session session) {
        return session.startsAt().isPresent()
                ? (int) Duration.between(
                                session.startsAt().get(), session.endsAt().orElseThrow())
                        .toMinutes()
                : session.minutes().orElse(DEFAULT_MINUTES);
    }
}

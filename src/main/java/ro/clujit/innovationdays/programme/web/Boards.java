package ro.clujit.innovationdays.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.programme.Room;
import ro.clujit.innovationdays.programme.Rooms;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.Sessions;
import ro.clujit.innovationdays.programme.TimetablingMessages;
import ro.clujit.innovationdays.programme.Track;
import ro.clujit.innovationdays.programme.Tracks;
import ro.clujit.innovationdays.programme.release.Conflict;
import ro.clujit.innovationdays.programme.release.Conflicts;
import ro.clujit.innovationdays.programme.release.Drafts;

/** Draws boards of a draft as the database has it at the moment. */
@ApplicationScoped
class Boards {

    private static final LocalTime USUAL_OPENING = LocalTime.of(9, 0);
    private static final LocalTime USUAL_CLOSING = LocalTime.of(18, 0);
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final EditionDesk desk;
    private final Sessions sessions;
    private final Rooms rooms;
    private final Tracks tracks;
    private final Drafts drafts;

    Boards(EditionDesk desk, Sessions sessions, Rooms rooms, Tracks tracks, Drafts drafts) {
        this.desk = desk;
        this.sessions = sessions;
        this.rooms = rooms;
        this.tracks = tracks;
        this.drafts = drafts;
    }

    /** @param asked a day as ISO 8601 writes it; what is none of the edition's shows the first */
    @Transactional
    Board of(String slug, String asked) {
        Edition edition = desk.edition(slug);
        List<Session> all = sessions.of(edition).stream()
                .filter(session -> !session.isCancelled())
                .toList();
        SortedSet<LocalDate> days = EditionDays.of(edition, all);
        List<Conflict> conflicts = Conflicts.in(drafts.of(edition), edition);
        var facts = new BoardCard.Facts(
                edition.zone(),
                desk.language(),
                tracks.of(edition).stream().map(Track::id).toList(),
                counted(conflicts));
        LocalDate day = days.stream()
                .filter(date -> date.toString().equals(asked))
                .findFirst()
                .orElse(days.isEmpty() ? null : days.first());
        List<Session> here = all.stream()
                .filter(session -> day != null && session.startsAt().isPresent())
                .filter(session -> stretch(session, edition.zone(), day) != null)
                .toList();
        Range range = Range.of(edition, day, here);
        List<Board.Column> columns = columns(edition, here);
        return new Board(
                days.stream()
                        .map(date -> new Board.DayTab(
                                date.toString(), LocalDates.day(date, desk.language()), date.equals(day)))
                        .toList(),
                day == null ? "" : day.toString(),
                range.start(),
                range.rows(),
                columns,
                Board.lines(range.start(), range.rows()),
                cards(here, columns, range, edition.zone(), day, facts),
                all.stream()
                        .filter(session -> session.startsAt().isEmpty())
                        .map(session -> BoardCard.of(session, facts))
                        .toList(),
                conflicts.stream()
                        .map(conflict -> ConflictLine.of(
                                conflict, edition.zone(), desk.language(), desk.words(TimetablingMessages.class)))
                        .toList());
    }

    /** The minutes of the day that are shown, in whole hours. */
    private record Range(int start, int end) {

        /** The doors' hours with one before and one after, and whatever is outside them all the same. */
        static Range of(Edition edition, LocalDate day, List<Session> here) {
            boolean isFirst =
                    edition.startsOn().filter(date -> date.equals(day)).isPresent();
            boolean isLast = edition.endsOn().filter(date -> date.equals(day)).isPresent();
            int opens = minute(isFirst ? edition.opensAt().orElse(USUAL_OPENING) : USUAL_OPENING);
            int closes = minute(isLast ? edition.closesAt().orElse(USUAL_CLOSING) : USUAL_CLOSING);
            int start = Math.min(opens, closes) - HOUR;
            int end = Math.max(opens, closes) + HOUR;
            for (Session session : here) {
                Lanes.Stretch stretch = stretch(session, edition.zone(), day);
                start = Math.min(start, stretch.from());
                end = Math.max(end, stretch.until());
            }
            return new Range(
                    Math.max(0, Math.floorDiv(start, HOUR) * HOUR), Math.min(DAY, -Math.floorDiv(-end, HOUR) * HOUR));
        }

        int rows() {
            return (end - start) / Board.STEP;
        }
    }

    private List<Board.Column> columns(Edition edition, List<Session> here) {
        List<Board.Column> columns = new ArrayList<>();
        for (Room room : rooms.of(edition)) {
            columns.add(new Board.Column(
                    columns.size() + 1,
                    room.id().toString(),
                    room.name(),
                    room.capacity().orElse(0)));
        }
        if (columns.isEmpty()
                || here.stream().anyMatch(session -> session.room().isEmpty())) {
            columns.add(new Board.Column(columns.size() + 1, "", desk.words().no_room(), 0));
        }
        return columns;
    }

    private static List<BoardCard> cards(
            List<Session> here,
            List<Board.Column> columns,
            Range range,
            ZoneId zone,
            LocalDate day,
            BoardCard.Facts facts) {
        List<BoardCard> cards = new ArrayList<>();
        for (Board.Column column : columns) {
            List<Session> inRoom = here.stream()
                    .filter(session -> session.room()
                            .map(room -> room.id().toString())
                            .orElse("")
                            .equals(column.room()))
                    .toList();
            List<Lanes.Stretch> stretches =
                    inRoom.stream().map(session -> stretch(session, zone, day)).toList();
            List<Lanes.Lane> lanes = Lanes.of(stretches);
            for (int i = 0; i < inRoom.size(); i++) {
                int row = (stretches.get(i).from() - range.start()) / Board.STEP;
                int end = -Math.floorDiv(range.start() - stretches.get(i).until(), Board.STEP);
                cards.add(BoardCard.of(inRoom.get(i), facts)
                        .at(
                                column.n(),
                                row,
                                Math.max(1, end - row),
                                lanes.get(i).lane(),
                                lanes.get(i).lanes()));
            }
        }
        cards.sort(Comparator.comparing(BoardCard::row).thenComparing(BoardCard::column));
        return cards;
    }

    /** The minutes of that day that a session takes; null where it takes none. What began the day before is not here. */
    private static Lanes.Stretch stretch(Session session, ZoneId zone, LocalDate day) {
        ZonedDateTime from = session.startsAt().orElseThrow().atZone(zone);
        if (!from.toLocalDate().equals(day)) {
            return null;
        }
        ZonedDateTime to = session.endsAt().orElseThrow().atZone(zone);
        return new Lanes.Stretch(
                minute(from.toLocalTime()), to.toLocalDate().equals(day) ? minute(to.toLocalTime()) : DAY);
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static Map<Integer, Integer> counted(List<Conflict> conflicts) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Conflict conflict : conflicts) {
            counts.merge(conflict.session().number(), 1, Integer::sum);
            if (conflict.other() != null) {
                counts.merge(conflict.other().number(), 1, Integer::sum);
            }
        }
        return counts;
    }
}

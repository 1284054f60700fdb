package ro.clujit.innovationdays.programme.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One day of a draft's timetable as a grid: rooms beside each other, time downwards in rows of {@link #STEP} minutes.
 *
 * @param days to go to; empty while the edition's are not announced and nothing has a time
 * @param day the one that is shown, as ISO 8601 writes it; empty where there are no days
 * @param start the minute of the day at which the first row begins
 * @param rows how many there are
 * @param columns the rooms, and after them what has none yet, where something has none
 * @param cards what is on the grid, by time
 * @param tray what has no time yet
 * @param conflicts of the whole draft, whatever day they are on
 */
public record Board(
        List<DayTab> days,
        String day,
        int start,
        int rows,
        List<Column> columns,
        List<Line> lines,
        List<BoardCard> cards,
        List<BoardCard> tray,
        List<ConflictLine> conflicts) {

    /** The minutes of a row: as finely as a session can be dragged. */
    static final int STEP = 5;

    private static final int HALF_HOUR = 30;

    /** A day to go to. */
    public record DayTab(String date, String label, boolean current) {}

    /**
     * A room.
     *
     * @param n from 1, from the left
     * @param room its id; empty for the column of what has no room yet
     * @param capacity 0 where nobody counted
     */
    public record Column(int n, String room, String name, int capacity) {}

    /** Every half hour: where it is, and what the clock shows. */
    public record Line(int row, String time, boolean hour) {}

    static List<Line> lines(int start, int rows) {
        return IntStream.rangeClosed(0, rows * STEP / HALF_HOUR)
                .mapToObj(half -> {
                    int minute = start + half * HALF_HOUR;
                    return new Line(
                            half * HALF_HOUR / STEP,
                            "%02d:%02d".formatted(minute / 60 % 24, minute % 60),
                            minute % 60 == 0);
                })
                .toList();
    }
}

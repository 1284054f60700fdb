package ro.clujit.innovationdays.sponsor.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/**
 * How often a listing was seen and clicked, for a page: in the last thirty days and in all, and day by day in the units of
 * the drawing's view box.
 *
 * @param listing its id
 * @param rows one for each kind
 * @param bars one for each of the thirty days, the last is today
 * @param peak how often it was seen on the busiest of them
 */
public record CountsView(UUID listing, List<Row> rows, Row seen, List<Bar> bars, long peak) {

    static final int DAYS = 30;
    static final int WIDTH = 360;
    static final int HEIGHT = 100;
    private static final int TOP = 16;
    private static final int BASE = 78;
    private static final int STEP = WIDTH / DAYS;

    /** @param kind null for all that is seen together */
    public record Row(CountKind kind, long lately, long all) {}

    /** @param day in words */
    public record Bar(String day, long seen, long clicked, int x, int height, boolean highest) {

        public int y() {
            return BASE - height;
        }

        public int middle() {
            return x + STEP / 2;
        }
    }

    static CountsView of(UUID listing, List<Count> counts, LocalDate today, Language language) {
        LocalDate first = today.minusDays(DAYS - 1);
        List<Row> rows = Stream.of(CountKind.values())
                .map(kind -> row(
                        kind, counts.stream().filter(one -> one.kind() == kind).toList(), first))
                .toList();
        Row seen = row(null, counts.stream().filter(one -> one.kind().isSeen()).toList(), first);
        long peak = Stream.iterate(first, day -> day.plusDays(1))
                .limit(DAYS)
                .mapToLong(day -> on(day, counts, true))
                .max()
                .orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = first.plusDays(i);
            long views = on(day, counts, true);
            bars.add(new Bar(
                    LocalDates.shortDay(day, language),
                    views,
                    on(day, counts, false),
                    i * STEP,
                    peak == 0 ? 0 : (int) Math.ceil((double) (BASE - TOP) * views / peak),
                    peak > 0 && views == peak && bars.stream().noneMatch(Bar::highest)));
        }
        return new CountsView(listing, rows, seen, bars, peak);
    }

    /** The days of the thirty on which there was something, the latest first. */
    public List<Bar> days() {
        List<Bar> days = new ArrayList<>(
                bars.stream().filter(bar -> bar.seen() + bar.clicked() > 0).toList());
        Collections.reverse(days);
        return days;
    }

    public boolean isAny() {
        return rows.stream().anyMatch(row -> row.all() > 0);
    }

    public Row clicked() {
        return rows.get(CountKind.CLICKED.ordinal());
    }

    public String firstDay() {
        return bars.get(0).day();
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    public int base() {
        return BASE;
    }

    public int barWidth() {
        return STEP - 3;
    }

    private static long on(LocalDate day, List<Count> counts, boolean seen) {
        return counts.stream()
                .filter(one -> one.day().equals(day) && one.kind().isSeen() == seen)
                .mapToLong(Count::amount)
                .sum();
    }

    private static Row row(CountKind kind, List<Count> counts, LocalDate first) {
        return new Row(
                kind,
                counts.stream()
                        .filter(one -> !one.day().isBefore(first))
                        .mapToLong(Count::amount)
                        .sum(),
                counts.stream().mapToLong(Count::amount).sum());
    }
}

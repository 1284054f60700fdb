package ro.clujit.innovationdays.site.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.checkin.ArrivalTimes;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/**
 * Arrivals of a day as bars, in the units of the drawing's view box.
 *
 * @param day in words
 * @param bars one for each quarter of an hour from the first to the last with arrivals
 * @param ticks what is written under the bars
 * @param peak how many came in the busiest quarter
 * @param peakAt when that began
 */
public record ArrivalChart(String day, List<Bar> bars, List<Tick> ticks, long peak, String peakAt) {

    static final int WIDTH = 360;
    static final int HEIGHT = 150;
    private static final int TOP = 18;
    private static final int BASE = 126;
    private static final double WIDEST_STEP = 28;
    private static final double LEAST_BETWEEN_TICKS = 42;

    /** @param time when the quarter begins */
    public record Bar(String time, long people, double x, double y, double width, double height, boolean highest) {
        /** Where a word above the bar has its middle. */
        public double middle() {
            return rounded(x + width / 2);
        }
    }

    public record Tick(String time, double x) {}

    static ArrivalChart of(ArrivalTimes.Day arrivals, ZoneId zone, Language language) {
        Map<Instant, Long> people = new HashMap<>();
        arrivals.quarters().forEach(quarter -> people.put(quarter.from(), quarter.people()));
        Instant first = arrivals.quarters().get(0).from();
        Instant last = arrivals.quarters().get(arrivals.quarters().size() - 1).from();
        int count = (int) Duration.between(first, last).toMinutes() / 15 + 1;
        double step = Math.min(WIDEST_STEP, (double) WIDTH / count);
        var peak = arrivals.quarters().stream()
                .max((a, b) -> Long.compare(a.people(), b.people()))
                .orElseThrow();
        List<Bar> bars = new ArrayList<>();
        List<Tick> ticks = new ArrayList<>();
        double freeFrom = 0;
        for (int i = 0; i < count; i++) {
            Instant from = first.plus(Duration.ofMinutes(15L * i));
            double x = i * step;
            bars.add(bar(from, people.getOrDefault(from, 0L), x, step, peak, zone));
            if ((i == 0 || from.atZone(zone).getMinute() == 0) && x >= freeFrom) {
                ticks.add(new Tick(LocalDates.time(from, zone), rounded(x)));
                freeFrom = x + LEAST_BETWEEN_TICKS;
            }
        }
        return new ArrivalChart(
                LocalDates.day(arrivals.day(), language),
                bars,
                ticks,
                peak.people(),
                LocalDates.time(peak.from(), zone));
    }

    private static Bar bar(Instant from, long people, double x, double step, ArrivalTimes.Quarter peak, ZoneId zone) {
        double height = (double) (BASE - TOP) * people / peak.people();
        return new Bar(
                LocalDates.time(from, zone),
                people,
                rounded(x),
                rounded(BASE - height),
                rounded(step * 0.76),
                rounded(height),
                from.equals(peak.from()));
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
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
}

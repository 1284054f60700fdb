package ro.clujit.innovationdays.letters.announcement;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How quickly letters go to the outbox; at most one of the two is given.
 *
 * @param pauseSeconds between two letters, 1 to {@value #LONGEST_PAUSE}; null without
 * @param perMinute letters, 1 to {@value #MOST_PER_MINUTE}; null without
 */
public record Pace(Integer pauseSeconds, Integer perMinute) {

    public static final Pace NONE = new Pace(null, null);
    public static final int LONGEST_PAUSE = 3600;
    public static final int MOST_PER_MINUTE = 6000;

    /** As many at once where nothing slows it down: few enough that a stop finds most of them unsent. */
    static final int PORTION = 500;

    /** What was missed for longer, while the service stood still, is not caught up with. */
    private static final Duration LATEST = Duration.ofSeconds(10);

    /** How many may go now, and when the next may. */
    record Portion(int letters, Instant next) {}

    public Optional<Duration> between() {
        if (pauseSeconds != null) {
            return Optional.of(Duration.ofSeconds(pauseSeconds));
        }
        return Optional.ofNullable(perMinute).map(many -> Duration.ofMinutes(1).dividedBy(many));
    }

    /** @param due when the next letter was allowed, now or before */
    Portion portion(Instant due, Instant now) {
        if (between().isEmpty()) {
            return new Portion(PORTION, now);
        }
        Duration each = between().get();
        Instant from = due.isBefore(now.minus(LATEST)) ? now.minus(LATEST) : due;
        int letters = (int) Math.min(PORTION, 1 + Duration.between(from, now).dividedBy(each));
        return new Portion(letters, from.plus(each.multipliedBy(letters)));
    }
}

package ro.clujit.innovationdays.platform.time;

import java.time.Duration;
import java.time.Instant;

/** How far another's clock is from ours. */
public final class ClockSkew {

    private ClockSkew() {}

    /** @return milliseconds by which theirs is ahead, as far as a column can hold it */
    public static long millis(Instant theirs, Instant ours) {
        try {
            return Duration.between(ours, theirs).toMillis();
        } catch (ArithmeticException tooFar) {
            return theirs.isBefore(ours) ? Long.MIN_VALUE / 2 : Long.MAX_VALUE / 2;
        }
    }
}

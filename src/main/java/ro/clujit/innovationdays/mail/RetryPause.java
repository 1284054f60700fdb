package ro.clujit.innovationdays.mail;

import java.time.Duration;

/** How long a letter waits for its next attempt: longer each time, so that a busy server is left in peace. */
final class RetryPause {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private RetryPause() {}

    /** @param attempts made so far, 1 or more */
    static Duration after(int attempts) {
        int doublings = Math.min(attempts - 1, 10);
        Duration pause = FIRST.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}

package ro.clujit.innovationdays.checkin.rules;

import java.time.Instant;
import java.util.List;

/**
 * A stretch of time.
 *
 * @param to no longer in it
 */
public record Span(Instant from, Instant to) {

    public boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    static boolean contain(List<Span> spans, Instant at) {
        for (Span span : spans) {
            if (span.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** When the next of them begins; null when none does. */
    static Instant nextAfter(List<Span> spans, Instant at) {
        Instant next = null;
        for (Span span : spans) {
            if (span.from().isAfter(at) && (next == null || span.from().isBefore(next))) {
                next = span.from();
            }
        }
        return next;
    }
}

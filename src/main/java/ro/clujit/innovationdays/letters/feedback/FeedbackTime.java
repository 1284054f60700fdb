package ro.clujit.innovationdays.letters.feedback;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;

/** When an edition's feedback is given. */
public final class FeedbackTime {

    /** From its last day on. */
    public static final int WEEKS = 6;

    private FeedbackTime() {}

    /** When the doors of the last day close, or that day ends; empty while it is not announced. */
    public static Optional<Instant> opens(Edition edition) {
        return edition.endsOn().map(day -> edition.closesAt()
                .map(time -> day.atTime(time).atZone(edition.zone()))
                .orElseGet(() -> day.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(edition.zone()))
                .toInstant());
    }

    /** The midnight that ends it. */
    public static Optional<Instant> closes(Edition edition) {
        return edition.endsOn().map(day -> day.plusWeeks(WEEKS)
                .plusDays(1)
                .atStartOfDay(edition.zone())
                .toInstant());
    }
}

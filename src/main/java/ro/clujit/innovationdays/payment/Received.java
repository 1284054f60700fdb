package ro.clujit.innovationdays.payment;

import java.time.LocalDate;
import ro.clujit.innovationdays.platform.money.Money;

/**
 * A sum that came in.
 *
 * @param on the day on the bank's statement
 * @param note the statement's line, or what an organiser wrote
 */
public record Received(Money amount, LocalDate on, String note) {

    /** What is kept of a note. */
    public static final int NOTE = 500;

    /** More than any hall could bring in. */
    public static final long MOST = 100_000_000_000L;

    public Received {
        if (amount.minor() < 1 || amount.minor() > MOST) {
            throw new IllegalArgumentException("received " + amount);
        }
        note = note.length() > NOTE ? note.substring(0, NOTE) : note;
    }
}

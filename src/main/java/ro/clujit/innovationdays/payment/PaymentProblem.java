package ro.clujit.innovationdays.payment;

import java.util.Optional;
import ro.clujit.innovationdays.ticketing.Paying;

/** Why a sum of money was not simply matched. */
public enum PaymentProblem {
    /** Its text names no reference that we gave out. */
    UNKNOWN_REFERENCE,
    WRONG_AMOUNT,
    /** The registration waits for its details or its approval. */
    NOT_DUE,
    /** The registration was confirmed before, by other money. */
    NOT_OWED,
    NO_PLACE_LEFT,
    CANCELLED;

    static Optional<PaymentProblem> of(Paying.Outcome outcome) {
        return outcome == Paying.Outcome.CONFIRMED ? Optional.empty() : Optional.of(valueOf(outcome.name()));
    }

    PaymentState state() {
        return this == NOT_OWED || this == NO_PLACE_LEFT || this == CANCELLED
                ? PaymentState.REFUND_NEEDED
                : PaymentState.UNMATCHED;
    }
}

package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.money.Money;

/**
 * Confirms registrations whose money has come. How it came is no matter here: a transfer that an organiser saw, a line of
 * a bank's statement, or a card, each of which asks in the transaction that writes the payment down.
 */
@ApplicationScoped
public class Paying {

    /** What came of it. */
    public enum Outcome {
        /** The registration, or what was chosen since it was confirmed. */
        CONFIRMED,
        /** It was confirmed before and nothing else is owed: this money was not owed, or the same is told a second time. */
        NOT_OWED,
        /** It came after its date, and the places are others' by now: the money is to go back. */
        NO_PLACE_LEFT,
        /** It was cancelled or refused: the money is to go back. */
        CANCELLED,
        /** Its details or its approval are still missing. */
        NOT_DUE,
        /** Another amount or currency than is owed. */
        WRONG_AMOUNT
    }

    private final Registrations registrations;
    private final Confirming confirming;
    private final PayingLater later;
    private final Traces traces;

    Paying(Registrations registrations, Confirming confirming, PayingLater later, Traces traces) {
        this.registrations = registrations;
        this.confirming = confirming;
        this.later = later;
        this.traces = traces;
    }

    /**
     * Money that comes late takes the places up again if they are still there.
     *
     * @return empty when there is no such registration
     */
    @Transactional
    public Optional<Outcome> paid(UUID id, Money amount, Actor by) {
        return registrations.lock(id).map(registration -> {
            Outcome outcome = paid(registration, amount);
            switch (outcome) {
                case CONFIRMED -> traces.add(registration, Trace.Kind.PAID, by, "", amount.plain());
                case NO_PLACE_LEFT, CANCELLED ->
                    traces.add(registration, Trace.Kind.REFUND_NEEDED, by, "", amount.plain());
                default -> {}
            }
            return outcome;
        });
    }

    private Outcome paid(Registration registration, Money amount) {
        return switch (registration.state()) {
            case CONFIRMED -> later.paid(registration, amount);
            case CANCELLED -> Outcome.CANCELLED;
            case HELD, PENDING_APPROVAL -> Outcome.NOT_DUE;
            case PENDING_PAYMENT ->
                amount.equals(registration.total()) ? confirming.inTime(registration) : Outcome.WRONG_AMOUNT;
            case EXPIRED -> {
                if (registration.paymentReference().isEmpty()) {
                    yield Outcome.NOT_DUE;
                }
                if (!amount.equals(registration.total())) {
                    yield Outcome.WRONG_AMOUNT;
                }
                yield confirming.late(registration);
            }
        };
    }
}

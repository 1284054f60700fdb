package ro.clujit.innovationdays.payment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Paying;
import ro.clujit.innovationdays.ticketing.Refunding;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Registrations;

/** Says what becomes of money that needs a person. */
@ApplicationScoped
public class SettlingPayments {

    /** What came of matching by hand. */
    public sealed interface Outcome {
        /** @param outcome what became of the registration */
        record Asked(Paying.Outcome outcome) implements Outcome {}

        record UnknownReference() implements Outcome {}

        /** Somebody else was first, or the same form came twice. */
        record SettledBefore() implements Outcome {}
    }

    private final Payments payments;
    private final Registrations registrations;
    private final Paying paying;
    private final Refunding refunding;
    private final Clock clock;

    SettlingPayments(Payments payments, Registrations registrations, Paying paying, Refunding refunding, Clock clock) {
        this.payments = payments;
        this.registrations = registrations;
        this.paying = paying;
        this.refunding = refunding;
        this.clock = clock;
    }

    /**
     * @param reference as the organiser typed it
     * @param evenIfOther another amount is taken for the whole of what is owed
     * @return empty when the edition has no such payment
     */
    @Transactional
    public Optional<Outcome> match(Edition edition, UUID id, String reference, Actor by, boolean evenIfOther) {
        return payments.lock(edition, id).map(payment -> {
            if (!payment.state().isOpen()) {
                return new Outcome.SettledBefore();
            }
            Optional<Registration> registration = References.typed(reference)
                    .flatMap(known ->
                            registrations.find("paymentReference", known).firstResultOptional());
            return registration
                    .<Outcome>map(found -> match(payment, found, by, evenIfOther))
                    .orElseGet(Outcome.UnknownReference::new);
        });
    }

    private Outcome match(Payment payment, Registration registration, Actor by, boolean evenIfOther) {
        var asked = MarkingPaid.asked(registration, payment.amount(), evenIfOther);
        Paying.Outcome outcome = paying.paid(registration.id(), asked, by).orElseThrow();
        switch (outcome) {
            case CONFIRMED, NO_PLACE_LEFT, CANCELLED -> {
                payment.turnOut(registration, PaymentProblem.of(outcome).orElse(null));
                payment.settle(by.name(), clock.instant());
            }
            // A slip of the organiser's: the money stays as it was.
            default -> QuarkusTransaction.setRollbackOnly();
        }
        return new Outcome.Asked(outcome);
    }

    /** @return whether it is sent back by this; not when it was before; empty when the edition has no such payment */
    @Transactional
    public Optional<Boolean> refunded(Edition edition, UUID id, Actor by) {
        return payments.lock(edition, id).map(payment -> {
            boolean isOpen = payment.state().isOpen();
            if (isOpen) {
                payment.refund(by.name(), clock.instant());
                payment.registration()
                        .ifPresent(registration -> refunding.refunded(registration, payment.amount(), id, by));
            }
            return isOpen;
        });
    }
}

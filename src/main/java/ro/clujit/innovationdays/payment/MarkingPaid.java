package ro.clujit.innovationdays.payment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Paying;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Registrations;

/** An organiser saw the money for a registration. */
@ApplicationScoped
public class MarkingPaid {

    private final Payments payments;
    private final Registrations registrations;
    private final Paying paying;

    MarkingPaid(Payments payments, Registrations registrations, Paying paying) {
        this.payments = payments;
        this.registrations = registrations;
        this.paying = paying;
    }

    /**
     * Told twice it is written down once: by the same registration, day and amount. Only what confirms, or has to go back,
     * is written down; the rest was a slip.
     *
     * @param evenIfOther the organiser takes another amount for the whole of what is owed
     * @return empty when there is no such registration
     */
    @Transactional
    public Optional<Paying.Outcome> paid(UUID id, Received received, Actor by, boolean evenIfOther) {
        return registrations.withEdition(id).flatMap(registration -> paid(registration, received, by, evenIfOther));
    }

    private Optional<Paying.Outcome> paid(Registration registration, Received received, Actor by, boolean evenIfOther) {
        Optional<Payment> added = payments.addByHand(registration, received, by.name());
        if (added.isEmpty()) {
            return Optional.of(Paying.Outcome.NOT_OWED);
        }
        var asked = asked(registration, received.amount(), evenIfOther);
        Optional<Paying.Outcome> outcome = paying.paid(registration.id(), asked, by);
        outcome.ifPresent(came -> {
            switch (came) {
                case CONFIRMED, NO_PLACE_LEFT, CANCELLED ->
                    added.get().turnOut(registration, PaymentProblem.of(came).orElse(null));
                default -> QuarkusTransaction.setRollbackOnly();
            }
        });
        return outcome;
    }

    /** What is matched with what is owed. Late money for what nothing is owed for any more has only its own amount to go by. */
    static Money asked(Registration registration, Money received, boolean evenIfOther) {
        return evenIfOther && !registration.owed().isNothing() ? registration.owed() : received;
    }
}

package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import ro.clujit.innovationdays.platform.money.Money;

/**
 * What is owed for workshops and dinners that were chosen after their registration was confirmed; within the caller's
 * transaction, on a locked registration. The registration stays confirmed whatever becomes of them.
 */
@ApplicationScoped
class LaterOwing {

    private final TicketAddOns addOns;
    private final SalesTerms terms;
    private final TicketCodes codes;
    private final Clock clock;

    LaterOwing(TicketAddOns addOns, SalesTerms terms, TicketCodes codes, Clock clock) {
        this.addOns = addOns;
        this.terms = terms;
        this.codes = codes;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Its place is taken; from now on its money is waited for. What is free of charge needs none. */
    void added(Registration registration, TicketAddOn addOn) {
        if (!addOn.price().isNothing()) {
            // Whoever registered for nothing has no reference yet.
            registration.refer(codes.paymentReference(registration));
            addOn.awaitPayment(terms.of(registration.edition()).payUntil(registration.edition(), now()));
            recount(registration);
        }
    }

    /** Whatever happened to what it owes for. */
    void recount(Registration registration) {
        List<TicketAddOn> due =
                registration.state() == RegistrationState.CONFIRMED ? addOns.dueLaterOf(registration) : List.of();
        registration.oweLater(
                sum(registration, due),
                due.stream().findFirst().flatMap(TicketAddOn::payUntil).orElse(null));
    }

    /** @return those whose money did not come in time; they have no place from now on, which is not given back yet */
    List<TicketAddOn> expire(Registration registration) {
        List<TicketAddOn> overdue = addOns.dueLaterOf(registration).stream()
                .filter(addOn ->
                        addOn.payUntil().filter(until -> !until.isAfter(now())).isPresent())
                .toList();
        overdue.forEach(addOn -> addOn.become(TicketState.EXPIRED));
        // The waiting list, which may be served in this transaction, counts what is in the database.
        addOns.flush();
        recount(registration);
        return overdue;
    }

    static Money sum(Registration registration, List<TicketAddOn> of) {
        Money sum = Money.nothing(registration.total().currency());
        for (TicketAddOn addOn : of) {
            sum = sum.plus(addOn.price());
        }
        return sum;
    }
}

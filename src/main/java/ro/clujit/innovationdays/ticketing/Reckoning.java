package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import ro.clujit.innovationdays.platform.money.Money;

/**
 * What follows when an add-on was chosen or dropped later: what is owed, whose the place is, and the trace, which names
 * the add-on by the id of its type; within the caller's transaction, on a locked registration.
 */
@ApplicationScoped
class Reckoning {

    private final ChangeTerms terms;
    private final Traces traces;
    private final GivingBack givingBack;
    private final Tickets tickets;
    private final Settling settling;

    Reckoning(ChangeTerms terms, Traces traces, GivingBack givingBack, Tickets tickets, Settling settling) {
        this.terms = terms;
        this.traces = traces;
        this.givingBack = givingBack;
        this.tickets = tickets;
        this.settling = settling;
    }

    Instant now() {
        return terms.now();
    }

    boolean canAdd(Registration registration) {
        return terms.changeUntil(registration).isPresent();
    }

    /** What was paid is given up by the terms of cancelling. */
    boolean canDrop(Registration registration, TicketAddOn addOn) {
        return (addOn.isPaid() ? terms.cancelUntil(registration) : terms.changeUntil(registration)).isPresent();
    }

    void added(Registration registration, TicketAddOn addOn, Actor by) {
        traces.add(addOn.ticket(), Trace.Kind.ADD_ON_ADDED, by, "", name(addOn));
        if (registration.state().isPending()) {
            registration.owe(registration.total().plus(addOn.price()));
        }
    }

    /** @param addOn cancelled, in the database too */
    void dropped(Registration registration, TicketAddOn addOn, Actor by) {
        traces.add(addOn.ticket(), Trace.Kind.ADD_ON_DROPPED, by, name(addOn), "");
        if (addOn.isPaid()) {
            traces.add(
                    addOn.ticket(),
                    Trace.Kind.REFUND_NEEDED,
                    by,
                    "",
                    addOn.price().plain());
        }
        if (registration.state().isPending()) {
            long left = registration.total().minor() - addOn.price().minor();
            registration.owe(new Money(Math.max(0, left), registration.total().currency()));
        }
        givingBack.cancelled(List.of(), List.of(addOn), now());
        if (registration.state() == RegistrationState.PENDING_PAYMENT
                && registration.total().isNothing()) {
            // There is no money left to wait for.
            settling.proceed(registration, tickets.standingOf(registration));
        }
    }

    private static String name(TicketAddOn addOn) {
        return addOn.ticketType().id().toString();
    }
}

package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** What comes next for a registration whose details are known; within the caller's transaction, on a locked one. */
@ApplicationScoped
class Settling {

    private final TicketAddOns addOns;
    private final SalesTerms terms;
    private final TicketCodes codes;
    private final Event<Object> events;
    private final Clock clock;

    Settling(TicketAddOns addOns, SalesTerms terms, TicketCodes codes, Event<Object> events, Clock clock) {
        this.addOns = addOns;
        this.terms = terms;
        this.codes = codes;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void proceed(Registration registration, List<Ticket> tickets) {
        if (decide(registration, tickets)) {
            addOns.of(tickets).forEach(addOn -> addOn.become(TicketState.VALID));
        }
        tell(registration, tickets);
    }

    /**
     * How a registration and its tickets stand from now on; nobody is told.
     *
     * @return whether they are confirmed
     */
    boolean decide(Registration registration, List<Ticket> tickets) {
        if (registration.needsApproval() && registration.state() == RegistrationState.HELD) {
            registration.awaitApproval();
        } else if (!registration.total().isNothing()) {
            registration.awaitPayment(
                    codes.paymentReference(registration),
                    terms.of(registration.edition()).payUntil(registration.edition(), now()));
        } else {
            registration.confirm(now());
            tickets.forEach(ticket -> ticket.become(TicketState.VALID));
            return true;
        }
        return false;
    }

    /** Those who do something about what {@link #decide} came to. */
    void tell(Registration registration, List<Ticket> tickets) {
        events.fire(
                registration.state() == RegistrationState.CONFIRMED
                        ? new RegistrationConfirmed(registration, tickets)
                        : new RegistrationPending(registration));
    }

    /** The money is there. */
    void paid(Registration registration, List<Ticket> tickets) {
        registration.pay(now());
        tickets.forEach(ticket -> ticket.become(TicketState.VALID));
        addOns.of(tickets).forEach(addOn -> addOn.pay(now()));
        tell(registration, tickets);
    }

    /**
     * What no longer costs anything has no money to wait for.
     *
     * @param tickets that still stand
     * @return whether it was confirmed by this
     */
    boolean settledAsFree(Registration registration, Supplier<List<Ticket>> tickets) {
        boolean isFree = registration.state() == RegistrationState.PENDING_PAYMENT
                && registration.total().isNothing();
        if (isFree) {
            proceed(registration, tickets.get());
        }
        return isFree;
    }
}

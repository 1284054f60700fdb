package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

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
        proceed(registration, tickets, addOns.of(tickets));
    }

    /** @param chosen what goes with the tickets; told by whoever knows it, since asking costs a rush its time */
    void proceed(Registration registration, List<Ticket> tickets, List<TicketAddOn> chosen) {
        if (registration.needsApproval() && registration.state() == RegistrationState.HELD) {
            registration.awaitApproval();
            events.fire(new RegistrationPending(registration));
        } else if (!registration.total().isNothing()) {
            registration.awaitPayment(
                    codes.paymentReference(registration),
                    terms.of(registration.edition()).payUntil(registration.edition(), now()));
            events.fire(new RegistrationPending(registration));
        } else {
            registration.confirm(now());
            confirmed(registration, tickets, chosen);
        }
    }

    /** The money is there. */
    void paid(Registration registration, List<Ticket> tickets) {
        registration.pay(now());
        confirmed(registration, tickets, addOns.of(tickets));
    }

    private void confirmed(Registration registration, List<Ticket> tickets, List<TicketAddOn> chosen) {
        tickets.forEach(ticket -> ticket.become(TicketState.VALID));
        chosen.forEach(addOn -> addOn.become(TicketState.VALID));
        events.fire(new RegistrationConfirmed(registration, tickets));
    }
}

package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import ro.clujit.innovationdays.platform.locale.Language;

/** What comes next for a registration that an organiser made, who is written down with it. */
@ApplicationScoped
class HandSettling {

    private final Settling settling;
    private final Traces traces;

    HandSettling(Settling settling, Traces traces) {
        this.settling = settling;
        this.traces = traces;
    }

    Instant now() {
        return settling.now();
    }

    /** See {@link Settling#decide}. */
    void decide(Registration registration, List<Ticket> tickets) {
        settling.decide(registration, tickets);
    }

    void tell(Registration registration, List<Ticket> tickets, Actor by) {
        traces.add(
                registration,
                Trace.Kind.REGISTERED_BY_HAND,
                by,
                "",
                tickets.get(0).ticketType().name(registration.language()));
        settling.tell(registration, tickets);
    }

    /** What no longer costs anything has nothing to wait for. @param before the type that the ticket had */
    void moved(Registration registration, List<Ticket> tickets, Ticket ticket, TicketType before, Actor by) {
        Language language = registration.language();
        traces.add(
                ticket,
                Trace.Kind.TYPE_CHANGED,
                by,
                before.name(language),
                ticket.ticketType().name(language));
        boolean isSettled = registration.state() == RegistrationState.PENDING_PAYMENT
                && registration.total().isNothing();
        if (isSettled) {
            settling.proceed(registration, tickets);
        }
    }
}

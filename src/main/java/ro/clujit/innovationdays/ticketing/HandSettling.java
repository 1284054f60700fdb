package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

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
}

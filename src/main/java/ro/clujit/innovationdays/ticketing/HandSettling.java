package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Money;

/** What comes next for a registration that an organiser made, who is written down with it. */
@ApplicationScoped
class HandSettling {

    private final Settling settling;
    private final Traces traces;
    private final OwedChanges changes;

    HandSettling(Settling settling, Traces traces, OwedChanges changes) {
        this.settling = settling;
        this.traces = traces;
        this.changes = changes;
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

    /** What no longer costs anything has nothing to wait for. @param owed before the move @param before the type that the ticket had */
    void moved(
            Registration registration, Money owed, List<Ticket> tickets, Ticket ticket, TicketType before, Actor by) {
        Language language = registration.language();
        traces.add(
                ticket,
                Trace.Kind.TYPE_CHANGED,
                by,
                before.name(language),
                ticket.ticketType().name(language));
        if (!settling.settledAsFree(registration, () -> tickets)) {
            changes.add(
                    registration,
                    owed,
                    OwedChange.Reason.MOVED,
                    ticket.ticketType().name(language));
        }
    }
}

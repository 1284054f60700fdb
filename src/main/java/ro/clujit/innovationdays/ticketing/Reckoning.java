package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/**
 * What follows when an add-on was chosen or dropped later: what is owed, whose the place is, and the trace, which names
 * the add-on by the id of its type; within the caller's transaction, on a locked registration.
 */
@ApplicationScoped
class Reckoning {

    private final ChangeTerms terms;
    private final Traces traces;
    private final GivingBack givingBack;
    private final Owing owing;

    Reckoning(ChangeTerms terms, Traces traces, GivingBack givingBack, Owing owing) {
        this.terms = terms;
        this.traces = traces;
        this.givingBack = givingBack;
        this.owing = owing;
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
        owing.added(registration, addOn);
    }

    /** @param addOn cancelled, in the database too */
    void dropped(Registration registration, TicketAddOn addOn, Actor by) {
        traces.add(addOn.ticket(), Trace.Kind.ADD_ON_DROPPED, by, name(addOn), "");
        owing.dropped(registration, addOn, by);
        givingBack.cancelled(List.of(), List.of(addOn), now());
    }

    private static String name(TicketAddOn addOn) {
        return addOn.ticketType().id().toString();
    }
}

package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;

/**
 * Takes tickets out of use with all that goes with them, and gives their places back; within the caller's transaction, on
 * a locked registration. What is owed for what still waits for its money falls with them, and what was paid has to go back.
 */
@ApplicationScoped
class Ending {

    private final TicketAddOns addOns;
    private final Owing owing;
    private final GivingBack givingBack;
    private final Event<RegistrationEnded> ended;
    private final Clock clock;

    Ending(TicketAddOns addOns, Owing owing, GivingBack givingBack, Event<RegistrationEnded> ended, Clock clock) {
        this.addOns = addOns;
        this.owing = owing;
        this.givingBack = givingBack;
        this.ended = ended;
        this.clock = clock;
    }

    void end(Registration registration, List<Ticket> ending, EndReason because, Actor by, boolean isTold) {
        List<TicketAddOn> dropped = addOns.of(ending);
        TicketState end = because == EndReason.NOT_PAID ? TicketState.EXPIRED : TicketState.CANCELLED;
        dropped.forEach(addOn -> addOn.become(end));
        ending.forEach(ticket -> ticket.become(end));
        // The waiting list, which may be served in this transaction, counts what is in the database.
        addOns.flush();
        owing.ended(registration, ending, dropped, by, isTold);
        givingBack.cancelled(ending, dropped, clock.instant());
        ended.fire(new RegistrationEnded(registration, ending, because, isTold));
    }
}

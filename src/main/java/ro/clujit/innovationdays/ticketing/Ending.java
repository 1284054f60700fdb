package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import ro.clujit.innovationdays.platform.money.Money;

/**
 * Takes tickets out of use with all that goes with them, and gives their places back; within the caller's transaction, on
 * a locked registration. What is owed for a registration that still waits for its money falls with them.
 */
@ApplicationScoped
class Ending {

    private final TicketAddOns addOns;
    private final Tickets tickets;
    private final GivingBack givingBack;
    private final Event<RegistrationEnded> ended;
    private final Clock clock;

    Ending(TicketAddOns addOns, Tickets tickets, GivingBack givingBack, Event<RegistrationEnded> ended, Clock clock) {
        this.addOns = addOns;
        this.tickets = tickets;
        this.givingBack = givingBack;
        this.ended = ended;
        this.clock = clock;
    }

    void end(Registration registration, List<Ticket> ending, EndReason because, boolean isTold) {
        List<TicketAddOn> dropped = addOns.of(ending);
        TicketState end = because == EndReason.NOT_PAID ? TicketState.EXPIRED : TicketState.CANCELLED;
        dropped.forEach(addOn -> addOn.become(end));
        ending.forEach(ticket -> ticket.become(end));
        if (registration.state().isPending()) {
            Money gone = ending.stream()
                    .map(ticket -> ticket.price().due())
                    .reduce(Money.nothing(registration.total().currency()), Money::plus);
            for (TicketAddOn addOn : dropped) {
                gone = gone.plus(addOn.price());
            }
            registration.owe(new Money(Math.max(0, registration.total().minor() - gone.minor()), gone.currency()));
        }
        // The waiting list, which may be served in this transaction, counts what is in the database.
        tickets.flush();
        givingBack.cancelled(ending, dropped, clock.instant());
        ended.fire(new RegistrationEnded(registration, ending, because, isTold));
    }
}

package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.money.Money;

/**
 * What a registration owes after something about it has changed, and what has to go back; within the caller's transaction,
 * on a locked registration. While all of it waits for its money the sum is that of the whole; once it is confirmed, that of
 * what was chosen since.
 */
@ApplicationScoped
class Owing {

    private final Tickets tickets;
    private final LaterOwing later;
    private final OwedChanges changes;
    private final Settling settling;
    private final Refunding refunding;

    Owing(Tickets tickets, LaterOwing later, OwedChanges changes, Settling settling, Refunding refunding) {
        this.tickets = tickets;
        this.later = later;
        this.changes = changes;
        this.settling = settling;
        this.refunding = refunding;
    }

    void added(Registration registration, TicketAddOn addOn) {
        Money before = registration.owed();
        if (registration.state().isPending()) {
            registration.owe(registration.total().plus(addOn.price()));
        } else {
            later.added(registration, addOn);
        }
        changes.add(registration, before, OwedChange.Reason.ADDED, name(addOn));
    }

    /** @param addOn cancelled, in the database too */
    void dropped(Registration registration, TicketAddOn addOn, Actor by) {
        refunding.dropped(addOn, by);
        Money before = registration.owed();
        if (registration.state().isPending()) {
            owe(registration, addOn.price());
        } else {
            later.recount(registration);
        }
        if (!settling.settledAsFree(registration, () -> tickets.standingOf(registration))) {
            changes.add(registration, before, OwedChange.Reason.DROPPED, name(addOn));
        }
    }

    /**
     * @param dropped what went with the tickets until now
     * @param isTold whether a letter tells of what is still owed
     */
    void ended(Registration registration, List<Ticket> ended, List<TicketAddOn> dropped, Actor by, boolean isTold) {
        refunding.ended(registration, ended, dropped, by);
        Money before = registration.owed();
        if (registration.state().isPending()) {
            Money gone = LaterOwing.sum(registration, dropped);
            for (Ticket ticket : ended) {
                gone = gone.plus(ticket.price().due());
            }
            owe(registration, gone);
        } else {
            later.recount(registration);
        }
        if (isTold && !registration.owed().isNothing()) {
            changes.add(
                    registration,
                    before,
                    OwedChange.Reason.CANCELLED,
                    ended.stream()
                            .map(ticket -> ticket.calledIn(registration.language()))
                            .collect(Collectors.joining(", ")));
        }
    }

    /** @return those whose money did not come in time; their places are not given back yet */
    List<TicketAddOn> expired(Registration registration) {
        Money before = registration.owed();
        List<TicketAddOn> expired = later.expire(registration);
        changes.add(registration, before, OwedChange.Reason.EXPIRED, names(expired));
        return expired;
    }

    private static void owe(Registration registration, Money less) {
        long left = registration.total().minor() - less.minor();
        registration.owe(new Money(Math.max(0, left), less.currency()));
    }

    private static String name(TicketAddOn addOn) {
        return names(List.of(addOn));
    }

    static String names(List<TicketAddOn> addOns) {
        return addOns.stream()
                .map(addOn ->
                        addOn.ticketType().name(addOn.ticket().registration().language()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}

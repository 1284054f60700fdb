package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Takes up again the places of a registration that expired unpaid, all of them or none; within the caller's transaction. */
@ApplicationScoped
class Reviving {

    private final Tickets tickets;
    private final TicketAddOns addOns;
    private final Quotas quotas;
    private final Choosing choosing;
    private final Clock clock;

    Reviving(Tickets tickets, TicketAddOns addOns, Quotas quotas, Choosing choosing, Clock clock) {
        this.tickets = tickets;
        this.addOns = addOns;
        this.quotas = quotas;
        this.choosing = choosing;
        this.clock = clock;
    }

    /** @return whether its tickets are pending again; if not, nothing was taken */
    boolean revive(Registration registration) {
        List<Ticket> expired = tickets.expiredOf(registration);
        List<TicketAddOn> dropped = addOns.expiredOf(expired);
        List<TicketType> types = expired.stream().map(Ticket::ticketType).toList();
        if (expired.isEmpty() || !choosing.waitedFor(types).isEmpty()) {
            return false;
        }
        Map<UUID, Integer> byCode = new TreeMap<>();
        expired.forEach(ticket -> ticket.codeId().ifPresent(code -> byCode.merge(code, 1, Integer::sum)));
        var places = new Places();
        for (var use : byCode.entrySet()) {
            // Late money is not lost for a code that others have used up: the price was agreed. Its place is an
            // ordinary one.
            if (!choosing.codes().use(use.getKey(), use.getValue())) {
                expired.stream()
                        .filter(ticket ->
                                ticket.codeId().filter(use.getKey()::equals).isPresent())
                        .forEach(Ticket::leaveCode);
            }
        }
        expired.stream()
                .filter(ticket -> ticket.codeId()
                        .map(choosing.codes()::findById)
                        .filter(Code::reserves)
                        .isEmpty())
                .forEach(ticket -> places.add(ticket.ticketType(), 1));
        dropped.forEach(addOn -> places.add(addOn.ticketType(), 1));
        if (!quotas.take(places.ofQuotas())) {
            byCode.forEach((code, uses) -> {
                if (expired.stream()
                        .anyMatch(ticket -> ticket.codeId().filter(code::equals).isPresent())) {
                    choosing.codes().giveBack(code, uses, clock.instant());
                }
            });
            return false;
        }
        expired.forEach(ticket -> ticket.become(TicketState.PENDING));
        dropped.forEach(addOn -> addOn.become(TicketState.PENDING));
        return true;
    }

    /**
     * As {@link #revive(Registration)}, for what was chosen after the registration was confirmed.
     *
     * @param late of standing tickets, which have no others of these types
     */
    boolean revive(List<TicketAddOn> late) {
        List<TicketType> types = late.stream().map(TicketAddOn::ticketType).toList();
        boolean goWith = late.stream()
                .allMatch(addOn -> addOn.ticketType().goesWith(addOn.ticket().ticketType()));
        var places = new Places();
        types.forEach(type -> places.add(type, 1));
        boolean isLeft = goWith && choosing.waitedFor(types).isEmpty() && quotas.take(places.ofQuotas());
        if (isLeft) {
            late.forEach(addOn -> addOn.become(TicketState.PENDING));
        }
        return isLeft;
    }
}

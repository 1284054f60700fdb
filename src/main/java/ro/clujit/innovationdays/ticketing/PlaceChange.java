package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes a place of another type for the one that a ticket has; within the caller's transaction, on a locked ticket. A quota
 * that both types share is not touched.
 */
@ApplicationScoped
class PlaceChange {

    private final Quotas quotas;
    private final Choosing choosing;
    private final TicketAddOns addOns;
    private final Waiting waiting;
    private final Clock clock;

    PlaceChange(Quotas quotas, Choosing choosing, TicketAddOns addOns, Waiting waiting, Clock clock) {
        this.quotas = quotas;
        this.choosing = choosing;
        this.addOns = addOns;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** Whether all that goes with the ticket goes with that type too. */
    boolean keepsAddOns(Ticket ticket, TicketType type) {
        return addOns.of(List.of(ticket)).stream()
                .allMatch(addOn -> addOn.ticketType().goesWith(type));
    }

    /**
     * A discount that the ticket keeps remains a use of its code. A code that reserves is for its one type, so it has the
     * place back for its next user; and one that is not good for the new type goes when its price is charged.
     *
     * @return whether there was a place; if not, the caller takes its transaction back
     */
    boolean change(Ticket ticket, TicketType type, boolean isCharged) {
        Instant now = clock.instant();
        Optional<Code> code = ticket.codeId().map(choosing.codes()::findById);
        boolean keepsCode = code.filter(known -> !known.reserves() && (!isCharged || known.isGoodFor(type.id())))
                .isPresent();
        // Before the quotas: codes are locked before them everywhere.
        boolean isPlaceKept = code.isPresent()
                && !keepsCode
                && choosing.codes().giveBack(code.get().id(), 1, now);
        var net = new Places().add(type, 1);
        if (!isPlaceKept) {
            net.add(ticket.ticketType(), -1);
        }
        if (type.quotaIds().isEmpty() || !take(net.ofQuotas(), ticket, type)) {
            return false;
        }
        Price price = ticket.price();
        if (isCharged) {
            Price listed = choosing.priceOf(type, now);
            price = code.filter(known -> keepsCode)
                    .map(known -> known.applied(listed))
                    .orElse(listed);
        }
        ticket.cost(price, keepsCode ? code.get().id() : null);
        return true;
    }

    private boolean take(Map<UUID, Integer> net, Ticket ticket, TicketType type) {
        // All of them are locked in one order where somebody waits for what comes free.
        Set<UUID> locked = waiting.prepare(changed(net));
        if (!quotas.take(net)) {
            return false;
        }
        ticket.moveTo(type);
        // The waiting list counts what is in the database.
        addOns.flush();
        waiting.serve(locked);
        return true;
    }

    private static Set<UUID> changed(Map<UUID, Integer> net) {
        return net.entrySet().stream()
                .filter(quota -> quota.getValue() != 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}

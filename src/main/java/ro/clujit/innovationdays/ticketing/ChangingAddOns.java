package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ro.clujit.innovationdays.ticketing.AddingOn.Choice;

/**
 * Chooses and drops workshops and dinners of a ticket that is there already. Asked twice, or in two tabs, it is done once:
 * the registration's row is locked while it is decided.
 */
@ApplicationScoped
public class ChangingAddOns {

    /** What came of it. */
    public enum Outcome {
        /** Now or before. */
        DONE,
        /** The edition's terms do not allow it, or no longer. */
        TOO_LATE,
        /** The ticket was cancelled or has expired. */
        NO_TICKET,
        /** It does not go with this ticket, or can no longer be chosen. */
        NOT_OFFERED,
        /** No place is left, or others wait for one. */
        FULL,
        /** It costs something, which is for whoever registered to decide. */
        FOR_PAYER
    }

    private final Registrations registrations;
    private final Tickets tickets;
    private final TicketAddOns addOns;
    private final AddingOn addingOn;
    private final Reckoning reckoning;

    ChangingAddOns(
            Registrations registrations, Tickets tickets, TicketAddOns addOns, AddingOn addingOn, Reckoning reckoning) {
        this.registrations = registrations;
        this.tickets = tickets;
        this.addOns = addOns;
        this.addingOn = addingOn;
        this.reckoning = reckoning;
    }

    /** @param isPayer whether it is whoever owes the money; the holder of one ticket decides about what costs nothing */
    @Transactional
    public Outcome add(UUID registrationId, UUID ticketId, UUID type, boolean isPayer, Actor by) {
        return of(registrationId, ticketId, ticket -> {
            if (chosen(ticket, type).isPresent()) {
                return Outcome.DONE;
            }
            Registration registration = ticket.registration();
            if (by.isHolder() && !reckoning.canAdd(registration)) {
                return Outcome.TOO_LATE;
            }
            Optional<Choice> choice = addingOn.offered(ticket, type, reckoning.now());
            if (choice.isEmpty()) {
                return Outcome.NOT_OFFERED;
            }
            if (!choice.get().price().due().isNothing() && !isPayer) {
                return Outcome.FOR_PAYER;
            }
            Optional<TicketAddOn> added = addingOn.add(ticket, choice.get());
            added.ifPresent(addOn -> reckoning.added(registration, addOn, by));
            return added.isPresent() ? Outcome.DONE : Outcome.FULL;
        });
    }

    /** @param isPayer as of {@link #add} */
    @Transactional
    public Outcome drop(UUID registrationId, UUID ticketId, UUID type, boolean isPayer, Actor by) {
        return of(registrationId, ticketId, ticket -> {
            Optional<TicketAddOn> addOn = chosen(ticket, type);
            if (addOn.isEmpty()) {
                return Outcome.DONE;
            }
            if (!addOn.get().price().isNothing() && !isPayer) {
                return Outcome.FOR_PAYER;
            }
            if (by.isHolder() && !reckoning.canDrop(ticket.registration(), addOn.get())) {
                return Outcome.TOO_LATE;
            }
            addOn.get().become(TicketState.CANCELLED);
            // The waiting list, which may be served in this transaction, counts what is in the database.
            addOns.flush();
            reckoning.dropped(ticket.registration(), addOn.get(), by);
            return Outcome.DONE;
        });
    }

    private Outcome of(UUID registrationId, UUID ticketId, Function<Ticket, Outcome> change) {
        return registrations
                .lock(registrationId)
                .flatMap(registration -> tickets.standingOf(registration).stream()
                        .filter(ticket -> ticket.id().equals(ticketId))
                        .findFirst())
                .map(change)
                .orElse(Outcome.NO_TICKET);
    }

    private Optional<TicketAddOn> chosen(Ticket ticket, UUID type) {
        return addOns.of(List.of(ticket)).stream()
                .filter(addOn -> addOn.ticketType().id().equals(type))
                .findFirst();
    }
}

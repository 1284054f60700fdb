package ro.clujit.innovationdays.ticketing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.money.Money;

/** Moves a ticket to another admission of its edition, where a place of that is left. Its code and its link stay. */
@ApplicationScoped
public class Moving {

    /**
     * Which ticket is to go where.
     *
     * @param from the type that whoever asks saw it in, so that two who move it at once do not undo each other's move
     * @param isCharged whether the price of the new type is to be paid from now on instead of the agreed one
     */
    public record Move(UUID ticket, UUID from, UUID to, boolean isCharged) {}

    /** What came of it. */
    public enum Outcome {
        /** Now or before: it has that type. */
        MOVED,
        /** No place of that type is left. */
        FULL,
        /** No admission of the edition. */
        NOT_OFFERED,
        /** What a registration costs is in one currency. */
        OTHER_CURRENCY,
        /** That type is for another audience. */
        WRONG_AUDIENCE,
        /** Something goes with the ticket that does not go with that type. */
        ADD_ON_IN_THE_WAY,
        /** It is confirmed: what was agreed is settled, and the service neither asks for more nor sends money back. */
        NOT_CHARGEABLE,
        /** The ticket was cancelled or has expired. */
        NO_TICKET,
        /** It has a third type by now. */
        CHANGED_MEANWHILE
    }

    private final Registrations registrations;
    private final Tickets tickets;
    private final TicketTypes types;
    private final PlaceChange places;
    private final HandSettling settling;

    Moving(Registrations registrations, Tickets tickets, TicketTypes types, PlaceChange places, HandSettling settling) {
        this.registrations = registrations;
        this.tickets = tickets;
        this.types = types;
        this.places = places;
        this.settling = settling;
    }

    /** Whether a move can change what is to be paid: as long as nothing was paid, and nothing was confirmed as free. */
    public static boolean isChargeable(Registration registration) {
        return registration.state().isPending();
    }

    /** @return empty when the registration has no such ticket */
    @Transactional
    public Optional<Outcome> move(UUID registrationId, Move move, Actor by) {
        return registrations.lock(registrationId).flatMap(registration -> {
            List<Ticket> standing = tickets.standingOf(registration);
            Optional<Outcome> moved = standing.stream()
                    .filter(ticket -> ticket.id().equals(move.ticket()))
                    .findFirst()
                    .map(ticket -> move(registration, ticket, move, standing, by));
            return moved.isPresent() || !has(registration, move.ticket()) ? moved : Optional.of(Outcome.NO_TICKET);
        });
    }

    private boolean has(Registration registration, UUID ticket) {
        return tickets.count("registration = ?1 and id = ?2", registration, ticket) == 1;
    }

    private Outcome move(Registration registration, Ticket ticket, Move move, List<Ticket> standing, Actor by) {
        TicketType before = ticket.ticketType();
        if (before.id().equals(move.to())) {
            return Outcome.MOVED;
        }
        if (!before.id().equals(move.from())) {
            return Outcome.CHANGED_MEANWHILE;
        }
        Optional<TicketType> to = types.withQuotas(registration.edition(), List.of(move.to())).stream()
                .filter(type -> type.kind() == TicketKind.ADMISSION)
                .findFirst();
        if (to.isEmpty()) {
            return Outcome.NOT_OFFERED;
        }
        Optional<Outcome> refusal = refusal(registration, ticket, to.get(), move.isCharged());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Money owed = registration.owed();
        Price agreed = ticket.price();
        if (!places.change(ticket, to.get(), move.isCharged())) {
            QuarkusTransaction.setRollbackOnly();
            return Outcome.FULL;
        }
        if (move.isCharged()) {
            long total = registration.total().minor()
                    - agreed.due().minor()
                    + ticket.price().due().minor();
            registration.owe(new Money(Math.max(0, total), registration.total().currency()));
        }
        settling.moved(registration, owed, standing, ticket, before, by);
        return Outcome.MOVED;
    }

    private Optional<Outcome> refusal(Registration registration, Ticket ticket, TicketType to, boolean isCharged) {
        if (to.price().currency() != registration.total().currency()) {
            return Optional.of(Outcome.OTHER_CURRENCY);
        }
        boolean isForOthers = !ticket.isToBeAsked()
                && to.audience()
                        .filter(audience -> audience != ticket.audience())
                        .isPresent();
        if (isForOthers) {
            return Optional.of(Outcome.WRONG_AUDIENCE);
        }
        if (isCharged && !isChargeable(registration)) {
            return Optional.of(Outcome.NOT_CHARGEABLE);
        }
        return places.keepsAddOns(ticket, to) ? Optional.empty() : Optional.of(Outcome.ADD_ON_IN_THE_WAY);
    }
}

package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Passes a ticket to somebody else: the code and the link that the one before had are no longer good. */
@ApplicationScoped
public class Transferring {

    private final Registrations registrations;
    private final Tickets tickets;
    private final Resealing resealing;
    private final TicketNotices notices;
    private final ChangeTerms terms;

    Transferring(
            Registrations registrations,
            Tickets tickets,
            Resealing resealing,
            TicketNotices notices,
            ChangeTerms terms) {
        this.registrations = registrations;
        this.tickets = tickets;
        this.resealing = resealing;
        this.notices = notices;
        this.terms = terms;
    }

    /**
     * @param holder which of its holders the ticket is taken from, so that the same form sent twice passes it on once
     * @return empty when the registration has no such ticket
     */
    @Transactional
    public Optional<Changed> transfer(UUID registrationId, UUID ticketId, int holder, Attendee to, Actor by) {
        return transfer(registrationId, ticketId, holder, to, passed -> {}, by);
    }

    /** @param more what else is written down about the ticket of its new holder, if it is passed on */
    @Transactional
    public Optional<Changed> transfer(
            UUID registrationId, UUID ticketId, int holder, Attendee to, Consumer<Ticket> more, Actor by) {
        return registrations
                .lock(registrationId)
                .flatMap(registration -> tickets.standingOf(registration).stream()
                        .filter(ticket -> ticket.id().equals(ticketId))
                        .findFirst())
                .map(ticket -> transfer(ticket, holder, to, more, by));
    }

    private Changed transfer(Ticket ticket, int holder, Attendee to, Consumer<Ticket> more, Actor by) {
        if (ticket.holder() != holder) {
            return ticket.name().equals(to.name()) && ticket.email().equals(to.email())
                    ? Changed.DONE
                    : Changed.CHANGED_MEANWHILE;
        }
        if (by.isHolder() && terms.changeUntil(ticket.registration()).isEmpty()) {
            return Changed.TOO_LATE;
        }
        String name = ticket.name();
        String email = ticket.email();
        resealing.pass(ticket, to, by, terms.now());
        more.accept(ticket);
        notices.add(ticket, TicketNotice.Kind.PASSED_ON, name, email);
        if (ticket.state() == TicketState.VALID) {
            notices.add(ticket, TicketNotice.Kind.TICKET_AGAIN);
        }
        return Changed.DONE;
    }
}

package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives the badge of a ticket another code: it was lost, or seen in a photograph. The holder stays who they are, and so
 * does their link, which is printed on no badge; unless it is in wrong hands as well, after a letter to a wrong address.
 */
@ApplicationScoped
public class Reissuing {

    private final Registrations registrations;
    private final Tickets tickets;
    private final Resealing resealing;
    private final TicketNotices notices;
    private final Clock clock;

    Reissuing(Registrations registrations, Tickets tickets, Resealing resealing, TicketNotices notices, Clock clock) {
        this.registrations = registrations;
        this.tickets = tickets;
        this.resealing = resealing;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * @param issue of the badge that is to be replaced, so that the same form sent twice replaces it once
     * @param withLink whether the holder's link is another too; then they are written to in any case
     * @param isTold whether the new badge is sent to its holder
     * @return {@link Changed#NO_TICKET} where there is no badge, {@link Changed#CHANGED_MEANWHILE} where that one was
     *     replaced before; empty when the registration has no such ticket
     */
    @Transactional
    public Optional<Changed> reissue(
            UUID registrationId, UUID ticketId, int issue, boolean withLink, boolean isTold, Actor by) {
        return registrations
                .lock(registrationId)
                .flatMap(registration -> tickets.of(registration).stream()
                        .filter(ticket -> ticket.id().equals(ticketId))
                        .findFirst())
                .map(ticket -> {
                    if (ticket.state() != TicketState.VALID) {
                        return Changed.NO_TICKET;
                    }
                    if (ticket.issue() != issue) {
                        return Changed.CHANGED_MEANWHILE;
                    }
                    resealing.reissue(ticket, withLink, by, clock.instant());
                    if (isTold || withLink) {
                        notices.add(ticket, TicketNotice.Kind.TICKET_AGAIN);
                    }
                    return Changed.DONE;
                });
    }
}

package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All that was written about tickets beside their confirmation; within the caller's transaction. */
@ApplicationScoped
public class TicketNotices implements PanacheRepositoryBase<TicketNotice, UUID> {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Event<TicketNoticed> noticed;
    private final Clock clock;

    TicketNotices(Event<TicketNoticed> noticed, Clock clock) {
        this.noticed = noticed;
        this.clock = clock;
    }

    /** Those whose details are missing are asked for them, as far as there is an address to ask at. */
    void confirmed(@Observes RegistrationConfirmed event) {
        event.tickets().stream()
                .filter(Ticket::isToBeAsked)
                .forEach(ticket -> add(ticket, TicketNotice.Kind.DETAILS_ASKED));
    }

    /** To its holder as they are now; nothing where they have no address. */
    void add(Ticket ticket, TicketNotice.Kind kind) {
        add(ticket, kind, ticket.name(), ticket.email());
    }

    void add(Ticket ticket, TicketNotice.Kind kind, String name, String address) {
        if (!address.isEmpty()) {
            var notice = new TicketNotice(ticket, kind, clock.instant());
            persist(notice);
            noticed.fire(new TicketNoticed(notice, name, address));
        }
    }

    /** As {@link #add}, unless the same was written a few minutes ago: nobody's mailbox is to be filled by a button. */
    void remind(Ticket ticket, TicketNotice.Kind kind) {
        Instant since = clock.instant().minus(PAUSE);
        if (count("ticket = ?1 and kind = ?2 and createdAt > ?3", ticket, kind, since) == 0) {
            add(ticket, kind);
        }
    }

    /** With all that a letter tells of its ticket. */
    public Optional<TicketNotice> whole(UUID id) {
        return find("""
                        from TicketNotice n join fetch n.ticket t join fetch t.registration join fetch t.ticketType
                         join fetch t.edition where n.id = ?1
                        """, id).firstResultOptional();
    }
}

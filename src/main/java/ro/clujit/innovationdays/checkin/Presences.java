package ro.clujit.innovationdays.checkin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ro.clujit.innovationdays.ticketing.Ticket;

/** Who is where. */
@ApplicationScoped
class Presences implements PanacheRepositoryBase<Presence, UUID> {

    /** With its gate, whose name the answer tells; null when the holder never came. */
    Presence of(Ticket ticket) {
        return find("from Presence p join fetch p.gate where p.ticketId = ?1", ticket.id())
                .firstResult();
    }
}

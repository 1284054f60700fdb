package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What attendees agreed to. */
@ApplicationScoped
class Consents implements PanacheRepositoryBase<Consent, Consent.Key> {

    List<Consent> of(Ticket ticket) {
        return list("key.ticketId", ticket.id());
    }
}

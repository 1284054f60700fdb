package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** The ticket types of editions. */
@ApplicationScoped
public class TicketTypes implements PanacheRepositoryBase<TicketType, UUID> {

    public List<TicketType> of(Edition edition) {
        return list("from TicketType t join fetch t.quota where t.edition = ?1 order by t.position", edition);
    }

    public Optional<TicketType> withEdition(UUID id) {
        return find("from TicketType t join fetch t.edition join fetch t.quota where t.id = ?1", id)
                .firstResultOptional();
    }
}

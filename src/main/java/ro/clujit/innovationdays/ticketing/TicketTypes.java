package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** The ticket types of editions. */
@ApplicationScoped
public class TicketTypes implements PanacheRepositoryBase<TicketType, UUID> {

    public List<TicketType> of(Edition edition) {
        return list(
                "select t from TicketType t left join fetch t.quotas where t.edition = ?1 order by t.position",
                edition);
    }

    public Optional<TicketType> withEdition(UUID id) {
        return list("from TicketType t join fetch t.edition left join fetch t.quotas where t.id = ?1", id).stream()
                .findFirst();
    }

    /**
     * Those of the edition that are among these, in their order. One alone, as it mostly is, is asked for with "=": an
     * "in" is translated anew each time, which took a third of what a registration takes.
     */
    List<TicketType> withQuotas(Edition edition, Collection<UUID> ids) {
        String whole =
                "select t from TicketType t join fetch t.edition left join fetch t.quotas where t.edition = ?1 and ";
        return ids.size() == 1
                ? list(whole + "t.id = ?2", edition, ids.iterator().next())
                : list(whole + "t.id in ?2 order by t.position", edition, ids);
    }
}

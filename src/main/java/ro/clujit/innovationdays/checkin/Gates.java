package ro.clujit.innovationdays.checkin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionCreated;
import ro.clujit.innovationdays.edition.EditionDuplicated;

/** The gates of editions. */
@ApplicationScoped
public class Gates implements PanacheRepositoryBase<Gate, UUID> {

    public List<Gate> of(Edition edition) {
        return list(
                "select distinct g from Gate g join fetch g.edition left join fetch g.types left join fetch g.days"
                        + " where g.edition = ?1 order by g.position",
                edition);
    }

    public Optional<Gate> withEdition(UUID id) {
        return find("from Gate g join fetch g.edition where g.id = ?1", id).firstResultOptional();
    }

    /** An edition has a door from the start. */
    void addFirst(@Observes EditionCreated created) {
        persist(new Gate(created.edition(), 1, "Intrarea principală", "Main entrance"));
    }

    void copy(@Observes EditionDuplicated duplicated) {
        of(duplicated.source()).forEach(gate -> persist(gate.at(duplicated.copy())));
    }
}

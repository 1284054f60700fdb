package ro.clujit.innovationdays.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** The rooms of editions. */
@ApplicationScoped
public class Rooms implements PanacheRepositoryBase<Room, UUID> {

    /** In their order. */
    public List<Room> of(Edition edition) {
        return list("edition = ?1 order by position, id", edition);
    }

    /** @param id null for none */
    public Optional<Room> byId(Edition edition, UUID id) {
        return id == null
                ? Optional.empty()
                : find("edition = ?1 and id = ?2", edition, id).firstResultOptional();
    }

    public Optional<Room> byName(Edition edition, String name) {
        return find("edition = ?1 and name = ?2", edition, name).firstResultOptional();
    }
}

package ro.clujit.innovationdays.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** The tracks of editions. */
@ApplicationScoped
public class Tracks implements PanacheRepositoryBase<Track, UUID> {

    /** In their order. */
    public List<Track> of(Edition edition) {
        return list("edition = ?1 order by position, id", edition);
    }

    /** @param slug null for none */
    public Optional<Track> bySlug(Edition edition, String slug) {
        return slug == null
                ? Optional.empty()
                : find("edition = ?1 and slug = ?2", edition, slug).firstResultOptional();
    }
}

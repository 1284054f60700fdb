package ro.clujit.innovationdays.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The themes of editions. */
@ApplicationScoped
public class Themes implements PanacheRepositoryBase<Theme, UUID> {

    public List<Theme> of(Edition edition) {
        return list("edition = ?1 order by position", edition);
    }

    /** @param slug null for none */
    public Optional<Theme> bySlug(Edition edition, String slug) {
        return slug == null
                ? Optional.empty()
                : find("edition = ?1 and slug = ?2", edition, slug).firstResultOptional();
    }
}

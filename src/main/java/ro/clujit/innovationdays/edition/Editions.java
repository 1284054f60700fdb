package ro.clujit.innovationdays.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All editions. */
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<Edition, UUID> {

    public Optional<Edition> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** What the public may see under this address. */
    public Optional<Edition> publicBySlug(String slug) {
        return bySlug(slug).filter(Edition::isPublic);
    }

    /** Latest first, by slug: it begins with the year, and 2017 has no dates to sort by. */
    public List<Edition> latestFirst() {
        return list("order by slug desc");
    }
}

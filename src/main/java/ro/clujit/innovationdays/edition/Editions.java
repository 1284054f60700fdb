package ro.clujit.innovationdays.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All editions. */
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<Edition, UUID> {

    /** Whatever stands in an address may be asked for; what cannot be a slug never reaches the database. */
    public Optional<Edition> bySlug(String slug) {
        return EditionPlan.isSlug(slug) ? find("slug", slug).firstResultOptional() : Optional.empty();
    }

    /** What the public may see under this address. */
    public Optional<Edition> publicBySlug(String slug) {
        return bySlug(slug).filter(Edition::isPublic);
    }

    /** The one that organisers work for: the soonest that is published and not over, else the latest of all. */
    public Optional<Edition> current(Instant now) {
        List<Edition> all = latestFirst();
        return all.stream()
                .filter(edition -> edition.state() == EditionState.PUBLISHED && !edition.isOver(now))
                .min(Comparator.comparing(edition -> edition.startsOn().orElse(LocalDate.MAX)))
                .or(() -> all.stream().findFirst());
    }

    /** Locked until the transaction ends. */
    public Optional<Edition> lockBySlug(String slug) {
        return EditionPlan.isSlug(slug)
                ? find("slug", slug).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional()
                : Optional.empty();
    }

    /** Latest first, by slug: it begins with the year, and 2017 has no dates to sort by. */
    public List<Edition> latestFirst() {
        return list("order by slug desc");
    }
}

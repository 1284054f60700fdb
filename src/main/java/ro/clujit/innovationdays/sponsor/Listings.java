package ro.clujit.innovationdays.sponsor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;

/** What editions show of organisations. */
@ApplicationScoped
public class Listings implements PanacheRepositoryBase<Listing, UUID> {

    public Optional<Listing> of(Edition edition, Organisation organisation) {
        return find("edition = ?1 and organisation = ?2", edition, organisation).firstResultOptional();
    }

    /** Locked until the transaction ends. */
    Optional<Listing> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** By the ids of their organisations. */
    Map<UUID, Listing> of(Edition edition) {
        return stream("from Listing l join fetch l.organisation where l.edition = ?1", edition)
                .collect(Collectors.toMap(listing -> listing.organisation().id(), Function.identity()));
    }

    /** The largest at which one of its tiers shows its logo. */
    public LogoSize logoSize(Listing listing) {
        return getEntityManager()
                .createQuery(
                        "select t.logoSize from Sponsorship s join s.tier t where t.edition = ?1 and s.organisation = ?2",
                        LogoSize.class)
                .setParameter(1, listing.edition())
                .setParameter(2, listing.organisation())
                .getResultStream()
                .min(Comparator.naturalOrder())
                .orElse(LogoSize.SMALL);
    }
}

package ro.clujit.innovationdays.sponsor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who stands in which tier. */
@ApplicationScoped
public class Sponsorships implements PanacheRepositoryBase<Sponsorship, UUID> {

    private final Tiers tiers;

    Sponsorships(Tiers tiers) {
        this.tiers = tiers;
    }

    /** With its tier locked until the transaction ends: what it may do hangs on who else stands there. */
    Optional<Sponsorship> lock(UUID id) {
        return getEntityManager()
                .createQuery("select s.tier.id from Sponsorship s where s.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .flatMap(tiers::lock)
                .flatMap(locked -> findByIdOptional(id));
    }

    /** What an organisation was in all editions, the latest first. */
    public List<Sponsorship> of(Organisation organisation) {
        return list(
                "select s from Sponsorship s join fetch s.tier t join fetch t.edition e where s.organisation = ?1"
                        + " order by e.slug desc, t.ranked desc, t.position",
                organisation);
    }
}

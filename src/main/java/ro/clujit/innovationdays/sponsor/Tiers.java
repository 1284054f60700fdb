package ro.clujit.innovationdays.sponsor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionDuplicated;

/** The tiers of editions. */
@ApplicationScoped
public class Tiers implements PanacheRepositoryBase<Tier, UUID> {

    /** The ranked ones from the highest down, then the families; with their organisations, in one query. */
    public List<Tier> of(Edition edition) {
        return list(
                "select distinct t from Tier t left join fetch t.sponsorships s left join fetch s.organisation"
                        + " where t.edition = ?1 order by t.ranked desc, t.position, s.position",
                edition);
    }

    /** Whether the public reads of anybody in the edition's tiers. */
    boolean havePublic(Edition edition) {
        List<SponsorshipState> open = Stream.of(SponsorshipState.values())
                .filter(SponsorshipState::isPublic)
                .toList();
        return !getEntityManager()
                .createQuery("select 1 from Sponsorship s where s.tier.edition = ?1 and s.state in ?2", Integer.class)
                .setParameter(1, edition)
                .setParameter(2, open)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Locked until the transaction ends; to be asked for before anything about the tier is read in it. */
    Optional<Tier> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Without those who stood in them: a contract is for one edition. */
    void copy(@Observes EditionDuplicated duplicated) {
        of(duplicated.source()).forEach(tier -> persist(tier.emptyIn(duplicated)));
    }
}

package ro.clujit.innovationdays.sponsor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;

/** Has one thing at a time happen to a tier and to who stands in it, for what counts there from other packages. */
@ApplicationScoped
public class SponsorshipLock {

    private final Editions editions;
    private final Tiers tiers;
    private final Sponsorships sponsorships;

    SponsorshipLock(Editions editions, Tiers tiers, Sponsorships sponsorships) {
        this.editions = editions;
        this.tiers = tiers;
        this.sponsorships = sponsorships;
    }

    /** With its edition and tier locked until the transaction ends; to be asked for before anything about it is read. */
    public Optional<Sponsorship> lock(UUID sponsorship) {
        return edition("select s.tier.edition.slug from Sponsorship s where s.id = ?1", sponsorship)
                .flatMap(locked -> sponsorships.lock(sponsorship));
    }

    /** As {@link #lock}, with all who stand in it. */
    public Optional<Tier> lockTier(UUID tier) {
        return edition("select t.edition.slug from Tier t where t.id = ?1", tier)
                .flatMap(locked -> tiers.lock(tier));
    }

    /** First, as whoever orders tiers or makes codes does too. */
    private Optional<Edition> edition(String slug, UUID of) {
        return tiers.getEntityManager()
                .createQuery(slug, String.class)
                .setParameter(1, of)
                .getResultStream()
                .findFirst()
                .flatMap(editions::lockBySlug);
    }
}

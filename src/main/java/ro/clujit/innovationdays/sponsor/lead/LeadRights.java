package ro.clujit.innovationdays.sponsor.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.Sponsorships;
import ro.clujit.innovationdays.sponsor.Tier;

/** Who may take leads, with how many phones, and for how long they have them; within the caller's transaction. */
@ApplicationScoped
public class LeadRights {

    private final Sponsorships sponsorships;

    LeadRights(Sponsorships sponsorships) {
        this.sponsorships = sponsorships;
    }

    /** @return also once the time is over; empty where no tier gives leads in which the organisation has signed */
    public Optional<LeadTerm> of(UUID edition, UUID organisation) {
        List<Sponsorship> signed = stands(edition, organisation).stream()
                .filter(Sponsorship::isPublic)
                .toList();
        return signed.isEmpty() ? Optional.empty() : LeadTerm.of(edition(signed), tiers(signed, tier -> true));
    }

    /**
     * By what its tiers say, also where a contract was taken back meanwhile: a mistake deletes nothing.
     *
     * @return empty while the edition's dates are not announced
     */
    Optional<Instant> keptUntil(Edition edition, UUID organisation) {
        List<Sponsorship> stands = stands(edition.id(), organisation);
        List<Tier> giving = tiers(stands, tier -> LeadTerm.phones(tier) > 0);
        return LeadTerm.end(edition, giving.isEmpty() ? tiers(stands, tier -> true) : giving);
    }

    private List<Sponsorship> stands(UUID edition, UUID organisation) {
        return sponsorships.list(
                "select s from Sponsorship s join fetch s.tier t join fetch t.edition e"
                        + " where e.id = ?1 and s.organisation.id = ?2",
                edition,
                organisation);
    }

    private static Edition edition(List<Sponsorship> stands) {
        return stands.get(0).tier().edition();
    }

    private static List<Tier> tiers(List<Sponsorship> stands, Predicate<Tier> which) {
        return stands.stream().map(Sponsorship::tier).filter(which).toList();
    }
}

package ro.clujit.innovationdays.sponsor.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.Tier;
import ro.clujit.innovationdays.sponsor.TierTerms;

/**
 * What a partner has of leads at an edition.
 *
 * @param phones how many may scan, in all tiers in which it stands
 * @param until when what was taken is deleted; empty while the edition's dates are not announced
 */
public record LeadTerm(int phones, Optional<Instant> until) {

    /** Whether leads can be taken, read and exported. */
    public boolean holds(Instant now) {
        return until.filter(end -> !now.isBefore(end)).isEmpty();
    }

    /** @return empty where no tier gives leads */
    static Optional<LeadTerm> of(Edition edition, Collection<Tier> tiers) {
        int phones = tiers.stream().mapToInt(LeadTerm::phones).sum();
        return phones == 0
                ? Optional.empty()
                : Optional.of(new LeadTerm(
                        phones,
                        end(
                                edition,
                                tiers.stream().filter(tier -> phones(tier) > 0).toList())));
    }

    /** The longest that one of the tiers agrees on, from the end of the edition's last day. */
    static Optional<Instant> end(Edition edition, Collection<Tier> tiers) {
        int days = tiers.stream().mapToInt(Tier::leadsDays).max().orElse(TierTerms.LEADS_DAYS);
        return edition.endsOn()
                .map(last -> last.plusDays(days + 1L))
                .map((LocalDate day) -> day.atStartOfDay(edition.zone()).toInstant());
    }

    static int phones(Tier tier) {
        return tier.benefits().stream()
                .filter(benefit -> benefit.kind() == BenefitKind.LEADS)
                .mapToInt(benefit -> benefit.amount())
                .sum();
    }
}

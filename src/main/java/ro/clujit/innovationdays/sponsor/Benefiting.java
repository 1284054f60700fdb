package ro.clujit.innovationdays.sponsor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import ro.clujit.innovationdays.sponsor.SponsorTrace.Kind;

/** What tiers give: adds, changes and removes benefits. Each answers with a refusal, or with nothing when it was done. */
@ApplicationScoped
public class Benefiting {

    private final Tiers tiers;
    private final SponsorTraces traces;

    Benefiting(Tiers tiers, SponsorTraces traces) {
        this.tiers = tiers;
        this.traces = traces;
    }

    /** @param id made with the form, so that sent twice it is one benefit */
    @Transactional
    public Optional<SponsorRefusal> add(UUID tierId, UUID id, BenefitTerms terms, String by) {
        return tiers.lock(tierId)
                .map(tier -> {
                    if (tier.benefits().stream()
                            .noneMatch(benefit -> benefit.id().equals(id))) {
                        tier.give(id, terms);
                        traces.add(tier, Kind.BENEFIT_ADDED, by, "", written(terms));
                    }
                    return Optional.<SponsorRefusal>empty();
                })
                .orElse(Optional.of(SponsorRefusal.NOT_THERE));
    }

    @Transactional
    public Optional<SponsorRefusal> change(UUID tierId, UUID id, BenefitTerms terms, String by) {
        return with(tierId, id, (tier, benefit) -> {
                    BenefitTerms before = benefit.terms();
                    Optional<SponsorRefusal> refusal = tier.change(benefit, terms);
                    if (refusal.isEmpty() && !before.equals(terms)) {
                        traces.add(tier, Kind.BENEFIT_CHANGED, by, written(before), written(terms));
                    }
                    return refusal;
                })
                .orElse(Optional.of(SponsorRefusal.NOT_THERE));
    }

    /** Removing twice is no refusal. */
    @Transactional
    public Optional<SponsorRefusal> remove(UUID tierId, UUID id, String by) {
        return with(tierId, id, (tier, benefit) -> {
                    Optional<SponsorRefusal> refusal = tier.withdraw(benefit);
                    if (refusal.isEmpty()) {
                        traces.add(tier, Kind.BENEFIT_REMOVED, by, written(benefit.terms()), "");
                    }
                    return refusal;
                })
                .orElse(Optional.empty());
    }

    private Optional<Optional<SponsorRefusal>> with(
            UUID tierId, UUID id, BiFunction<Tier, Benefit, Optional<SponsorRefusal>> work) {
        return tiers.lock(tierId).flatMap(tier -> tier.benefits().stream()
                .filter(benefit -> benefit.id().equals(id))
                .findFirst()
                .map(benefit -> work.apply(tier, benefit)));
    }

    private static String written(BenefitTerms terms) {
        String text = terms.text().ro();
        return terms.amount() + " × " + terms.kind() + (text.isEmpty() ? "" : " · " + text)
                + (terms.dueOn() == null ? "" : " · " + terms.dueOn());
    }
}

package ro.clujit.innovationdays.sponsor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;

/** The partners of an edition as the public reads them: tier by tier, each in the order of its contracts. */
@ApplicationScoped
public class Listings {

    private final Tiers tiers;

    @Inject
    Listings(Tiers tiers) {
        this.tiers = tiers;
    }

    /** Ranked tiers before families; a tier that nobody took yet is left out. */
    public List<TierView> of(Edition edition, Language language) {
        List<TierView> views = new ArrayList<>();
        int rank = 0;
        for (Tier tier : tiers.of(edition)) {
            rank += tier.isRanked() ? 1 : 0;
            if (!tier.sponsorships().isEmpty()) {
                views.add(new TierView(
                        tier.slug(), tier.name(language), tier.isRanked() ? rank : 0, partners(tier, language)));
            }
        }
        return views;
    }

    private static List<TierView.PartnerView> partners(Tier tier, Language language) {
        return tier.sponsorships().stream()
                .map(Sponsorship::organisation)
                .map(organisation -> new TierView.PartnerView(
                        organisation.slug(),
                        organisation.name(language),
                        organisation.website().orElse("")))
                .toList();
    }
}

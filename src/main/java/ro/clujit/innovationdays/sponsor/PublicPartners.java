package ro.clujit.innovationdays.sponsor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;

/** The partners of an edition as the public reads them: tier by tier, each in the order of its contracts. */
@ApplicationScoped
public class PublicPartners {

    private final Tiers tiers;

    @Inject
    PublicPartners(Tiers tiers) {
        this.tiers = tiers;
    }

    /** Ranked tiers before families; a tier that nobody signed for yet is left out. */
    public List<TierView> of(Edition edition, Language language) {
        return tiers.of(edition).stream()
                .map(tier -> view(tier, language))
                .filter(view -> !view.organisations().isEmpty())
                .toList();
    }

    private static TierView view(Tier tier, Language language) {
        return new TierView(
                tier.slug(),
                tier.name(language),
                tier.isRanked(),
                tier.logoSize(),
                tier.sponsorships().stream()
                        .filter(Sponsorship::isPublic)
                        .map(Sponsorship::organisation)
                        .map(organisation -> new TierView.PartnerView(
                                organisation.slug(),
                                organisation.name(language),
                                organisation.website().orElse("")))
                        .toList());
    }
}

package ro.clujit.innovationdays.sponsor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.TierView.PartnerView;
import ro.clujit.innovationdays.sponsor.logo.Ground;
import ro.clujit.innovationdays.sponsor.logo.Logo;
import ro.clujit.innovationdays.sponsor.logo.Logos;

/** The partners of an edition as the public reads them: tier by tier, each in the order of its contracts. */
@ApplicationScoped
public class PublicPartners {

    private final Tiers tiers;
    private final Listings listings;
    private final Logos logos;

    @Inject
    PublicPartners(Tiers tiers, Listings listings, Logos logos) {
        this.tiers = tiers;
        this.listings = listings;
        this.logos = logos;
    }

    /** Whether there is anybody to show. */
    public boolean areThere(Edition edition) {
        return tiers.havePublic(edition);
    }

    /** Ranked tiers before families; a tier that nobody signed for yet is left out. */
    public List<TierView> of(Edition edition, Language language) {
        Map<UUID, Listing> listed = listings.of(edition);
        Map<UUID, Logo> drawn = logos(listed);
        return tiers.of(edition).stream()
                .map(tier -> new TierView(
                        tier.slug(),
                        tier.name(language),
                        tier.isRanked(),
                        tier.logoSize(),
                        tier.sponsorships().stream()
                                .filter(Sponsorship::isPublic)
                                .map(partner -> partner(partner, listed, drawn, language))
                                .toList()))
                .filter(view -> !view.organisations().isEmpty())
                .toList();
    }

    /** @return empty where no organisation with this slug is public in the edition */
    public Optional<PartnerPage> one(Edition edition, String slug, Language language) {
        List<Sponsorship> stands = tiers.of(edition).stream()
                .flatMap(tier -> tier.sponsorships().stream())
                .filter(Sponsorship::isPublic)
                .filter(partner -> partner.organisation().slug().equals(slug))
                .toList();
        if (stands.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, Listing> listed = listings.of(edition);
        Sponsorship first = stands.get(0);
        Optional<Listing> listing =
                Optional.ofNullable(listed.get(first.organisation().id()));
        return Optional.of(new PartnerPage(
                partner(first, listed, logos(listed), language),
                stands.stream().map(partner -> partner.tier().name(language)).toList(),
                listing.map(Listing::text).orElse(Bilingual.NOTHING),
                listing.map(Listing::speakers).orElse(Set.of()),
                listing.map(Listing::sessions).orElse(Set.of())));
    }

    /** For light ground, of those whom a tier gives their logo on badges: the highest tier first, each in contract order. */
    public List<Logo> onBadges(Edition edition) {
        List<UUID> bearers = tiers.of(edition).stream()
                .filter(tier -> tier.benefits().stream().anyMatch(benefit -> benefit.kind() == BenefitKind.BADGE_LOGO))
                .flatMap(tier -> tier.sponsorships().stream())
                .filter(Sponsorship::isPublic)
                .map(partner -> partner.organisation().id())
                .distinct()
                .toList();
        if (bearers.isEmpty()) {
            return List.of();
        }
        Map<UUID, Listing> listed = listings.of(edition);
        Map<UUID, Logo> drawn = logos(listed);
        return bearers.stream()
                .map(listed::get)
                .filter(Objects::nonNull)
                .flatMap(listing -> listing.logo(Ground.LIGHT).map(drawn::get).stream())
                .distinct()
                .toList();
    }

    /** What the edition says of each, by the slugs of organisations; of those too that are not public. */
    public Map<String, Listing> listings(Edition edition) {
        return listings.of(edition).values().stream()
                .collect(Collectors.toMap(listing -> listing.organisation().slug(), Function.identity()));
    }

    private static PartnerView partner(
            Sponsorship partner, Map<UUID, Listing> listed, Map<UUID, Logo> drawn, Language language) {
        Organisation organisation = partner.organisation();
        Optional<Listing> listing = Optional.ofNullable(listed.get(organisation.id()));
        LogoView light = logo(listing, Ground.LIGHT, drawn, partner.tier().logoSize());
        return new PartnerView(
                listing.map(Listing::id).orElse(null),
                organisation.slug(),
                organisation.name(language),
                organisation.website().orElse(""),
                light,
                light == null
                        ? null
                        : logo(listing, Ground.DARK, drawn, partner.tier().logoSize()),
                listing.filter(Listing::isTold).isPresent());
    }

    private static LogoView logo(Optional<Listing> listing, Ground ground, Map<UUID, Logo> drawn, LogoSize size) {
        return listing.flatMap(one -> one.logo(ground))
                .map(drawn::get)
                .map(logo -> LogoView.of(logo, size))
                .orElse(null);
    }

    private Map<UUID, Logo> logos(Map<UUID, Listing> listed) {
        List<UUID> ids = listed.values().stream()
                .flatMap(listing -> Stream.of(Ground.values())
                        .map(ground -> listing.logo(ground).orElse(null)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : logos.measures(ids).stream().collect(Collectors.toMap(Logo::id, Function.identity()));
    }
}

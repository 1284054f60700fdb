package ro.clujit.innovationdays.sponsor.own.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.Listings;
import ro.clujit.innovationdays.sponsor.LogoSize;
import ro.clujit.innovationdays.sponsor.LogoView;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.Sponsorships;
import ro.clujit.innovationdays.sponsor.Tier;
import ro.clujit.innovationdays.sponsor.TierView;
import ro.clujit.innovationdays.sponsor.logo.Ground;
import ro.clujit.innovationdays.sponsor.logo.Logo;
import ro.clujit.innovationdays.sponsor.logo.Logos;
import ro.clujit.innovationdays.sponsor.own.web.ListingView.Look;
import ro.clujit.innovationdays.sponsor.own.web.ListingView.Seen;
import ro.clujit.innovationdays.sponsor.own.web.ListingView.SizeLook;
import ro.clujit.innovationdays.sponsor.reviewing.ListingWish;
import ro.clujit.innovationdays.sponsor.web.LogoRow;

/** How the public would see what is written, from the same parts that the public pages are made of. */
@ApplicationScoped
class ListingLooks {

    private final Sponsorships sponsorships;
    private final Listings listings;
    private final Logos logos;

    ListingLooks(Sponsorships sponsorships, Listings listings, Logos logos) {
        this.sponsorships = sponsorships;
        this.listings = listings;
        this.logos = logos;
    }

    /** The page of its own, in each language and on each ground. @param fields what is written */
    List<Look> pages(Listing listing, ListingWish wish, Fields fields) {
        Map<Ground, Logo> drawn = drawn(wish);
        LogoSize size = listings.logoSize(listing);
        return all((in, isDark) ->
                new Look(in.name(), isDark, partner(listing, drawn, size, fields, in, isDark), text(fields, in)));
    }

    /** Its place in the list of all partners, at every size. @param fields what is written */
    List<SizeLook> sizes(Listing listing, ListingWish wish, Fields fields) {
        Map<Ground, Logo> drawn = drawn(wish);
        List<Tier> own = sponsorships.of(listing.organisation()).stream()
                .map(Sponsorship::tier)
                .filter(tier -> tier.edition().id().equals(listing.edition().id()))
                .toList();
        return Stream.of(LogoSize.values())
                .map(size -> {
                    Optional<Tier> stands =
                            own.stream().filter(tier -> tier.logoSize() == size).findFirst();
                    return new SizeLook(
                            size,
                            stands.isPresent(),
                            wanted(drawn, size),
                            all((in, isDark) -> new Seen(
                                    in.name(),
                                    isDark,
                                    List.of(new TierView(
                                            "preview",
                                            stands.map(tier -> tier.name(in)).orElse(""),
                                            stands.map(Tier::isRanked).orElse(true),
                                            size,
                                            List.of(partner(listing, drawn, size, fields, in, isDark)))))));
                })
                .toList();
    }

    /** With what was measured of them, one for each ground. */
    List<LogoRow> logos(Listing listing, ListingWish wish, Language language) {
        Map<Ground, Logo> drawn = drawn(wish);
        LogoSize size = listings.logoSize(listing);
        return Stream.of(Ground.values())
                .map(ground -> drawn.containsKey(ground)
                        ? LogoRow.of(ground, drawn.get(ground), size, language)
                        : LogoRow.none(ground))
                .toList();
    }

    /** A logo that is too small for the listing's tier; empty where it is large enough. */
    Optional<LogoRow> small(Listing listing, UUID logo, Language language) {
        return logos.findByIdOptional(logo)
                .map(found -> LogoRow.of(Ground.LIGHT, found, listings.logoSize(listing), language))
                .filter(row -> row.wanted() > 0);
    }

    private interface Case<T> {
        T of(Language in, boolean isDark);
    }

    private static <T> List<T> all(Case<T> one) {
        List<T> all = new ArrayList<>();
        for (Language in : Language.values()) {
            all.add(one.of(in, false));
            all.add(one.of(in, true));
        }
        return all;
    }

    private Map<Ground, Logo> drawn(ListingWish wish) {
        Map<Ground, Logo> drawn = new EnumMap<>(Ground.class);
        for (Ground ground : Ground.values()) {
            Optional.ofNullable(wish.logo(ground))
                    .flatMap(logos::findByIdOptional)
                    .ifPresent(logo -> drawn.put(ground, logo));
        }
        return drawn;
    }

    /** As public pages have it: the text in the reader's language, else in the other. */
    private static String text(Fields fields, Language in) {
        String own = fields.value("text-" + in);
        return own.isEmpty() ? fields.value("text-" + in.other()) : own;
    }

    /** A page follows its reader's scheme; here both schemes get what one ground has. Nobody's look at it counts. */
    private static TierView.PartnerView partner(
            Listing listing, Map<Ground, Logo> drawn, LogoSize size, Fields fields, Language in, boolean isDark) {
        Logo light = drawn.get(Ground.LIGHT);
        Logo dark = drawn.get(Ground.DARK);
        LogoView shown = light == null ? null : LogoView.of(isDark && dark != null ? dark : light, size);
        return new TierView.PartnerView(
                null,
                listing.organisation().slug(),
                listing.organisation().name(in),
                fields.value("website"),
                shown,
                dark == null ? null : shown,
                !text(fields, in).isEmpty()
                        || !listing.speakers().isEmpty()
                        || !listing.sessions().isEmpty());
    }

    /** How many pixels wide a logo would have to be to be sharp; 0 where all are, or none is there. */
    private static int wanted(Map<Ground, Logo> drawn, LogoSize size) {
        return drawn.values().stream()
                .filter(logo -> !logo.isVector() && size.isTooLargeFor(logo.width(), logo.height()))
                .map(logo -> size.pixelsWanted(logo.width(), logo.height()))
                .max(Comparator.naturalOrder())
                .orElse(0);
    }
}

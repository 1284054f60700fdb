package ro.clujit.innovationdays.sponsor.own.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.ListingDrafting;
import ro.clujit.innovationdays.sponsor.Listings;
import ro.clujit.innovationdays.sponsor.LogoSize;
import ro.clujit.innovationdays.sponsor.Organisation;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.Sponsorships;
import ro.clujit.innovationdays.sponsor.logo.Ground;
import ro.clujit.innovationdays.sponsor.logo.Logos;
import ro.clujit.innovationdays.sponsor.notice.Missing;
import ro.clujit.innovationdays.sponsor.reviewing.ListingChange;
import ro.clujit.innovationdays.sponsor.reviewing.ListingChanges;
import ro.clujit.innovationdays.sponsor.reviewing.ListingWish;
import ro.clujit.innovationdays.sponsor.web.LogoRow;

/** Gathers what a contact's page about their listing shows. */
@ApplicationScoped
class ListingViews {

    private final ListingChanges changes;
    private final ListingDrafting drafting;
    private final Sponsorships sponsorships;
    private final Listings listings;
    private final Logos logos;

    ListingViews(
            ListingChanges changes,
            ListingDrafting drafting,
            Sponsorships sponsorships,
            Listings listings,
            Logos logos) {
        this.listings = listings;
        this.logos = logos;
        this.changes = changes;
        this.drafting = drafting;
        this.sponsorships = sponsorships;
    }

    /** The form as it stands: what is under way, else what is published. */
    Fields fields(Listing listing) {
        Optional<ListingChange> open = changes.open(listing);
        ListingWish wish = open.map(ListingChange::wish).orElse(ListingWish.of(listing));
        return Fields.blank()
                .put("text-ro", wish.text().ro())
                .put("text-en", wish.text().en())
                .put("website", wish.website() == null ? "" : wish.website())
                .put("version", open.map(ListingChange::version).orElse(-1));
    }

    /** A logo that is too small for the listing's tier; empty where it is large enough. */
    Optional<LogoRow> small(Listing listing, UUID logo, Language language) {
        return logos.findByIdOptional(logo)
                .map(found -> LogoRow.of(Ground.LIGHT, found, listings.logoSize(listing), language))
                .filter(row -> row.wanted() > 0);
    }

    /** Of each text, in characters. */
    int limit(Listing listing) {
        return drafting.limit(listing);
    }

    /** @param fields what the preview shows */
    ListingView of(Listing listing, Fields fields, Language language) {
        EditionHeading heading = EditionHeading.of(listing.edition(), language);
        Organisation organisation = listing.organisation();
        Optional<ListingChange> open = changes.open(listing);
        List<LogoRow> logos = logos(listing, open.map(ListingChange::wish).orElse(ListingWish.of(listing)), language);
        return new ListingView(
                listing.id(),
                heading.name(),
                heading.slug(),
                heading.example(),
                organisation.name(language),
                open.map(ListingChange::state).orElse(null),
                drafting.limit(listing),
                fields.value("text-ro").length(),
                fields.value("text-en").length(),
                Missing.of(listing),
                open.map(change -> comments(change, listing, language)).orElse(List.of()),
                looks(organisation, fields, logos),
                logos,
                isPublic(listing) ? organisation.slug() : "");
    }

    /** Where there is none of its own for dark ground, the one for light ground stands on a light panel. */
    private static LogoRow shown(List<LogoRow> logos, boolean isDark) {
        LogoRow own = logos.get(isDark ? 1 : 0);
        return own.address().isEmpty() ? logos.get(0) : own;
    }

    private List<LogoRow> logos(Listing listing, ListingWish wish, Language language) {
        LogoSize size = listings.logoSize(listing);
        return Stream.of(Ground.LIGHT, Ground.DARK)
                .map(ground -> Optional.ofNullable(wish.logo(ground))
                        .flatMap(logos::findByIdOptional)
                        .map(logo -> LogoRow.of(ground, logo, size, language))
                        .orElseGet(() -> LogoRow.none(ground)))
                .toList();
    }

    private boolean isPublic(Listing listing) {
        return listing.edition().isPublic()
                && sponsorships.of(listing.organisation()).stream()
                        .filter(one -> one.tier()
                                .edition()
                                .id()
                                .equals(listing.edition().id()))
                        .anyMatch(Sponsorship::isPublic);
    }

    private static List<ListingView.Said> comments(ListingChange change, Listing listing, Language language) {
        return change.comments().stream()
                .map(comment -> new ListingView.Said(
                        comment.author(),
                        comment.isByOrganiser(),
                        comment.comment(),
                        LocalDates.dateTime(
                                comment.writtenAt(), listing.edition().zone(), language)))
                .toList();
    }

    /** As public pages have it: the text in the reader's language, else in the other. */
    private static List<ListingView.Look> looks(Organisation organisation, Fields fields, List<LogoRow> logos) {
        List<ListingView.Look> looks = new ArrayList<>();
        for (Language in : Language.values()) {
            String own = fields.value("text-" + in);
            String text = own.isEmpty() ? fields.value("text-" + in.other()) : own;
            for (boolean isDark : new boolean[] {false, true}) {
                looks.add(new ListingView.Look(
                        in.name(), organisation.name(in), fields.value("website"), text, isDark, shown(logos, isDark)));
            }
        }
        return looks;
    }
}

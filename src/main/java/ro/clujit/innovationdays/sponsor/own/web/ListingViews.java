package ro.clujit.innovationdays.sponsor.own.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.ListingDrafting;
import ro.clujit.innovationdays.sponsor.Organisation;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.Sponsorships;
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
    private final ListingLooks looks;

    ListingViews(ListingChanges changes, ListingDrafting drafting, Sponsorships sponsorships, ListingLooks looks) {
        this.changes = changes;
        this.drafting = drafting;
        this.sponsorships = sponsorships;
        this.looks = looks;
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
        return looks.small(listing, logo, language);
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
        ListingWish wish = open.map(ListingChange::wish).orElse(ListingWish.of(listing));
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
                looks.pages(listing, wish, fields),
                looks.sizes(listing, wish, fields),
                looks.logos(listing, wish, language),
                isPublic(listing) ? organisation.slug() : "");
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
}

package ro.clujit.innovationdays.sponsor.own.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.account.Account;
import ro.clujit.innovationdays.account.Accounts;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.Listings;
import ro.clujit.innovationdays.sponsor.Organisation;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.Sponsorships;
import ro.clujit.innovationdays.sponsor.notice.Missing;
import ro.clujit.innovationdays.sponsor.reviewing.ListingChange;
import ro.clujit.innovationdays.sponsor.reviewing.ListingChanges;

/** Gathers what a partner has, in all editions. */
@ApplicationScoped
class HomeViews {

    private final Sponsorships sponsorships;
    private final Listings listings;
    private final ListingChanges changes;
    private final Accounts accounts;
    private final GivenBenefits benefits;

    HomeViews(
            Sponsorships sponsorships,
            Listings listings,
            ListingChanges changes,
            Accounts accounts,
            GivenBenefits benefits) {
        this.sponsorships = sponsorships;
        this.listings = listings;
        this.changes = changes;
        this.accounts = accounts;
        this.benefits = benefits;
    }

    /** The latest edition first. What is only talked about is left out: nothing of it is sure. */
    List<HomeView> of(Organisation organisation, Language language) {
        return sponsorships.of(organisation).stream()
                .filter(one -> one.state().takesPlace())
                .map(one -> view(one, language))
                .toList();
    }

    private HomeView view(Sponsorship sponsorship, Language language) {
        Edition edition = sponsorship.tier().edition();
        EditionHeading heading = EditionHeading.of(edition, language);
        Optional<Listing> listing = listings.of(edition, sponsorship.organisation());
        Optional<Account> owner = sponsorship.owner().flatMap(accounts::findByIdOptional);
        boolean isPublic = sponsorship.isPublic() && edition.isPublic();
        return new HomeView(
                sponsorship.id(),
                heading.name(),
                heading.slug(),
                heading.example(),
                heading.dates(),
                sponsorship.tier().name(language),
                sponsorship.state(),
                benefits.of(sponsorship, language),
                owner.map(Account::name).orElse(""),
                owner.map(Account::email).orElse(""),
                listing.map(Listing::id).orElse(null),
                listing.flatMap(changes::open).map(ListingChange::state).orElse(null),
                listing.map(Missing::of).orElse(List.of()),
                isPublic ? sponsorship.organisation().slug() : "");
    }
}

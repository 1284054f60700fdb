package ro.clujit.innovationdays.sponsor.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.Listings;
import ro.clujit.innovationdays.sponsor.Organisation;

/** Gathers how often listings were seen and clicked. */
@ApplicationScoped
public class CountViews {

    private final ListingCounts counts;
    private final Listings listings;
    private final Clock clock;

    CountViews(ListingCounts counts, Listings listings, Clock clock) {
        this.counts = counts;
        this.listings = listings;
        this.clock = clock;
    }

    /** By the ids of the listings, within the caller's transaction; without counts there is a view that says so. */
    public Map<UUID, CountsView> of(Collection<UUID> ids, Language language) {
        Map<UUID, List<Count>> counted = counts.of(ids);
        return ids.stream()
                .distinct()
                .map(listings::findById)
                .map(listing -> view(listing, counted, language))
                .collect(Collectors.toMap(CountsView::listing, Function.identity()));
    }

    /** @return empty where the edition has no listing of the organisation */
    public Optional<CountsView> of(Edition edition, Organisation organisation, Language language) {
        return listings.of(edition, organisation)
                .map(listing -> view(listing, counts.of(List.of(listing.id())), language));
    }

    private CountsView view(Listing listing, Map<UUID, List<Count>> counted, Language language) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), listing.edition().zone());
        return CountsView.of(listing.id(), counted.getOrDefault(listing.id(), List.of()), today, language);
    }
}

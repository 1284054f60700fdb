package ro.clujit.innovationdays.sponsor.reviewing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.ListingDrafting;
import ro.clujit.innovationdays.sponsor.Listings;
import ro.clujit.innovationdays.sponsor.SponsorRefusal;
import ro.clujit.innovationdays.sponsor.logo.Ground;

/** Organisers publish what contacts propose, or send it back with a comment. A decision is made once. */
@ApplicationScoped
public class ListingReviewing {

    private final Listings listings;
    private final ListingChanges changes;
    private final ListingDrafting drafting;
    private final Event<ListingDecided> decided;
    private final Clock clock;

    ListingReviewing(
            Listings listings,
            ListingChanges changes,
            ListingDrafting drafting,
            Event<ListingDecided> decided,
            Clock clock) {
        this.listings = listings;
        this.changes = changes;
        this.drafting = drafting;
        this.decided = decided;
        this.clock = clock;
    }

    /**
     * The public reads it from now on.
     *
     * @param version of the change that the organiser read
     * @param listingVersion of the listing that they compared it with
     * @param by the organiser's name
     */
    @Transactional
    public Optional<ReviewRefusal> publish(UUID id, int version, int listingVersion, String by) {
        Optional<ListingChange> found = inReview(id);
        if (found.isEmpty()) {
            return refusal(id);
        }
        ListingChange change = found.get();
        Listing listing = change.listing();
        if (change.version() != version || listing.version() != listingVersion) {
            return Optional.of(ReviewRefusal.STALE);
        }
        Optional<SponsorRefusal> refused = drafting.write(
                        listing.id(),
                        listing.version(),
                        listing.terms().saying(change.wish().text()),
                        by)
                .or(() -> bear(listing, change.wish(), Ground.LIGHT, by))
                .or(() -> bear(listing, change.wish(), Ground.DARK, by))
                .or(() -> drafting.rename(
                        listing.id(),
                        listing.organisation().version(),
                        listing.organisation().name(),
                        change.wish().website(),
                        by));
        if (refused.isPresent()) {
            QuarkusTransaction.setRollbackOnly();
            return Optional.of(
                    refused.get() == SponsorRefusal.TEXT_TOO_LONG ? ReviewRefusal.TEXT_TOO_LONG : ReviewRefusal.STALE);
        }
        change.publish(clock.instant());
        decided.fire(new ListingDecided(change));
        return Optional.empty();
    }

    private Optional<SponsorRefusal> bear(Listing listing, ListingWish wish, Ground ground, String by) {
        return drafting.bear(listing.id(), listing.version(), ground, wish.logo(ground), by);
    }

    /** @param comment that the contacts read; not empty */
    @Transactional
    public Optional<ReviewRefusal> sendBack(UUID id, int version, String comment, String by) {
        Optional<ListingChange> found = inReview(id);
        if (found.isEmpty()) {
            return refusal(id);
        }
        if (found.get().version() != version) {
            return Optional.of(ReviewRefusal.STALE);
        }
        found.get().sendBack(clock.instant());
        found.get().say(by, true, comment, clock.instant());
        decided.fire(new ListingDecided(found.get()));
        return Optional.empty();
    }

    /** With its listing locked until the transaction ends. */
    private Optional<ListingChange> inReview(UUID id) {
        Optional<UUID> listing = changes.getEntityManager()
                .createQuery("select c.listing.id from ListingChange c where c.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
        return listing.flatMap(one -> listings.findByIdOptional(one, LockModeType.PESSIMISTIC_WRITE))
                .flatMap(locked -> changes.whole(id))
                .filter(change -> change.state() == ListingChange.State.REVIEW);
    }

    private Optional<ReviewRefusal> refusal(UUID id) {
        return Optional.of(
                changes.findByIdOptional(id).isPresent() ? ReviewRefusal.NO_LONGER : ReviewRefusal.NOT_THERE);
    }
}

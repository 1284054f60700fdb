package ro.clujit.innovationdays.sponsor.reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.ListingDrafting;
import ro.clujit.innovationdays.sponsor.Listings;
import ro.clujit.innovationdays.sponsor.contact.Contact;
import ro.clujit.innovationdays.sponsor.logo.Ground;

/**
 * Contacts write at what the public is to read, and send it to the organisers. Each answers with a refusal, or with nothing
 * when it was done. Listing by listing one thing happens at a time: its row is locked.
 */
@ApplicationScoped
public class ListingProposing {

    private final Listings listings;
    private final ListingChanges changes;
    private final ListingDrafting drafting;
    private final Clock clock;

    ListingProposing(Listings listings, ListingChanges changes, ListingDrafting drafting, Clock clock) {
        this.listings = listings;
        this.changes = changes;
        this.drafting = drafting;
        this.clock = clock;
    }

    /**
     * The texts as they are to be; logos stay as they were wished for.
     *
     * @param version of the change that the contact saw; -1 where there was none
     * @param website with its scheme; null without one
     */
    @Transactional
    public Optional<ReviewRefusal> save(UUID listing, int version, Bilingual text, String website, Contact by) {
        return write(listing, version, last -> last.saying(text, website), by);
    }

    /** @param logo of {@code sponsor.logo}; null to have none */
    @Transactional
    public Optional<ReviewRefusal> bear(UUID listing, int version, Ground ground, UUID logo, Contact by) {
        return write(listing, version, last -> last.bearing(ground, logo), by);
    }

    private Optional<ReviewRefusal> write(UUID listing, int version, UnaryOperator<ListingWish> how, Contact by) {
        return locked(listing, by, found -> {
            Optional<ListingChange> open = changes.open(found);
            ListingWish last = open.map(ListingChange::wish).orElse(ListingWish.of(found));
            ListingWish wish = how.apply(last);
            if (last.equals(wish)) {
                return Optional.empty();
            }
            if (open.filter(change -> !change.state().isWritable()).isPresent()) {
                return Optional.of(ReviewRefusal.IN_REVIEW);
            }
            if (open.map(ListingChange::version).orElse(-1) != version) {
                return Optional.of(ReviewRefusal.STALE);
            }
            if (longest(wish) > drafting.limit(found)) {
                return Optional.of(ReviewRefusal.TEXT_TOO_LONG);
            }
            ListingChange change = open.orElseGet(() -> new ListingChange(found, by, clock.instant()));
            change.write(wish, by, clock.instant());
            changes.persist(change);
            return Optional.empty();
        });
    }

    /**
     * What was saved, for an organiser to look at. Sending twice is no refusal.
     *
     * @param comment to the organisers; may be empty
     */
    @Transactional
    public Optional<ReviewRefusal> send(UUID listing, String comment, Contact by) {
        return locked(listing, by, found -> {
            Optional<ListingChange> open = changes.open(found);
            if (open.isEmpty() || open.get().wish().equals(ListingWish.of(found))) {
                return Optional.of(ReviewRefusal.NOTHING_CHANGED);
            }
            if (open.get().state().isWritable()) {
                open.get().send();
                if (!comment.isEmpty()) {
                    open.get().say(by.name(), false, comment, clock.instant());
                }
            }
            return Optional.empty();
        });
    }

    /** Out of review, to write at it again. */
    @Transactional
    public Optional<ReviewRefusal> takeBack(UUID listing, Contact by) {
        return locked(listing, by, found -> {
            changes.open(found)
                    .filter(change -> change.state() == ListingChange.State.REVIEW)
                    .ifPresent(ListingChange::takeBack);
            return Optional.empty();
        });
    }

    /** For good: the public reads on what it read. */
    @Transactional
    public Optional<ReviewRefusal> drop(UUID listing, Contact by) {
        return locked(listing, by, found -> {
            changes.open(found).ifPresent(change -> change.drop(clock.instant()));
            return Optional.empty();
        });
    }

    private Optional<ReviewRefusal> locked(UUID id, Contact by, Function<Listing, Optional<ReviewRefusal>> work) {
        return listings.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(listing ->
                        listing.organisation().id().equals(by.organisation().id()))
                .map(work)
                .orElse(Optional.of(ReviewRefusal.NOT_THERE));
    }

    private static int longest(ListingWish wish) {
        return Math.max(wish.text().ro().length(), wish.text().en().length());
    }
}

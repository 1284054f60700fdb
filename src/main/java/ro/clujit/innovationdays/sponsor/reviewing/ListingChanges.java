package ro.clujit.innovationdays.sponsor.reviewing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.reviewing.ListingChange.State;

/** What is proposed for listings. */
@ApplicationScoped
public class ListingChanges implements PanacheRepositoryBase<ListingChange, UUID> {

    private static final List<State> OPEN = List.of(State.DRAFT, State.REVIEW, State.RETURNED);

    /** The one that is under way. */
    public Optional<ListingChange> open(Listing listing) {
        return find("listing = ?1 and state in ?2", listing, OPEN).firstResultOptional();
    }

    /** Those that wait for an organiser, the oldest first. */
    public List<ListingChange> inReview(Edition edition) {
        return list(
                "select c from ListingChange c join fetch c.listing l join fetch l.organisation join fetch c.savedBy"
                        + " where l.edition = ?1 and c.state = ?2 order by c.savedAt",
                edition,
                State.REVIEW);
    }

    /** With its listing and what a letter says of it. */
    public Optional<ListingChange> whole(UUID id) {
        return find(
                        "select c from ListingChange c join fetch c.listing l join fetch l.edition"
                                + " join fetch l.organisation join fetch c.savedBy where c.id = ?1",
                        id)
                .firstResultOptional();
    }
}

package ro.clujit.innovationdays.sponsor.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Writes down what a partner notes about whom it met: on a phone, maybe sent later, or on its page. */
@ApplicationScoped
public class LeadNoting {

    private final LeadRights rights;
    private final StandScans scans;
    private final Clock clock;

    LeadNoting(LeadRights rights, StandScans scans, Clock clock) {
        this.rights = rights;
        this.scans = scans;
        this.clock = clock;
    }

    /**
     * The later writing wins, whichever comes first.
     *
     * @param scanNonce of any phone of the stand
     * @param writtenAt by the phone's clock; what would be yet to come counts as now
     * @param note as {@link LeadScan}'s
     * @param rating as {@link LeadScan}'s
     * @return false where there is no such scan, or its lead was taken back
     * @throws IllegalArgumentException as {@link LeadScan}
     */
    @Transactional
    public boolean note(Stand stand, UUID scanNonce, Instant writtenAt, String note, int rating) {
        return write(stand.edition(), stand.organisation(), scans.of(stand, scanNonce), writtenAt, note, rating);
    }

    /** As above, for a contact on the partner's page. */
    @Transactional
    public boolean note(UUID edition, UUID organisation, UUID scan, String note, int rating) {
        Optional<StandScan> own =
                scans.findByIdOptional(scan).filter(found -> found.lead().isOf(edition, organisation));
        return write(edition, organisation, own, clock.instant(), note, rating);
    }

    private boolean write(
            UUID edition, UUID organisation, Optional<StandScan> scan, Instant writtenAt, String note, int rating) {
        String tidy = LeadScan.checked(note);
        LeadScan.checkRating(rating);
        Instant now = clock.instant();
        boolean mayNote =
                rights.of(edition, organisation).filter(term -> term.holds(now)).isPresent();
        Optional<StandScan> there = scan.filter(found -> mayNote && !found.isDropped());
        there.ifPresent(found -> scans.note(found.id(), writtenAt.isAfter(now) ? now : writtenAt, tidy, rating));
        return there.isPresent();
    }
}

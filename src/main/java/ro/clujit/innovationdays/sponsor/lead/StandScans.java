package ro.clujit.innovationdays.sponsor.lead;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the phones of stands scanned. */
@ApplicationScoped
public class StandScans implements PanacheRepositoryBase<StandScan, UUID> {

    Optional<StandScan> of(Stand stand, UUID nonce) {
        return find(
                        "select s from StandScan s join fetch s.lead l"
                                + " where s.organisationId = ?1 and s.nonce = ?2 and l.editionId = ?3",
                        stand.organisation(),
                        nonce,
                        stand.edition())
                .firstResultOptional();
    }

    /** Of leads that are held, in the order of the scans. */
    public List<StandScan> of(Collection<Lead> leads) {
        return leads.isEmpty() ? List.of() : list("lead in ?1 and dropped = false order by scannedAt, id", leads);
    }

    /** Nothing stays of them but that they were. */
    void drop(Lead lead) {
        update("note = '', rating = 0, dropped = true where lead = ?1 and dropped = false", lead);
    }

    /**
     * The later writing wins, whichever comes first. What was written with the scan itself is older than any other, whatever
     * the clock says: it was right by a little less or more when the one and the other were sent.
     */
    void note(UUID id, Instant at, String note, int rating) {
        update(
                "note = ?1, rating = ?2, notedAt = ?3 where id = ?4 and dropped = false"
                        + " and (notedAt <= ?3 or notedAt = scannedAt)",
                note,
                rating,
                at,
                id);
    }
}

package ro.clujit.innovationdays.sponsor.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ro.clujit.innovationdays.platform.database.OrderedIds;

/** That one phone of a stand scanned a badge whose owner agreed, with what was noted about it. */
@Entity
@Table(name = "lead_scan")
public class StandScan {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lead_id")
    private Lead lead;

    private UUID organisationId;
    private UUID nonce;
    private UUID deviceId;
    private String deviceName;
    private Instant scannedAt;

    @Enumerated(EnumType.STRING)
    private LeadVerdict verdict;

    private String note;
    private int rating;
    private Instant notedAt;
    private boolean dropped;

    protected StandScan() {}

    StandScan(Lead lead, Stand stand, LeadScan scan, LeadVerdict verdict, Instant at) {
        this.id = OrderedIds.next();
        this.lead = lead;
        this.organisationId = stand.organisation();
        this.nonce = scan.nonce();
        this.deviceId = stand.device();
        this.deviceName = stand.deviceName();
        this.scannedAt = at;
        this.verdict = verdict;
        this.note = scan.note();
        this.rating = scan.rating();
        this.notedAt = at;
    }

    /** What it answered, and still does; its lead was taken back or removed since. */
    LeadAnswer answer() {
        return dropped ? LeadAnswer.without(LeadVerdict.REVOKED) : LeadAnswer.of(verdict, lead);
    }

    boolean isDropped() {
        return dropped;
    }

    public UUID id() {
        return id;
    }

    public Lead lead() {
        return lead;
    }

    /** As the phone was called. */
    public String deviceName() {
        return deviceName;
    }

    public Instant scannedAt() {
        return scannedAt;
    }

    /** Several lines; empty where nothing was noted. */
    public String note() {
        return note;
    }

    /** 0 where none was given, else 1 to 5. */
    public int rating() {
        return rating;
    }

    /** When note and rating were written. */
    public Instant notedAt() {
        return notedAt;
    }
}

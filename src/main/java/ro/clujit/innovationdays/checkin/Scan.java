package ro.clujit.innovationdays.checkin;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.checkin.rules.Direction;
import ro.clujit.innovationdays.checkin.rules.Verdict;
import ro.clujit.innovationdays.platform.secret.Keys;
import ro.clujit.innovationdays.ticketing.RevokedCode;
import ro.clujit.innovationdays.ticketing.Ticket;

/** What happened at a gate, refused or not. Written once and never changed. */
@Entity
public class Scan {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID nonce;
    private UUID editionId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "gate_id")
    private Gate gate;

    private UUID accountId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_id")
    private Ticket ticket;

    private byte[] rawDigest;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private RevokedCode.Reason revokedBecause;

    private Instant scannedAt;
    private Instant receivedAt;
    private Instant since;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "since_gate_id")
    private Gate sinceGate;

    protected Scan() {}

    /**
     * @param ticket null when the code leads to none
     * @param before where the ticket's holder was until now; null when they never came
     */
    Scan(ScanRequest request, Gate gate, Ticket ticket, Verdict verdict, Presence before, Instant now) {
        this.nonce = request.nonce();
        this.editionId = gate.edition().id();
        this.gate = gate;
        this.accountId = request.accountId();
        this.ticket = ticket;
        this.rawDigest = Keys.digest(request.code());
        this.source = request.source();
        this.direction = request.direction();
        this.verdict = verdict;
        this.scannedAt = request.scannedAt();
        this.receivedAt = now;
        if (before != null) {
            this.since = before.since();
            this.sinceGate = before.gate();
        }
    }

    void explain(RevokedCode.Reason because) {
        this.revokedBecause = because;
    }

    public UUID id() {
        return id;
    }

    public UUID nonce() {
        return nonce;
    }

    public UUID editionId() {
        return editionId;
    }

    public Gate gate() {
        return gate;
    }

    public Verdict verdict() {
        return verdict;
    }

    public Optional<Ticket> ticket() {
        return Optional.ofNullable(ticket);
    }

    /** For {@link Verdict#REVOKED}. */
    public Optional<RevokedCode.Reason> revokedBecause() {
        return Optional.ofNullable(revokedBecause);
    }

    /** When it happened: by the device's clock, but not after we heard of it. */
    Instant happenedAt() {
        return scannedAt.isBefore(receivedAt) ? scannedAt : receivedAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Since when the holder was in or out before this scan. */
    public Optional<Instant> since() {
        return Optional.ofNullable(since);
    }

    /** The gate of {@link #since}. */
    public Optional<Gate> sinceGate() {
        return Optional.ofNullable(sinceGate);
    }
}

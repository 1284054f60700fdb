package ro.clujit.innovationdays.ticketing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** A code that is on somebody's badge and no longer admits, because its ticket has another. */
@Entity
public class RevokedCode {

    /** Why it was revoked. */
    public enum Reason {
        /** The ticket is somebody else's now. */
        TRANSFERRED,
        /** The badge was made anew. */
        REISSUED
    }

    @Id
    private byte[] codeDigest;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_id")
    private Ticket ticket;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private Instant revokedAt;

    protected RevokedCode() {}

    /** The code that the ticket has at this moment, before it is sealed anew. */
    RevokedCode(Ticket ticket, Reason reason, Instant now) {
        this.codeDigest = ticket.codeDigest();
        this.ticket = ticket;
        this.reason = reason;
        this.revokedAt = now;
    }

    public Ticket ticket() {
        return ticket;
    }

    public Reason reason() {
        return reason;
    }
}

package ro.clujit.innovationdays.sponsor.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.platform.database.OrderedIds;
import ro.clujit.innovationdays.ticketing.Ticket;

/**
 * What one visitor let one partner have. Taken back, it holds nothing of them, and remembers since when: what was scanned
 * before that, and comes later, changes nothing.
 */
@Entity
public class Lead {

    @Id
    private UUID id;

    private UUID editionId;
    private UUID organisationId;
    private UUID ticketId;
    private String name;
    private String organisation;
    private String jobTitle;
    private String email;
    private Instant takenAt;
    private Instant revokedAt;
    private Instant passedOnAt;
    private byte[] formerDigest;

    protected Lead() {}

    /** Nothing of anybody so far. */
    Lead(Stand stand, UUID ticket) {
        this.id = OrderedIds.next();
        this.editionId = stand.edition();
        this.organisationId = stand.organisation();
        this.ticketId = ticket;
    }

    /**
     * Adds what was agreed to, as the ticket has it now; what was agreed to before stays.
     *
     * @param at when it was scanned
     */
    void take(Ticket ticket, Set<LeadField> agreed, Instant at) {
        this.name = agreed.contains(LeadField.NAME) ? ticket.name() : name;
        this.organisation = agreed.contains(LeadField.ORGANISATION) ? ticket.organisation() : organisation;
        this.jobTitle = agreed.contains(LeadField.JOB_TITLE) ? ticket.jobTitle() : jobTitle;
        this.email = agreed.contains(LeadField.EMAIL) ? ticket.email() : email;
        this.takenAt = takenAt == null || at.isBefore(takenAt) ? at : takenAt;
    }

    /** Nothing of the visitor is left. A scan from now on begins it anew. */
    void letGo() {
        this.name = null;
        this.organisation = null;
        this.jobTitle = null;
        this.email = null;
        this.takenAt = null;
    }

    /** By the visitor: what was scanned until then begins nothing. */
    void revoke(Instant at) {
        letGo();
        this.revokedAt = at;
    }

    /** The ticket is somebody else's: this stays whose it was, who opens it by the link that they had. */
    void passOn(byte[] formerDigest, Instant at) {
        this.passedOnAt = at;
        this.formerDigest = formerDigest;
    }

    public boolean isHeld() {
        return takenAt != null;
    }

    /** Whether what was scanned then was taken back since. */
    boolean isRevokedSince(Instant scan) {
        return revokedAt != null && !scan.isAfter(revokedAt);
    }

    boolean wasRevoked() {
        return revokedAt != null;
    }

    /** Whether that partner took it there. */
    boolean isOf(UUID edition, UUID partner) {
        return editionId.equals(edition) && organisationId.equals(partner);
    }

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    /** When it was first agreed to; empty while nothing is held. */
    public Optional<Instant> takenAt() {
        return Optional.ofNullable(takenAt);
    }

    /** What was agreed to and nothing else, in the order of the fields; empty texts where the ticket had none. */
    public Map<LeadField, String> fields() {
        Map<LeadField, String> fields = new EnumMap<>(LeadField.class);
        fields.put(LeadField.NAME, name);
        fields.put(LeadField.ORGANISATION, organisation);
        fields.put(LeadField.JOB_TITLE, jobTitle);
        fields.put(LeadField.EMAIL, email);
        fields.values().removeIf(value -> value == null);
        return fields;
    }
}

package ro.clujit.innovationdays.checkin;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import ro.clujit.innovationdays.ticketing.Ticket;

/** Where a ticket's holder is. Changed only while the ticket is locked. */
@Entity
class Presence {

    @Id
    private UUID ticketId;

    private UUID editionId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "gate_id")
    private Gate gate;

    private boolean inside;
    private Instant since;

    protected Presence() {}

    Presence(Ticket ticket, boolean inside, Gate gate, Instant since) {
        this.ticketId = ticket.id();
        this.editionId = ticket.edition().id();
        move(inside, gate, since);
    }

    void move(boolean inside, Gate gate, Instant since) {
        this.inside = inside;
        this.gate = gate;
        this.since = since;
    }

    UUID ticketId() {
        return ticketId;
    }

    boolean isInside() {
        return inside;
    }

    Instant since() {
        return since;
    }

    Gate gate() {
        return gate;
    }
}

package ro.clujit.innovationdays.ticketing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** That something is to be written about a ticket, which can be so more than once. */
@Entity
public class TicketNotice {

    /** What is written. */
    public enum Kind {
        /** The ticket itself: to a new holder, to a corrected address, or because somebody asked for it. */
        TICKET_AGAIN,
        /** Its holder is to write down who they are. */
        DETAILS_ASKED,
        /** Its former holder no longer has it. */
        PASSED_ON
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_id")
    private Ticket ticket;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant createdAt;

    protected TicketNotice() {}

    TicketNotice(Ticket ticket, Kind kind, Instant now) {
        this.ticket = ticket;
        this.kind = kind;
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public Ticket ticket() {
        return ticket;
    }

    public Kind kind() {
        return kind;
    }
}

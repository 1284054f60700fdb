package ro.clujit.innovationdays.ticketing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** One thing one attendee agreed to. Withdrawing keeps the row as proof of what held until when. */
@Entity
public class Consent {

    @Embeddable
    record Key(
            @Column(name = "ticket_id") UUID ticketId,

            @Enumerated(EnumType.STRING) @Column(name = "purpose")
            Purpose purpose) {}

    @EmbeddedId
    private Key key;

    private Instant givenAt;

    private Instant withdrawnAt;

    protected Consent() {}

    Consent(UUID ticketId, Purpose purpose, Instant now) {
        this.key = new Key(ticketId, purpose);
        this.givenAt = now;
    }

    void give(Instant now) {
        if (withdrawnAt != null) {
            this.givenAt = now;
            this.withdrawnAt = null;
        }
    }

    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            this.withdrawnAt = now;
        }
    }

    public Purpose purpose() {
        return key.purpose();
    }

    public boolean holds() {
        return withdrawnAt == null;
    }
}

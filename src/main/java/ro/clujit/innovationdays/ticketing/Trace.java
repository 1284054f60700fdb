package ro.clujit.innovationdays.ticketing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** That somebody changed something about a registration, and what was so before and after. */
@Entity
@Table(name = "registration_change")
public class Trace {

    /** What was done. */
    public enum Kind {
        APPROVED,
        REFUSED,
        PAID,
        REFUND_NEEDED,
        NAME_CORRECTED,
        ADDRESS_CORRECTED,
        DETAILS_GIVEN,
        /** Organisation or job title. */
        DETAILS_CORRECTED,
        /** To the questions of its type, by an organiser. */
        ANSWERS_CHANGED,
        TRANSFERRED,
        REISSUED,
        TYPE_CHANGED,
        ADD_ON_ADDED,
        ADD_ON_DROPPED,
        LANGUAGE_CHANGED,
        CONSENTS_CHANGED,
        CANCELLED,
        EXPIRED,
        REGISTERED_BY_HAND,
        LETTER_SENT_AGAIN
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID registrationId;

    private UUID ticketId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String changedBy;

    private boolean byHolder;

    @Column(name = "before_text")
    private String before;

    @Column(name = "after_text")
    private String after;

    private Instant changedAt;

    protected Trace() {}

    Trace(UUID registration, UUID ticket, Kind kind, Actor by, String before, String after, Instant now) {
        this.registrationId = registration;
        this.ticketId = ticket;
        this.kind = kind;
        this.changedBy = by.name();
        this.byHolder = by.isHolder();
        this.before = before;
        this.after = after;
        this.changedAt = now;
    }

    public Kind kind() {
        return kind;
    }

    /** The ticket that it is about; empty where it is about all of them. */
    public Optional<UUID> ticketId() {
        return Optional.ofNullable(ticketId);
    }

    public Actor by() {
        return new Actor(changedBy, byHolder);
    }

    public String before() {
        return before;
    }

    public String after() {
        return after;
    }

    public Instant changedAt() {
        return changedAt;
    }
}

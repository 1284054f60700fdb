package ro.clujit.innovationdays.ticketing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;

/** One person's order of one to ten tickets of a type: places held, then confirmed or expired. */
@Entity
public class Registration {

    /** Not generated: the token in its address is derived from it before the row exists. */
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_type_id")
    private TicketType ticketType;

    private UUID quotaId;

    private int places;

    @Enumerated(EnumType.STRING)
    private RegistrationState state = RegistrationState.HELD;

    @Enumerated(EnumType.STRING)
    private Language language;

    private byte[] tokenDigest;

    private UUID holdKey;

    private Instant heldAt;

    private Instant holdUntil;

    private Instant confirmedAt;

    private Instant cancelledAt;

    protected Registration() {}

    Registration(
            UUID id, byte[] tokenDigest, UUID holdKey, TicketType type, int places, Language language, Instant now) {
        this.id = id;
        this.tokenDigest = tokenDigest;
        this.holdKey = holdKey;
        this.ticketType = type;
        this.edition = type.edition();
        this.quotaId = type.quota().id();
        this.places = places;
        this.language = language;
        this.heldAt = now;
    }

    /** Counts from this moment, so asking again extends it. */
    void holdFor(Duration time, Instant now) {
        this.holdUntil = now.plus(time);
        this.state = RegistrationState.HELD;
    }

    /** Whether its places are its own at this moment, though not yet confirmed. */
    public boolean isHeld(Instant now) {
        return state == RegistrationState.HELD && now.isBefore(holdUntil);
    }

    void confirm(Language language, Instant now) {
        if (!isHeld(now)) {
            throw new IllegalStateException("confirming a registration that is " + state + " until " + holdUntil);
        }
        this.state = RegistrationState.CONFIRMED;
        this.language = language;
        this.confirmedAt = now;
    }

    void expire() {
        this.state = RegistrationState.EXPIRED;
    }

    void cancel(Instant now) {
        this.state = RegistrationState.CANCELLED;
        this.cancelledAt = now;
    }

    public UUID id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    public TicketType ticketType() {
        return ticketType;
    }

    UUID quotaId() {
        return quotaId;
    }

    byte[] tokenDigest() {
        return tokenDigest;
    }

    UUID holdKey() {
        return holdKey;
    }

    Instant heldAt() {
        return heldAt;
    }

    public int places() {
        return places;
    }

    public RegistrationState state() {
        return state;
    }

    public Language language() {
        return language;
    }

    public Instant holdUntil() {
        return holdUntil;
    }

    /** Empty unless every ticket of it was cancelled. */
    public Optional<Instant> cancelledAt() {
        return Optional.ofNullable(cancelledAt);
    }

    /** Null until it is confirmed. */
    public Instant confirmedAt() {
        return confirmedAt;
    }
}

package ro.clujit.innovationdays.ticketing.waiting;

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
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.TicketType;

/** Somebody who waits for places of a ticket type. */
@Entity
public class WaitingEntry {

    /** Not generated: the token of its page is derived from it. */
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_type_id")
    private TicketType ticketType;

    private int places;
    private String name;
    private String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean priority;

    @Enumerated(EnumType.STRING)
    private WaitingState state;

    private byte[] tokenDigest;
    private Instant createdAt;
    private Instant offeredAt;
    private Instant offerUntil;
    private UUID registrationId;

    protected WaitingEntry() {}

    void offer(Instant until, Instant now) {
        this.state = WaitingState.OFFERED;
        this.offeredAt = now;
        this.offerUntil = until;
    }

    boolean isOffered(Instant now) {
        return state == WaitingState.OFFERED && now.isBefore(offerUntil);
    }

    void take(UUID registration) {
        this.state = WaitingState.TAKEN;
        this.registrationId = registration;
    }

    void end(WaitingState how) {
        this.state = how;
    }

    void prefer(boolean first) {
        this.priority = first;
    }

    public UUID id() {
        return id;
    }

    public TicketType ticketType() {
        return ticketType;
    }

    public int places() {
        return places;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Language language() {
        return language;
    }

    public boolean isPreferred() {
        return priority;
    }

    public WaitingState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> offerUntil() {
        return Optional.ofNullable(offerUntil);
    }

    Optional<UUID> registrationId() {
        return Optional.ofNullable(registrationId);
    }
}

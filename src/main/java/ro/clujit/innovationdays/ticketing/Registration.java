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
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;

/** One person's order of tickets: places held, then pending or confirmed, or expired or cancelled. */
@Entity
public class Registration {

    /** Not generated: the token in its address is derived from it before the row exists. */
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

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

    private long total;

    @Enumerated(EnumType.STRING)
    private Currency currency = Currency.RON;

    private UUID codeId;

    private int codePlaces;

    private boolean needsApproval;

    private String contactName = "";

    private String contactEmail = "";

    private String paymentReference;

    private Instant payUntil;

    private Instant paidAt;

    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private Source source = Source.PUBLIC;

    @Enumerated(EnumType.STRING)
    private EndReason endedBecause;

    protected Registration() {}

    Registration(
            UUID id, byte[] tokenDigest, HoldRequest request, Currency currency, boolean needsApproval, Instant now) {
        this.id = id;
        this.tokenDigest = tokenDigest;
        this.holdKey = request.key();
        this.edition = request.edition();
        this.places = request.places();
        this.currency = currency;
        this.needsApproval = needsApproval;
        this.language = request.language();
        this.source = request.source();
        this.heldAt = now;
    }

    /** Counts from this moment, so asking again extends it. */
    void holdFor(Duration time, Instant now) {
        this.holdUntil = now.plus(time);
        this.state = RegistrationState.HELD;
        this.endedBecause = null;
    }

    /** @param places how many of its places are uses of the code */
    void goBy(UUID code, int places) {
        this.codeId = code;
        this.codePlaces = places;
    }

    /** Whether its places are its own at this moment, though not yet confirmed. */
    public boolean isHeld(Instant now) {
        return state == RegistrationState.HELD && now.isBefore(holdUntil);
    }

    /** The details are known: from here on it is for somebody, at a price. */
    void request(String contactName, String contactEmail, Language language, Money total, Instant now) {
        if (!isHeld(now)) {
            throw new IllegalStateException("details for a registration that is " + state + " until " + holdUntil);
        }
        this.contactName = contactName;
        this.contactEmail = contactEmail;
        this.language = language;
        this.total = total.minor();
        this.currency = total.currency();
        this.requestedAt = now;
    }

    void awaitApproval() {
        this.state = RegistrationState.PENDING_APPROVAL;
    }

    void awaitPayment(String reference, Instant until) {
        this.state = RegistrationState.PENDING_PAYMENT;
        this.paymentReference = reference;
        this.payUntil = until;
    }

    void confirm(Instant now) {
        if (state == RegistrationState.CANCELLED) {
            throw new IllegalStateException("confirming a cancelled registration");
        }
        this.state = RegistrationState.CONFIRMED;
        this.endedBecause = null;
        this.confirmedAt = now;
    }

    void pay(Instant now) {
        this.paidAt = now;
        confirm(now);
    }

    /** What was dropped is no longer owed, what was added is. */
    void owe(Money total) {
        this.total = total.minor();
    }

    void expire(EndReason because) {
        this.state = RegistrationState.EXPIRED;
        this.endedBecause = because;
    }

    void cancel(EndReason because, Instant now) {
        this.state = RegistrationState.CANCELLED;
        this.endedBecause = because;
        this.cancelledAt = now;
    }

    /** The same person, written better. */
    void correctContact(String name, String email) {
        this.contactName = name;
        this.contactEmail = email;
    }

    void speak(Language language) {
        this.language = language;
    }

    public UUID id() {
        return id;
    }

    public Edition edition() {
        return edition;
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

    /** Admissions, add-ons apart. */
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

    public Optional<UUID> codeId() {
        return Optional.ofNullable(codeId);
    }

    int codePlaces() {
        return codePlaces;
    }

    public boolean needsApproval() {
        return needsApproval;
    }

    /** Whom it is spoken to; empty before the details. */
    public String contactName() {
        return contactName;
    }

    public String contactEmail() {
        return contactEmail;
    }

    /** VAT included; nothing before the details. */
    public Money total() {
        return new Money(total, currency);
    }

    /** What a payer writes on the transfer; empty where nothing is to be paid. */
    public Optional<String> paymentReference() {
        return Optional.ofNullable(paymentReference);
    }

    public Optional<Instant> payUntil() {
        return Optional.ofNullable(payUntil);
    }

    public Optional<Instant> paidAt() {
        return Optional.ofNullable(paidAt);
    }

    /** When the details were given. */
    public Optional<Instant> requestedAt() {
        return Optional.ofNullable(requestedAt);
    }

    public Source source() {
        return source;
    }

    /** Why it expired or was cancelled; empty while it has not, and for those of before there were reasons. */
    public Optional<EndReason> endedBecause() {
        return Optional.ofNullable(endedBecause);
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

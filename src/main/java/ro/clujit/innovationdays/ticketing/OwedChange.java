package ro.clujit.innovationdays.ticketing;

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
import ro.clujit.innovationdays.platform.money.Money;

/** That a registration owes another sum than before, which somebody is told. */
@Entity
public class OwedChange {

    /** Why. */
    public enum Reason {
        /** A workshop or dinner was chosen. */
        ADDED,
        /** It was given up before it was paid. */
        DROPPED,
        /** An organiser moved a ticket to another type and charges its price. */
        MOVED,
        /** Tickets were cancelled before they were paid. */
        CANCELLED,
        /** What was chosen later was not paid in time. */
        EXPIRED,
        /** The money for what was chosen later has come. */
        PAID
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id")
    private Registration registration;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private String what;
    private long owedBefore;
    private long owedAfter;
    private Instant owedUntil;
    private Instant changedAt;

    protected OwedChange() {}

    /** @param before what was owed; the registration says what is owed now */
    OwedChange(Registration registration, Reason reason, String what, Money before, Instant now) {
        this.registration = registration;
        this.reason = reason;
        this.what = what;
        this.owedBefore = before.minor();
        this.owedAfter = registration.owed().minor();
        this.owedUntil = registration.owedUntil().orElse(null);
        this.changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Registration registration() {
        return registration;
    }

    public Reason reason() {
        return reason;
    }

    /** What was added, dropped or paid, in the language that the registration had. */
    public String what() {
        return what;
    }

    public Money before() {
        return new Money(owedBefore, registration.total().currency());
    }

    /** Until when {@link #after} is waited for; empty where nothing is. */
    public Optional<Instant> until() {
        return Optional.ofNullable(owedUntil);
    }

    public Money after() {
        return new Money(owedAfter, registration.total().currency());
    }
}

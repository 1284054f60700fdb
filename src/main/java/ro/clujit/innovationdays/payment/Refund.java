package ro.clujit.innovationdays.payment;

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
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.ticketing.RefundDue;
import ro.clujit.innovationdays.ticketing.Registration;

/** Money that was paid for what was given up later, and that somebody has to send back. */
@Entity
public class Refund {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id")
    private Registration registration;

    @Enumerated(EnumType.STRING)
    private RefundDue.Reason reason;

    private String what;

    private long amount;

    @Enumerated(EnumType.STRING)
    private Currency currency;

    private Instant dueAt;
    private String refundedBy = "";
    private Instant refundedAt;

    protected Refund() {}

    Refund(RefundDue due, Instant now) {
        this.edition = due.registration().edition();
        this.registration = due.registration();
        this.reason = due.reason();
        this.what = due.what();
        this.amount = due.sum().minor();
        this.currency = due.sum().currency();
        this.dueAt = now;
    }

    void sendBack(String by, Instant now) {
        this.refundedBy = by;
        this.refundedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Registration registration() {
        return registration;
    }

    public RefundDue.Reason reason() {
        return reason;
    }

    /** What was given up, in the registration's language. */
    public String what() {
        return what;
    }

    public Money amount() {
        return new Money(amount, currency);
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** Whether the money is still here. */
    public boolean isOpen() {
        return refundedAt == null;
    }

    /** Empty while nobody has. */
    public String refundedBy() {
        return refundedBy;
    }

    /** Empty while nobody has. */
    public Optional<Instant> refundedAt() {
        return Optional.ofNullable(refundedAt);
    }
}

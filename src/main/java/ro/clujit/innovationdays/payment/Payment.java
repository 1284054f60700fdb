package ro.clujit.innovationdays.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.ticketing.Registration;

/** A sum of money that came in. Rows are added by {@link Payments}, which adds none twice. */
@Entity
public class Payment {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id")
    private Registration registration;

    private long amount;

    @Enumerated(EnumType.STRING)
    private Currency currency;

    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private PaymentMethod method;

    @Enumerated(EnumType.STRING)
    private PaymentState state;

    @Enumerated(EnumType.STRING)
    private PaymentProblem problem;

    private String note;
    private String enteredBy;
    private Instant enteredAt;
    private String settledBy;
    private Instant settledAt;

    protected Payment() {}

    /** @param problem null where there is none */
    void turnOut(Registration registration, PaymentProblem problem) {
        this.registration = registration;
        this.problem = problem;
        this.state = problem == null ? PaymentState.MATCHED : problem.state();
    }

    void settle(String by, Instant now) {
        this.settledBy = by;
        this.settledAt = now;
    }

    void refund(String by, Instant now) {
        this.state = PaymentState.REFUNDED;
        settle(by, now);
    }

    public UUID id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    /** Empty while nobody knows. */
    public Optional<Registration> registration() {
        return Optional.ofNullable(registration);
    }

    public Money amount() {
        return new Money(amount, currency);
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public PaymentMethod method() {
        return method;
    }

    public PaymentState state() {
        return state;
    }

    public Optional<PaymentProblem> problem() {
        return Optional.ofNullable(problem);
    }

    public String note() {
        return note;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    /** Who matched it by hand or sent it back; empty while nobody had to. */
    public String settledBy() {
        return settledBy;
    }
}

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

/** A workshop or dinner that goes with a ticket. What was dropped stays as a record. */
@Entity
public class TicketAddOn {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_id")
    private Ticket ticket;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_type_id")
    private TicketType ticketType;

    @Enumerated(EnumType.STRING)
    private TicketState state = TicketState.PENDING;

    private long price;

    private int vatRate;

    private Instant payUntil;

    private Instant paidAt;

    protected TicketAddOn() {}

    TicketAddOn(Ticket ticket, TicketType type, Price price, TicketState state) {
        this.ticket = ticket;
        this.ticketType = type;
        this.price = price.due().minor();
        this.vatRate = price.vatRate();
        this.state = state;
    }

    void become(TicketState state) {
        this.state = state;
    }

    /** It was chosen when the registration's own money was no longer waited for. */
    void awaitPayment(Instant until) {
        this.state = TicketState.PENDING;
        this.payUntil = until;
    }

    /** Its money came, by itself or with that of its registration; or there is none to come. */
    void pay(Instant now) {
        this.state = TicketState.VALID;
        this.paidAt = price > 0 ? now : null;
    }

    public UUID id() {
        return id;
    }

    public Ticket ticket() {
        return ticket;
    }

    public TicketType ticketType() {
        return ticketType;
    }

    public TicketState state() {
        return state;
    }

    /** VAT included. */
    public Money price() {
        return new Money(price, ticket.registration().total().currency());
    }

    /** Until when its own money is waited for; empty where it goes with that of its registration. */
    public Optional<Instant> payUntil() {
        return Optional.ofNullable(payUntil);
    }

    /** Whether its money came, by itself or with that of its registration. */
    public boolean isPaid() {
        return paidAt != null;
    }

    /** In hundredths of a percent. */
    public int vatRate() {
        return vatRate;
    }
}

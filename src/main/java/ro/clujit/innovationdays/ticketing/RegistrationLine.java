package ro.clujit.innovationdays.ticketing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;

/** So many places of a ticket type in a registration, at the price of the moment they were chosen. */
@Entity
public class RegistrationLine {

    @Embeddable
    record Key(
            @Column(name = "registration_id") UUID registrationId,
            @Column(name = "ticket_type_id") UUID ticketTypeId) {}

    @EmbeddedId
    private Key key;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_type_id", insertable = false, updatable = false)
    private TicketType ticketType;

    private int places;

    private long listPrice;

    private long price;

    private int vatRate;

    @Enumerated(EnumType.STRING)
    private Currency currency;

    /** Whether its places are counted as uses of the registration's code. */
    private boolean byCode;

    protected RegistrationLine() {}

    RegistrationLine(UUID registrationId, TicketType type, int places, Price price, boolean byCode) {
        this.key = new Key(registrationId, type.id());
        this.ticketType = type;
        this.places = places;
        this.listPrice = price.list().minor();
        this.price = price.due().minor();
        this.vatRate = price.vatRate();
        this.currency = price.list().currency();
        this.byCode = byCode;
    }

    public TicketType ticketType() {
        return ticketType;
    }

    UUID registrationId() {
        return key.registrationId();
    }

    boolean isByCode() {
        return byCode;
    }

    public int places() {
        return places;
    }

    /** Of one place. */
    public Price price() {
        return new Price(new Money(listPrice, currency), new Money(price, currency), vatRate);
    }
}

package ro.clujit.innovationdays.ticketing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A rate of VAT and the day it holds from, until the next one of its kind. */
@Entity
public class VatRate {

    @Embeddable
    record Key(
            @Enumerated(EnumType.STRING) @Column(name = "kind")
            Vat kind,

            @Column(name = "holds_from") LocalDate holdsFrom) {}

    @EmbeddedId
    private Key key;

    private int rate;

    protected VatRate() {}

    /** @param rate in hundredths of a percent */
    VatRate(Vat kind, LocalDate holdsFrom, int rate) {
        this.key = new Key(kind, holdsFrom);
        this.rate = rate;
    }

    public Vat kind() {
        return key.kind();
    }

    public LocalDate holdsFrom() {
        return key.holdsFrom();
    }

    /** In hundredths of a percent. */
    public int rate() {
        return rate;
    }
}

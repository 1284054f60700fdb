package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rates of VAT that prices hold, by day. */
@ApplicationScoped
public class VatRates implements PanacheRepositoryBase<VatRate, VatRate.Key> {

    /** What each kind is on a day, in hundredths of a percent; 0 before the first that is known. */
    public Map<Vat, Integer> on(LocalDate day) {
        Map<Vat, Integer> rates = new EnumMap<>(Vat.class);
        for (Vat kind : Vat.values()) {
            rates.put(kind, 0);
        }
        list("key.holdsFrom <= ?1 order by key.holdsFrom", day).forEach(rate -> rates.put(rate.kind(), rate.rate()));
        return rates;
    }

    /** The newest first. */
    public List<VatRate> known() {
        return list("order by key.holdsFrom desc, key.kind");
    }
}

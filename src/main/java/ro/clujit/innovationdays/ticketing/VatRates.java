package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The rates of VAT that prices hold, by day. */
@ApplicationScoped
public class VatRates implements PanacheRepositoryBase<VatRate, VatRate.Key> {

    /** In hundredths of a percent; 0 before the first that is known. */
    public int rateOf(Vat kind, LocalDate day) {
        if (kind == Vat.NONE) {
            return 0;
        }
        return find("key.kind = ?1 and key.holdsFrom <= ?2 order by key.holdsFrom desc", kind, day)
                .firstResultOptional()
                .map(VatRate::rate)
                .orElse(0);
    }

    /** The newest first. */
    public List<VatRate> known() {
        return list("order by key.holdsFrom desc, key.kind");
    }
}

package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** The terms that editions sell by. */
@ApplicationScoped
public class SalesTerms implements PanacheRepositoryBase<SaleTerms, UUID> {

    /** Those that were written, or the ones that hold before. */
    public SaleTerms of(Edition edition) {
        return findByIdOptional(edition.id()).orElseGet(() -> new SaleTerms(edition));
    }
}

package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import ro.clujit.innovationdays.edition.Edition;

/** Writes down the terms that an edition sells by. */
@ApplicationScoped
public class SettingTerms {

    private final SalesTerms terms;

    SettingTerms(SalesTerms terms) {
        this.terms = terms;
    }

    @Transactional
    public void set(Edition edition, Consumer<SaleTerms> change) {
        // Two who save the first ones at once both find them there.
        terms.getEntityManager()
                .createNativeQuery("insert into sale_terms (edition_id) values (:edition) on conflict do nothing")
                .setParameter("edition", edition.id())
                .executeUpdate();
        change.accept(terms.findById(edition.id()));
    }
}

package ro.clujit.innovationdays.sponsor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Bilingual;

/** All organisations. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    public List<Organisation> byName() {
        return list("order by lower(nameRo), slug");
    }

    /** Whatever stands in an address may be asked for. */
    public Optional<Organisation> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** Locked until the transaction ends. */
    Optional<Organisation> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one that is called so in either language, whatever the case of its letters. */
    Optional<Organisation> byName(Bilingual name) {
        return find(
                        "lower(nameRo) in (?1, ?2) or lower(nameEn) in (?1, ?2) order by slug",
                        name.ro().toLowerCase(Locale.ROOT),
                        name.en().toLowerCase(Locale.ROOT))
                .firstResultOptional();
    }
}

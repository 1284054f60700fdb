package ro.clujit.innovationdays.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** Everybody who ever spoke or was asked to. */
@ApplicationScoped
public class Speakers implements PanacheRepositoryBase<Speaker, UUID> {

    public Optional<Speaker> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    public Optional<Speaker> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    public Optional<Speaker> byEmail(String email) {
        return find("lower(email) = lower(?1) order by number", email).firstResultOptional();
    }

    /** Those who have a part in the edition's draft, by name. */
    public List<Speaker> of(Edition edition) {
        return list(
                "select distinct p from Session s join s.appearances a join a.speaker p where s.edition = ?1"
                        + " order by p.name",
                edition);
    }

    /** As {@link #of}, those that can be written to. */
    public List<Speaker> withAddress(Edition edition) {
        return list(
                "select distinct p from Session s join s.appearances a join a.speaker p where s.edition = ?1"
                        + " and p.email is not null",
                edition);
    }

    public List<Speaker> byName() {
        return list("order by name, number");
    }

    /** Locked until the transaction ends. */
    public Optional<Speaker> lockById(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}

package ro.clujit.innovationdays.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All accounts. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    public List<Account> byName() {
        return list("order by lower(name), lower(email)");
    }

    /** All that somebody signs in with, in lower case. */
    public Set<String> addresses() {
        return Set.copyOf(getEntityManager()
                .createQuery("select lower(email) from Account", String.class)
                .getResultList());
    }

    Optional<Account> byEmail(String email) {
        return find("lower(email)", email.strip().toLowerCase(Locale.ROOT)).firstResultOptional();
    }
}

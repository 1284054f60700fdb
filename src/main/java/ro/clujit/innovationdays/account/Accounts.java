package ro.clujit.innovationdays.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** All accounts. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    public List<Account> byName() {
        return list("order by lower(name), lower(email)");
    }

    Optional<Account> byEmail(String email) {
        return find("lower(email)", email.strip().toLowerCase(Locale.ROOT)).firstResultOptional();
    }
}

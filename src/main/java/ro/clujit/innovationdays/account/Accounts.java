package ro.clujit.innovationdays.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All accounts. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    public List<Account> byName() {
        return list("order by lower(name), lower(email)");
    }

    /** Those of the addresses that somebody signs in with. @param addresses in lower case */
    public Set<String> among(Collection<String> addresses) {
        // One alone, as for a letter, is asked for with "=": an "in" is translated anew each time.
        boolean isOne = addresses.size() == 1;
        return stream(
                        "lower(email) " + (isOne ? "= ?1" : "in ?1"),
                        isOne ? addresses.iterator().next() : addresses)
                .map(account -> account.email().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    Optional<Account> byEmail(String email) {
        return find("lower(email)", email.strip().toLowerCase(Locale.ROOT)).firstResultOptional();
    }
}

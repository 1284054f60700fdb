package ro.clujit.innovationdays.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All addresses at which letters do not arrive. */
@ApplicationScoped
public class UnreachableAddresses implements PanacheRepositoryBase<UnreachableAddress, String> {

    /** @return those of the addresses that nothing but what their owners do here is written to, in lower case */
    public Set<String> among(Collection<String> addresses) {
        List<String> keys =
                addresses.stream().map(UnreachableAddress::key).distinct().toList();
        return keys.isEmpty()
                ? Set.of()
                : list("address in ?1", keys).stream()
                        .map(UnreachableAddress::address)
                        .collect(Collectors.toUnmodifiableSet());
    }
}

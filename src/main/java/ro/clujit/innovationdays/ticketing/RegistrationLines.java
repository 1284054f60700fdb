package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What registrations chose, with the quotas that it is counted in. */
@ApplicationScoped
public class RegistrationLines implements PanacheRepositoryBase<RegistrationLine, RegistrationLine.Key> {

    /** In the order of the ticket types. */
    public List<RegistrationLine> of(Registration registration) {
        return of(List.of(registration.id()));
    }

    List<RegistrationLine> of(Collection<UUID> registrations) {
        return list(
                "select distinct l from RegistrationLine l join fetch l.ticketType t left join fetch t.quotas"
                        + " where l.key.registrationId in ?1 order by t.position",
                registrations);
    }
}

package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What registrations chose, with the quotas that it is counted in. */
@ApplicationScoped
public class RegistrationLines implements PanacheRepositoryBase<RegistrationLine, RegistrationLine.Key> {

    private static final String WHOLE =
            "select l from RegistrationLine l join fetch l.ticketType t left join fetch t.quotas where ";

    /** In the order of the ticket types. Asked with "=", since Hibernate translates an "in" anew each time. */
    public List<RegistrationLine> of(Registration registration) {
        return list(WHOLE + "l.key.registrationId = ?1 order by t.position", registration.id());
    }

    List<RegistrationLine> of(Collection<UUID> registrations) {
        return list(WHOLE + "l.key.registrationId in ?1 order by t.position", registrations);
    }
}

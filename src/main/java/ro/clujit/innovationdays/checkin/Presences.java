package ro.clujit.innovationdays.checkin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who is where. */
@ApplicationScoped
class Presences implements PanacheRepositoryBase<Presence, UUID> {}

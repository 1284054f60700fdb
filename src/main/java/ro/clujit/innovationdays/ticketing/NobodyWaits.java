package ro.clujit.innovationdays.ticketing;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Where there is no waiting list. */
@DefaultBean
@ApplicationScoped
class NobodyWaits implements Waiting {

    @Override
    public boolean isAheadFor(UUID ticketType) {
        return false;
    }

    @Override
    public boolean prepare(Set<UUID> quotas) {
        return false;
    }

    @Override
    public void serve(Set<UUID> quotas) {}
}

package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.edition.EditionDuplicated;

/** Puts on offer in an edition's duplicate what the edition offered. Types that shared a quota share its copy. */
@ApplicationScoped
public class Reoffering {

    private final TicketTypes types;
    private final Quotas quotas;

    Reoffering(TicketTypes types, Quotas quotas) {
        this.types = types;
        this.quotas = quotas;
    }

    void copy(@Observes EditionDuplicated duplicated) {
        Map<UUID, Quota> copies = new HashMap<>();
        for (Quota quota : quotas.of(duplicated.source())) {
            Quota copy = quota.freeIn(duplicated.copy());
            quotas.persist(copy);
            copies.put(quota.id(), copy);
        }
        for (TicketType type : types.of(duplicated.source())) {
            types.persist(
                    type.offeredIn(duplicated.copy(), copies.get(type.quota().id()), duplicated::moved));
        }
    }
}

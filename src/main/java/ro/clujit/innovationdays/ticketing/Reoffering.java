package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.EditionDuplicated;

/** Puts on offer in an edition's duplicate what the edition offered. Types that shared a quota share its copy. */
@ApplicationScoped
public class Reoffering {

    private final TicketTypes types;
    private final Quotas quotas;
    private final SalesTerms terms;

    Reoffering(TicketTypes types, Quotas quotas, SalesTerms terms) {
        this.types = types;
        this.quotas = quotas;
        this.terms = terms;
    }

    void copy(@Observes EditionDuplicated duplicated) {
        Map<UUID, Quota> copies = new HashMap<>();
        for (Quota quota : quotas.of(duplicated.source())) {
            Quota copy = quota.freeIn(duplicated.copy());
            quotas.persist(copy);
            copies.put(quota.id(), copy);
        }
        Map<UUID, TicketType> offered = new LinkedHashMap<>();
        List<TicketType> sources = types.of(duplicated.source());
        for (TicketType type : sources) {
            Set<Quota> ofCopy =
                    type.quotas().stream().map(quota -> copies.get(quota.id())).collect(Collectors.toSet());
            TicketType copy = type.offeredIn(duplicated.copy(), ofCopy, duplicated::moved);
            types.persist(copy);
            offered.put(type.id(), copy);
        }
        for (TicketType type : sources) {
            offered.get(type.id())
                    .goWith(type.addOnFor().stream()
                            .map(id -> offered.get(id).id())
                            .collect(Collectors.toSet()));
        }
        terms.findByIdOptional(duplicated.source().id())
                .ifPresent(agreed -> terms.persist(agreed.in(duplicated.copy())));
    }
}

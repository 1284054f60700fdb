package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** Puts ticket types on offer, each with a quota of its own, and changes their terms. */
@ApplicationScoped
public class Offering {

    /** What came of changing terms. */
    public sealed interface Outcome {
        record Changed() implements Outcome {}

        /** Nothing was changed. @param taken places that are held or confirmed, below which the quota cannot go */
        record TooFewPlaces(int taken) implements Outcome {}
    }

    private final TicketTypes types;
    private final Quotas quotas;

    Offering(TicketTypes types, Quotas quotas) {
        this.types = types;
        this.quotas = quotas;
    }

    /** As the last of its edition. */
    @Transactional
    public void add(Edition edition, TicketTerms terms) {
        var quota = new Quota(edition, terms.nameEn(), terms.places());
        quotas.persist(quota);
        int position =
                types.of(edition).stream().mapToInt(TicketType::position).max().orElse(0) + 1;
        var type = new TicketType(quota, edition, position, terms.nameRo(), terms.nameEn());
        terms.applyTo(type);
        types.persist(type);
    }

    /** @return empty when there is no such ticket type */
    @Transactional
    public Optional<Outcome> change(UUID id, TicketTerms terms) {
        return types.withEdition(id).map(type -> {
            UUID quota = type.quota().id();
            if (!quotas.resize(quota, terms.places())) {
                return new Outcome.TooFewPlaces(quotas.taken(quota));
            }
            terms.applyTo(type);
            return new Outcome.Changed();
        });
    }
}

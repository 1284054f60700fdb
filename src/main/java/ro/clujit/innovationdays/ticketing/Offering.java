package ro.clujit.innovationdays.ticketing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** Puts ticket types on offer, and changes their terms and the quotas that they are counted in. */
@ApplicationScoped
public class Offering {

    /** What came of changing terms. */
    public sealed interface Outcome {
        record Changed(UUID id) implements Outcome {}

        /** Nothing was changed: that quota would have more taken than it has places. */
        record TooFewPlaces(String quota, int taken, int size) implements Outcome {}

        /** Nothing was changed: without a quota it could not be had. */
        record NoQuota() implements Outcome {}
    }

    private final TicketTypes types;
    private final Quotas quotas;

    Offering(TicketTypes types, Quotas quotas) {
        this.types = types;
        this.quotas = quotas;
    }

    /**
     * As the last of its edition.
     *
     * @param ownPlaces how many places its own quota has; null where it is counted in others alone
     */
    @Transactional
    public Outcome add(Edition edition, TicketKind kind, TicketTerms terms, Set<UUID> countedIn, Integer ownPlaces) {
        Set<Quota> all = known(edition, countedIn);
        if (ownPlaces != null) {
            var own = new Quota(edition, terms.name().en(), ownPlaces);
            quotas.persist(own);
            all.add(own);
        }
        if (all.isEmpty()) {
            return new Outcome.NoQuota();
        }
        int position =
                types.of(edition).stream().mapToInt(TicketType::position).max().orElse(0) + 1;
        var type = new TicketType(edition, position, kind);
        terms.applyTo(type);
        type.countIn(all);
        types.persist(type);
        return new Outcome.Changed(type.id());
    }

    /** @return empty when there is no such ticket type */
    @Transactional
    public Optional<Outcome> change(UUID id, TicketTerms terms, Set<UUID> countedIn) {
        // Before anything is read: whoever takes places reads the membership first, and finds the old one or the new.
        quotas.lockMembership();
        return types.withEdition(id).map(type -> {
            Set<Quota> all = known(type.edition(), countedIn);
            if (all.isEmpty()) {
                return new Outcome.NoQuota();
            }
            terms.applyTo(type);
            return all.equals(type.quotas()) ? new Outcome.Changed(id) : move(type, all);
        });
    }

    /** What is taken of it is counted where it belongs from now on. */
    private Outcome move(TicketType type, Set<Quota> all) {
        Set<UUID> touched = new HashSet<>(type.quotaIds());
        type.countIn(all);
        touched.addAll(type.quotaIds());
        types.flush();
        quotas.recount(touched);
        for (Quota quota : all) {
            quotas.getEntityManager().refresh(quota);
            if (quota.free() < 0) {
                QuarkusTransaction.setRollbackOnly();
                return new Outcome.TooFewPlaces(quota.name(), quota.taken(), quota.size());
            }
        }
        return new Outcome.Changed(type.id());
    }

    private Set<Quota> known(Edition edition, Set<UUID> ids) {
        List<Quota> found = quotas.of(edition);
        found = found.stream().filter(quota -> ids.contains(quota.id())).toList();
        return new HashSet<>(found);
    }
}

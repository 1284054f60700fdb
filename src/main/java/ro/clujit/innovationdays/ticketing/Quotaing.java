package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** Sets up the quotas of an edition and changes their sizes. */
@ApplicationScoped
public class Quotaing {

    /** What came of changing a quota. */
    public sealed interface Outcome {
        record Changed() implements Outcome {}

        /** Nothing was changed. @param taken what it cannot go under unless the organiser says so */
        record TooFewPlaces(int taken) implements Outcome {}
    }

    private final Quotas quotas;
    private final Waiting waiting;

    Quotaing(Quotas quotas, Waiting waiting) {
        this.quotas = quotas;
        this.waiting = waiting;
    }

    @Transactional
    public UUID add(Edition edition, String name, int size) {
        var quota = new Quota(edition, name, size);
        quotas.persist(quota);
        return quota.id();
    }

    /**
     * @param evenIfTaken the organiser was told how many are taken and lowers it all the same: nobody loses a ticket, and
     *     nothing is sold until it has fallen under the size
     * @return empty when there is no such quota
     */
    @Transactional
    public Optional<Outcome> change(UUID id, String name, int size, boolean evenIfTaken) {
        return quotas.findByIdOptional(id).map(quota -> {
            Set<UUID> locked = waiting.prepare(Set.of(id));
            if (!quotas.resize(id, size, evenIfTaken)) {
                return new Outcome.TooFewPlaces(quotas.taken(id));
            }
            quota.rename(name);
            waiting.serve(locked);
            return new Outcome.Changed();
        });
    }

    /** @return whether it was removed; not while a ticket type is counted in it */
    @Transactional
    public boolean remove(UUID id) {
        quotas.lockMembership();
        return quotas.remove(id);
    }
}

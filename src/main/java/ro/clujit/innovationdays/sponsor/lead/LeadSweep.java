package ro.clujit.innovationdays.sponsor.lead;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;

/**
 * Deletes leads whose time is over, and keeps how many they were. Every instance sweeps: the edition's row has them do it
 * one after the other.
 */
@ApplicationScoped
class LeadSweep {

    private final Leads leads;
    private final LeadCounts counts;
    private final LeadRights rights;
    private final Editions editions;
    private final Clock clock;

    LeadSweep(Leads leads, LeadCounts counts, LeadRights rights, Editions editions, Clock clock) {
        this.leads = leads;
        this.counts = counts;
        this.rights = rights;
        this.editions = editions;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        forget();
    }

    /** Each partner's in a transaction of its own. @return how many leads went */
    int forget() {
        List<Leads.Kept> kept = QuarkusTransaction.requiringNew().call(leads::kept);
        return kept.stream()
                .mapToInt(
                        one -> QuarkusTransaction.requiringNew().call(() -> forget(one.edition(), one.organisation())))
                .sum();
    }

    private int forget(String slug, UUID organisation) {
        Optional<Edition> edition = editions.lockBySlug(slug).filter(found -> rights.keptUntil(found, organisation)
                .filter(end -> !clock.instant().isBefore(end))
                .isPresent());
        if (edition.isEmpty()) {
            return 0;
        }
        UUID id = edition.get().id();
        int held = leads.held(id, organisation);
        counts.add(id, organisation, held);
        leads.delete("editionId = ?1 and organisationId = ?2", id, organisation);
        return held;
    }
}

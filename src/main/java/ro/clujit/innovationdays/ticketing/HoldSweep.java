package ro.clujit.innovationdays.ticketing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Gives back the places of holds that ran out. Every instance sweeps; they skip each other's rows. */
@ApplicationScoped
class HoldSweep {

    private final Quotas quotas;
    private final HoldTerms terms;

    HoldSweep(Quotas quotas, HoldTerms terms) {
        this.quotas = quotas;
        this.terms = terms;
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        quotas.endHolds(terms.now());
    }
}

package ro.clujit.innovationdays.ticketing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Gives back the places of holds that ran out. Every instance sweeps; they skip each other's rows. */
@ApplicationScoped
class HoldSweep {

    private final Registrations registrations;
    private final HoldTerms terms;

    HoldSweep(Registrations registrations, HoldTerms terms) {
        this.registrations = registrations;
        this.terms = terms;
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        end();
    }

    /** @return how many places came free */
    @Transactional
    int end() {
        return registrations.endHolds(terms.now());
    }
}

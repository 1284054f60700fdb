package ro.clujit.innovationdays.ticketing.code;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.ticketing.HoldingBack;

/** Gives others the places of codes whose time is over. Every instance sweeps; they skip each other's rows. */
@ApplicationScoped
class CodeSweep {

    private final HoldingBack holdingBack;
    private final Clock clock;

    CodeSweep(HoldingBack holdingBack, Clock clock) {
        this.holdingBack = holdingBack;
        this.clock = clock;
    }

    @Scheduled(every = "60s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        while (releaseNext()) {
            // the next one
        }
    }

    /** Each in a transaction of its own. @return whether one was due */
    @Transactional
    boolean releaseNext() {
        Instant now = clock.instant();
        Optional<UUID> due = holdingBack.due(now);
        due.ifPresent(code -> holdingBack.settle(List.of(code), now));
        return due.isPresent();
    }
}

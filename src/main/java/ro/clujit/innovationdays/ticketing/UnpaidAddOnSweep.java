package ro.clujit.innovationdays.ticketing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Lets workshops and dinners expire that were chosen after their registration was confirmed and not paid in time; nothing
 * else of the registration changes. Every instance sweeps; they skip each other's rows.
 */
@ApplicationScoped
class UnpaidAddOnSweep {

    private final Registrations registrations;
    private final Owing owing;
    private final GivingBack givingBack;
    private final Traces traces;
    private final Clock clock;

    UnpaidAddOnSweep(Registrations registrations, Owing owing, GivingBack givingBack, Traces traces, Clock clock) {
        this.registrations = registrations;
        this.owing = owing;
        this.givingBack = givingBack;
        this.traces = traces;
        this.clock = clock;
    }

    @Scheduled(every = "60s", delayed = "25s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        while (endNext()) {
            // the next one
        }
    }

    /** As {@link UnpaidSweep#endNext}. */
    @Transactional
    boolean endNext() {
        var due = registrations.lockUnpaidLater(clock.instant());
        due.ifPresent(registration -> {
            List<TicketAddOn> expired = owing.expired(registration);
            expired.forEach(addOn -> traces.add(
                    addOn.ticket(),
                    Trace.Kind.ADD_ON_EXPIRED,
                    Actor.SERVICE,
                    addOn.ticketType().id().toString(),
                    ""));
            givingBack.cancelled(List.of(), expired, clock.instant());
        });
        return due.isPresent();
    }
}

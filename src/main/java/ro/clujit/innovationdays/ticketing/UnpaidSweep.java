package ro.clujit.innovationdays.ticketing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets registrations expire whose money did not come. Every instance sweeps; they skip each other's rows. */
@ApplicationScoped
class UnpaidSweep {

    private final Registrations registrations;
    private final Tickets tickets;
    private final Ending ending;
    private final Traces traces;
    private final Clock clock;

    UnpaidSweep(Registrations registrations, Tickets tickets, Ending ending, Traces traces, Clock clock) {
        this.registrations = registrations;
        this.tickets = tickets;
        this.ending = ending;
        this.traces = traces;
        this.clock = clock;
    }

    @Scheduled(every = "60s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        while (endNext()) {
            // the next one
        }
    }

    /** Each in a transaction of its own, which asks codes and quotas in the order of all others. @return whether one was due */
    @Transactional
    boolean endNext() {
        var due = registrations.lockUnpaid(clock.instant());
        due.ifPresent(registration -> {
            traces.add(registration, Trace.Kind.EXPIRED, Actor.SERVICE, "", "");
            registration.expire(EndReason.NOT_PAID);
            ending.end(registration, tickets.standingOf(registration), EndReason.NOT_PAID, Actor.SERVICE, true);
        });
        return due.isPresent();
    }
}

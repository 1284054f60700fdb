package ro.clujit.innovationdays.ticketing.waiting;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.ticketing.OfferedPlaces;

/** Passes lapsed offers on. Every instance sweeps; they skip each other's rows. */
@ApplicationScoped
class WaitingSweep {

    private final WaitingEntries entries;
    private final WaitingList list;
    private final OfferedPlaces places;
    private final Event<OfferLapsed> lapsed;
    private final Clock clock;

    WaitingSweep(
            WaitingEntries entries, WaitingList list, OfferedPlaces places, Event<OfferLapsed> lapsed, Clock clock) {
        this.entries = entries;
        this.list = list;
        this.places = places;
        this.lapsed = lapsed;
        this.clock = clock;
    }

    @Scheduled(every = "30s", delayed = "25s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        while (lapseNext()) {
            // the next one
        }
        for (UUID quota : entries.quotasToLookAt()) {
            serve(quota);
        }
    }

    /** Each in a transaction of its own, so that quotas are asked in one order. @return whether one was due */
    @Transactional
    boolean lapseNext() {
        Optional<WaitingEntry> due = entries.lockLapsed(clock.instant());
        due.ifPresent(entry -> {
            entry.end(WaitingState.LAPSED);
            entries.flush();
            lapsed.fire(new OfferLapsed(entry));
            places.giveBack(entry.ticketType(), entry.places());
        });
        return due.isPresent();
    }

    /** Whoever joined at the moment when places came free was seen by nobody. */
    @Transactional
    void serve(UUID quota) {
        list.serve(list.prepare(Set.of(quota)));
    }
}

package ro.clujit.innovationdays.sponsor.counting;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Gathers counts in this instance's memory and writes them down every few seconds, all in one statement, so that a rush of
 * visitors costs the database no more than one. What was gathered since is lost when the process is killed.
 */
@ApplicationScoped
public class Tally {

    private static final Logger LOG = Logger.getLogger(Tally.class);

    /** Ids that nobody ever gave out come from whoever wants to fill the memory; more of them at once are not kept. */
    static final int MOST_KEPT = 20_000;

    private final ListingCounts counts;
    private final ConcurrentHashMap<Counted, Integer> gathered = new ConcurrentHashMap<>();

    Tally(ListingCounts counts) {
        this.counts = counts;
    }

    void count(Counted one) {
        add(one, 1);
    }

    /** Those that could not be written are gathered on. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void write() {
        Map<Counted, Integer> batch = new HashMap<>();
        gathered.keySet().forEach(one -> {
            Integer amount = gathered.remove(one);
            if (amount != null) {
                batch.put(one, amount);
            }
        });
        if (batch.isEmpty()) {
            return;
        }
        try {
            counts.add(batch);
        } catch (RuntimeException e) {
            batch.forEach(this::add);
            LOG.warnf("Counts of listings wait for the database: %s", e.getMessage());
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        write();
    }

    private void add(Counted one, int amount) {
        if (gathered.size() < MOST_KEPT || gathered.containsKey(one)) {
            gathered.merge(one, amount, Integer::sum);
        }
    }
}

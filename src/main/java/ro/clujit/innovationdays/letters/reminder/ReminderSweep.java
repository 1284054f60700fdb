package ro.clujit.innovationdays.letters.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Sends reminders when their day has come. Every instance sweeps; the database lets none be written twice. */
@ApplicationScoped
class ReminderSweep {

    private final Openings openings;
    private final Reminding reminding;
    private final Runs runs;

    ReminderSweep(Openings openings, Reminding reminding, Runs runs) {
        this.openings = openings;
        this.reminding = reminding;
        this.runs = runs;
    }

    @Scheduled(every = "60s", delayed = "35s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        openings.note(runs.now());
        for (UUID edition : runs.current()) {
            for (ReminderKind kind : ReminderKind.values()) {
                while (reminding.addNext(edition, kind) > 0) {
                    // the next ones
                }
            }
        }
    }
}

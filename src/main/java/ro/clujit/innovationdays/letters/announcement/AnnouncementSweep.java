package ro.clujit.innovationdays.letters.announcement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Starts announcements whose time has come, and hands over what is due. Every instance does; they skip each other's rows. */
@ApplicationScoped
class AnnouncementSweep {

    /** Where nothing slows an announcement down, the others have their turn between its portions. */
    private static final int MOST_AT_ONCE = 50;

    private final Starting starting;
    private final HandingOver handingOver;

    AnnouncementSweep(Starting starting, HandingOver handingOver) {
        this.starting = starting;
        this.handingOver = handingOver;
    }

    @Scheduled(every = "2s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        while (starting.startDue()) {
            // the next one
        }
        for (int portion = 0; portion < MOST_AT_ONCE && handingOver.next(); portion++) {
            // the next one
        }
    }
}

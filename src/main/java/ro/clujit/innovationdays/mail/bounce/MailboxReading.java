package ro.clujit.innovationdays.mail.bounce;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Has the mailbox read every minute, by one instance at a time and in a thread of its own: a server that hangs holds that
 * thread and nothing else, and for no longer than {@link #PATIENCE}.
 */
@ApplicationScoped
public class MailboxReading {

    /** In all. Less than the lease, so that a slow reader has ended before another begins. */
    static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final Logger LOG = Logger.getLogger(MailboxReading.class);

    /** A visit that is under way. */
    private record Visit(MailboxVisit visit, Instant since) {}

    private final Optional<BounceConfig.Mailbox> config;
    private final MailboxProgress progress;
    private final Intake intake;
    private final Clock clock;
    private volatile Visit underWay;

    /** A minute that finds it busy is left out. */
    private final ThreadPoolExecutor reader = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> {
                var thread = new Thread(task, "mailbox-reader");
                thread.setDaemon(true);
                return thread;
            },
            new ThreadPoolExecutor.DiscardPolicy());

    @Inject
    MailboxReading(BounceConfig config, MailboxProgress progress, Intake intake, Clock clock) {
        this(config.mailbox(), progress, intake, clock);
    }

    MailboxReading(Optional<BounceConfig.Mailbox> config, MailboxProgress progress, Intake intake, Clock clock) {
        this.config = config;
        this.progress = progress;
        this.intake = intake;
        this.clock = clock;
    }

    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (config.isPresent()) {
            cutIfLate();
            reader.execute(this::read);
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        reader.shutdown();
        Visit visit = underWay;
        if (visit != null) {
            visit.visit().cut();
        }
    }

    /** Whoever has been at it for too long is stopped. */
    void cutIfLate() {
        Visit visit = underWay;
        if (visit != null && clock.instant().isAfter(visit.since().plus(PATIENCE))) {
            LOG.warn("Reading the mailbox took too long and was stopped");
            visit.visit().cut();
        }
    }

    /** @return how many messages were read; none while another instance is at it */
    int read() {
        try {
            var visit = new MailboxVisit(config.orElseThrow(), progress, intake);
            underWay = new Visit(visit, clock.instant());
            return visit.read();
        } catch (RuntimeException e) {
            LOG.error("The mailbox could not be read; trying again in a minute", e);
            return 0;
        } finally {
            underWay = null;
        }
    }
}

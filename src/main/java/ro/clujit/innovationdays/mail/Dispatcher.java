package ro.clujit.innovationdays.mail;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import ro.clujit.innovationdays.platform.InstallationConfig;

/**
 * Empties the outbox: at once when a letter was added, and once a second for those that wait for a later attempt. Does
 * nothing where no mail server is configured. Runs in every instance. As many letters are under way in each as the
 * installation says; the next few are taken and worded meanwhile.
 */
@ApplicationScoped
public class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final int WORDERS = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final Postbag postbag;
    private final Sending sending;
    private final Pace pace;
    private final Ahead ahead;
    private final boolean hasServer;
    private volatile boolean stopping;
    private volatile boolean isMoreUrgent = true;
    private volatile boolean isMoreBulk = true;

    /** A wake-up that finds every sender busy is dropped: they go on until nothing is due. */
    private final ThreadPoolExecutor senders;

    private final ThreadPoolExecutor worders = new ThreadPoolExecutor(
            WORDERS,
            WORDERS,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> daemon(task, "letter-worder"),
            new ThreadPoolExecutor.DiscardPolicy());

    Dispatcher(Postbag postbag, Wording wording, Sending sending, Pace pace, InstallationConfig config) {
        this.postbag = postbag;
        this.sending = sending;
        this.pace = pace;
        this.hasServer = config.mail().host().isPresent();
        this.ahead = new Ahead(wording, worders);
        this.worders.allowCoreThreadTimeOut(true);
        this.senders = new ThreadPoolExecutor(
                0,
                Math.max(1, config.mail().connections()),
                30,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                task -> daemon(task, "letter-sender"),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Whether letters leave at all, or wait in the outbox to be read there. */
    public boolean hasMailServer() {
        return hasServer;
    }

    /** Has one tried again at once that waits for a later attempt or was given up; any other is left as it is. */
    public void retryNow(UUID letter) {
        postbag.makeDue(letter);
        goOn();
    }

    /** Asks the mail server at once, even if it rests: letters were made due by a person. */
    public void goOn() {
        pace.restNoLonger();
        wake();
    }

    /** The settings may be others now. */
    void start(@Observes StartupEvent start) {
        if (hasServer) {
            pace.restNoLonger();
        }
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (hasServer && !stopping) {
            postbag.renew(ahead.letters());
        }
        wake();
    }

    void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterAdded letter) {
        wake();
    }

    /** Letters under way are given a moment; one that does not make it is sent again, now or after its lease. */
    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stopping = true;
        senders.shutdown();
        worders.shutdown();
        giveBack();
        if (!senders.awaitTermination(8, TimeUnit.SECONDS)) {
            senders.shutdownNow();
            senders.awaitTermination(2, TimeUnit.SECONDS);
        }
        giveBack();
    }

    private void wake() {
        isMoreUrgent = true;
        if (hasServer && !stopping) {
            senders.execute(this::sendAllDue);
        }
    }

    private void sendAllDue() {
        try {
            sendAll();
        } catch (RuntimeException e) {
            LOG.error("The outbox could not be read; trying again in a second", e);
        }
    }

    private void sendAll() {
        Sending.Round round = sending.round();
        try {
            while (!stopping && sendNext(round)) {
                // The next one.
            }
        } finally {
            round.end();
        }
    }

    /** @return whether there was a letter to send, or will be in a moment */
    boolean sendNext() {
        Sending.Round round = sending.round();
        try {
            return sendNext(round);
        } finally {
            round.end();
        }
    }

    private boolean sendNext(Sending.Round round) {
        if (ahead.isEmpty()) {
            round.end();
            takeMore();
        } else if (isMoreUrgent && ahead.isHalfEmpty(false) || isMoreBulk && ahead.isHalfEmpty(true)) {
            isMoreUrgent = false;
            isMoreBulk = false;
            worders.execute(this::takeMore);
        }
        Optional<Boolean> isBulk = ahead.isNextBulk();
        if (isBulk.isEmpty()) {
            return false;
        }
        Optional<Duration> wait = pace.turn(isBulk.get());
        if (wait.isPresent()) {
            round.end();
            // At most a second: what comes meanwhile may be more urgent, and a stop is not to wait.
            LockSupport.parkNanos(Math.min(wait.get().toNanos(), LONGEST_WAIT.toNanos()));
            return true;
        }
        ahead.poll().ifPresent(taken -> send(taken, round));
        return true;
    }

    private void send(Ahead.Taken taken, Sending.Round round) {
        if (!taken.words().isDone()) {
            round.end();
        }
        // Unless a helper has begun with it, it is worded here: nobody waits behind letters that are less urgent.
        taken.words().run();
        try {
            Optional<EncodedLetter> words = taken.words().get();
            if (words.isPresent() && !round.send(taken.letter(), words.get(), taken.known())) {
                giveBack();
            }
        } catch (CancellationException e) {
            LOG.debug("It was given back meanwhile");
        } catch (ExecutionException e) {
            LOG.error("A letter was neither worded nor was that written down; it is taken again later", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One at a time: two would take more than there is room for. */
    private synchronized void takeMore() {
        if (stopping) {
            return;
        }
        isMoreUrgent = false;
        isMoreBulk = false;
        Pace.Standing server = pace.standing();
        if (!server.isWell()) {
            takeOneToTry(server.failures());
            return;
        }
        int urgent = ahead.room(false);
        int bulk = ahead.room(true);
        List<Letter> taken = postbag.take(urgent, bulk);
        long ofUrgent = taken.stream().filter(letter -> !letter.isBulk()).count();
        if (ofUrgent == urgent) {
            isMoreUrgent = true;
        }
        if (taken.size() - ofUrgent == bulk) {
            isMoreBulk = true;
        }
        ahead.add(taken, 0);
    }

    private void takeOneToTry(int failures) {
        if (ahead.isEmpty() && pace.mayProbe(failures)) {
            List<Letter> urgent = postbag.take(1, 0);
            List<Letter> one = urgent.isEmpty() ? postbag.take(0, 1) : urgent;
            ahead.add(one, failures);
            if (one.isEmpty()) {
                pace.noProbe(failures);
            }
        }
    }

    /** What was taken and not begun: another may have it, or we once the mail server answers. */
    private void giveBack() {
        postbag.release(ahead.drain());
    }
}

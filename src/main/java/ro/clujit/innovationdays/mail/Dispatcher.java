package ro.clujit.innovationdays.mail;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Empties the outbox: at once when a letter was added, and once a second for those that wait for a later attempt. Does
 * nothing where no mail server is configured. Runs in every instance; up to {@value #SENDERS} letters are under way in
 * each.
 */
@ApplicationScoped
public class Dispatcher {

    static final int SENDERS = 4;
    private static final Logger LOG = Logger.getLogger(Dispatcher.class);

    private final Postbag postbag;
    private final Composing composing;
    private final Postman postman;
    private final MailServer server;
    private volatile boolean stopping;

    /** A wake-up that finds every sender busy is dropped: they go on until nothing is due. */
    private final ThreadPoolExecutor senders = new ThreadPoolExecutor(
            0,
            SENDERS,
            30,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> {
                var thread = new Thread(task, "letter-sender");
                thread.setDaemon(true);
                return thread;
            },
            new ThreadPoolExecutor.DiscardPolicy());

    Dispatcher(Postbag postbag, Composing composing, Postman postman, MailServer server) {
        this.postbag = postbag;
        this.composing = composing;
        this.postman = postman;
        this.server = server;
    }

    /** Whether letters leave at all, or wait in the outbox to be read there. */
    public boolean hasMailServer() {
        return server.isConfigured();
    }

    /** Has one tried again at once that waits for a later attempt or was given up; any other is left as it is. */
    public void retryNow(UUID letter) {
        postbag.makeDue(letter);
        wake();
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        wake();
    }

    void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterAdded letter) {
        wake();
    }

    /** Letters under way are given a moment; one that does not make it is sent again, now or after its lease. */
    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stopping = true;
        senders.shutdown();
        if (!senders.awaitTermination(8, TimeUnit.SECONDS)) {
            senders.shutdownNow();
            senders.awaitTermination(2, TimeUnit.SECONDS);
        }
    }

    private void wake() {
        if (server.isConfigured() && !stopping) {
            senders.execute(this::sendAllDue);
        }
    }

    private void sendAllDue() {
        try {
            while (!stopping && sendNext()) {
                // The next one.
            }
        } catch (RuntimeException e) {
            LOG.error("The outbox could not be read; trying again in a second", e);
        }
    }

    /** @return whether there was a letter to send */
    boolean sendNext() {
        Optional<Letter> taken = postbag.take();
        taken.ifPresent(letter -> {
            // Where one letter is due there may be more: they need not wait for this one.
            wake();
            send(letter);
        });
        return taken.isPresent();
    }

    private void send(Letter letter) {
        ComposedLetter composed;
        try {
            composed = composing.compose(letter);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Letter %s of the kind %s could not be worded", letter.id(), letter.kind());
            postbag.failed(letter, Answer.unworded(e));
            return;
        }
        Optional<Answer> refusal = postman.deliver(letter, composed);
        if (refusal.isEmpty()) {
            postbag.sent(letter);
            return;
        }
        Answer answer = refusal.get();
        LOG.warnf("Letter %s was not taken at attempt %d: %s", letter.id(), letter.attempts(), answer.words());
        postbag.failed(letter, answer);
    }
}

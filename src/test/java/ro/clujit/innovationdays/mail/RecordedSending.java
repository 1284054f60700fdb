package ro.clujit.innovationdays.mail;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands where the mail server is asked: writes down what it would have been given, as fast as a test lets it. */
final class RecordedSending extends Sending {

    private final Postbag postbag;
    private final Semaphore allowed = new Semaphore(0);
    private final List<UUID> sent = new CopyOnWriteArrayList<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger mostUnderWay = new AtomicInteger();

    RecordedSending(Postbag postbag, OutboxState state) {
        super(postbag, null, null, new LetterMeters(new SimpleMeterRegistry(), state));
        this.postbag = postbag;
    }

    @Override
    boolean send(Letter letter, ComposedLetter composed, int known) {
        if (postbag.begin(letter)) {
            mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            allowed.acquireUninterruptibly();
            sent.add(letter.id());
            underWay.decrementAndGet();
            postbag.sent(letter);
        }
        return true;
    }

    /** Lets so many more be taken. */
    void allow(int letters) {
        allowed.release(letters);
    }

    List<UUID> sent() {
        return List.copyOf(sent);
    }

    int underWay() {
        return underWay.get();
    }

    int mostUnderWay() {
        return mostUnderWay.get();
    }
}

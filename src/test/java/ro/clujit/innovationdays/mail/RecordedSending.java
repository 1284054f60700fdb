package ro.clujit.innovationdays.mail;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Sending to a mail server that writes down what it is given, and takes it as fast as a test lets it. */
final class RecordedSending extends Sending {

    private final Recorder recorder;

    RecordedSending(Postbag postbag, OutboxState state) {
        this(postbag, state, new Recorder());
    }

    private RecordedSending(Postbag postbag, OutboxState state, Recorder recorder) {
        super(postbag, recorder, null, new LetterMeters(new SimpleMeterRegistry(), state));
        this.recorder = recorder;
    }

    private static final class Recorder extends Postman {

        private final Semaphore allowed = new Semaphore(0);
        private final List<UUID> sent = new CopyOnWriteArrayList<>();
        private final AtomicInteger underWay = new AtomicInteger();
        private final AtomicInteger mostUnderWay = new AtomicInteger();

        private Recorder() {
            super(null, null);
        }

        @Override
        Optional<Answer> deliver(Letter letter, EncodedLetter encoded) {
            mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            allowed.acquireUninterruptibly();
            sent.add(letter.id());
            underWay.decrementAndGet();
            return Optional.empty();
        }
    }

    /** Lets so many more be taken. */
    void allow(int letters) {
        recorder.allowed.release(letters);
    }

    List<UUID> sent() {
        return List.copyOf(recorder.sent);
    }

    int underWay() {
        return recorder.underWay.get();
    }

    int mostUnderWay() {
        return recorder.mostUnderWay.get();
    }
}

package ro.clujit.innovationdays.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ro.clujit.innovationdays.Visitor;

/** Several people who register one after the other, without a pause, until they are stopped, and remember everything. */
final class RegistrationRush implements AutoCloseable {

    private static final int PEOPLE = 8;

    /** One registration as its person saw it; null where no answer came. */
    static final class Attempt {
        final Map<String, String> offer;
        final int places;
        final String email;
        volatile String location;
        volatile boolean confirmationSent;
        volatile boolean confirmed;

        private Attempt(Map<String, String> offer, int places) {
            this.offer = offer;
            this.places = places;
            this.email = UUID.randomUUID() + "@example.org";
        }

        UUID key() {
            return UUID.fromString(offer.get("key"));
        }

        Map<String, String> details() {
            Map<String, String> details = Visitor.person(1, "Ana Exemplu", email);
            IntStream.rangeClosed(2, places)
                    .forEach(n -> details.putAll(Visitor.person(n, "Ion Exemplu", n + "-" + email)));
            return details;
        }
    }

    private final String base;
    private final String slug;
    private final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
    private final List<Future<?>> people;
    private volatile boolean over;

    RegistrationRush(String base, String slug) {
        this.base = base;
        this.slug = slug;
        this.people = Stream.generate(() -> (Runnable) this::registerOnAndOn)
                .limit(PEOPLE)
                .<Future<?>>map(threads::submit)
                .toList();
    }

    /** Waits until so many more have been told that they are registered. */
    void awaitConfirmed(int more) {
        long before = confirmed();
        await("confirmed registrations")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(2))
                .until(() -> confirmed() >= before + more);
    }

    /** Nobody begins anew; whoever waits for an answer waits until it comes or the connection breaks. */
    List<Attempt> stop() throws InterruptedException, ExecutionException, TimeoutException {
        over = true;
        for (var person : people) {
            person.get(90, TimeUnit.SECONDS);
        }
        return List.copyOf(attempts);
    }

    @Override
    public void close() {
        over = true;
        threads.shutdownNow();
    }

    private long confirmed() {
        return attempts.stream().filter(attempt -> attempt.confirmed).count();
    }

    private void registerOnAndOn() {
        var visitor = new Visitor(base);
        for (int places = 1; !over; places = places % 3 + 1) {
            try {
                registerOnce(visitor, places);
            } catch (UncheckedIOException broken) {
                // The answer was lost. Who asks again at once is the next attempt.
                Thread.onSpinWait();
            }
        }
    }

    private void registerOnce(Visitor visitor, int places) {
        var page = visitor.get("/en/editions/" + slug + "/register");
        if (page.status() != 200) {
            return;
        }
        var attempt = new Attempt(Visitor.offer(page, places), places);
        attempts.add(attempt);
        var held = visitor.post("/en/editions/" + slug + "/register", attempt.offer);
        assertThat(held.status()).as("sold out: the attack needs fewer").isNotEqualTo(409);
        if (held.status() != 303) {
            return;
        }
        attempt.location = held.location();
        attempt.confirmationSent = true;
        attempt.confirmed = visitor.confirm(attempt.location, attempt.details()).status() == 303;
    }
}

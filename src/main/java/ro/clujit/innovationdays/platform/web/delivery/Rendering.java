package ro.clujit.innovationdays.platform.web.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A page that is being rendered, as seen by the one who does it or by one who waits for it.
 *
 * @param edition which change of the pages' content it was begun after
 * @param leads whether the holder renders it
 */
record Rendering(String address, long edition, boolean leads, CompletableFuture<Optional<Kept>> outcome) {

    /** Whoever waited for longer renders it for themselves. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    Rendering(String address, long edition) {
        this(address, edition, true, new CompletableFuture<>());
    }

    Rendering follow() {
        return new Rendering(address, edition, false, outcome);
    }

    void end(Optional<Kept> page) {
        outcome.complete(page);
    }

    /** @return the page that another request rendered; empty where it came to nothing */
    Optional<Kept> await() {
        try {
            return outcome.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}

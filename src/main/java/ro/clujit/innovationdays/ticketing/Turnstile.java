package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets a few at a time ask for places, in the order in which they came. It guards nothing, the database does that: but
 * thirty transactions that wait in PostgreSQL for one quota's row get through half as fast as four, and each holds a
 * connection meanwhile that somebody who only reads could use.
 */
@ApplicationScoped
class Turnstile {

    private static final int AT_ONCE = 4;

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** Call it outside of a transaction. */
    <T> T pass(Supplier<T> work) {
        free.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}

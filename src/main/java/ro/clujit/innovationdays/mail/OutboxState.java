package ro.clujit.innovationdays.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import ro.clujit.innovationdays.platform.InstallationConfig;

/** How the outbox does: what waits and for how long, and whether the mail server takes anything. */
@ApplicationScoped
public class OutboxState {

    private static final Duration FRESH = Duration.ofSeconds(5);

    /**
     * How it does.
     *
     * @param hasServer whether letters are to leave at all
     * @param counts of all states
     * @param oldest how long the one has waited that is due longest; zero if none is. One that the mail server put off
     *     counts from the end of its pause
     */
    public record View(
            Instant at, boolean hasServer, Map<LetterState, Long> counts, Duration oldest, Pace.Standing server) {

        /** A confirmation that is not there after so long is missed. */
        private static final Duration OLD = Duration.ofMinutes(10);

        /** Whether letters ought to have left long ago. */
        public boolean isLate() {
            return oldest.compareTo(OLD) > 0;
        }

        public long count(LetterState state) {
            return counts.get(state);
        }

        /** Those that are to be sent yet. */
        public long open() {
            return count(LetterState.WAITING) + count(LetterState.SENDING) + count(LetterState.RETRY);
        }
    }

    private final Letters letters;
    private final Pace pace;
    private final EntityManager database;
    private final Clock clock;
    private final boolean hasServer;
    private final AtomicReference<View> last = new AtomicReference<>();

    OutboxState(Letters letters, Pace pace, EntityManager database, Clock clock, InstallationConfig config) {
        this.letters = letters;
        this.pace = pace;
        this.database = database;
        this.clock = clock;
        this.hasServer = config.mail().host().isPresent();
    }

    /** At most five seconds old: it may be asked as often as anybody likes. */
    @Transactional
    public View now() {
        Instant now = clock.instant();
        View known = last.get();
        if (known != null && known.at().plus(FRESH).isAfter(now) && !known.at().isAfter(now)) {
            return known;
        }
        var fresh = new View(now, hasServer, letters.countByState(), oldest(now), pace.standing());
        last.set(fresh);
        return fresh;
    }

    /** How many of an edition's letters were refused for good. */
    @Transactional
    public long givenUp(UUID edition) {
        return letters.count("editionId = ?1 and state = ?2", edition, LetterState.GIVEN_UP);
    }

    private Duration oldest(Instant now) {
        var since = (Instant)
                database.createNativeQuery("""
                        select min(case when refusals = 0 then created_at else due_at end) from letter
                         where state in ('WAITING', 'RETRY', 'SENDING') and not bulk
                           and (refusals = 0 or due_at <= :now)
                        """).setParameter("now", now).getSingleResult();
        return since == null || since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
    }
}

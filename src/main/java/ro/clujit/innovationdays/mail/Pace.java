package ro.clujit.innovationdays.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ro.clujit.innovationdays.platform.InstallationConfig;

/**
 * How all instances together go about with the mail server. If it is away, or wants nothing of us, it is left in peace as a
 * whole, and asked now and then with a single letter; no other pays for that. And it may be asked so often a minute, where
 * the installation says so. Settled in one row of the database.
 */
@ApplicationScoped
public class Pace {

    static final Duration LONGEST_REST = Duration.ofSeconds(30);

    /**
     * How the mail server does.
     *
     * @param failures in a row that were no letter's own; 0 while all is well
     * @param restingUntil when it is asked again, if it does not do well
     * @param since when it does not
     * @param answer the last failure, in the mail server's words where it had any
     */
    public record Standing(int failures, Instant restingUntil, Optional<Instant> since, String answer) {
        public boolean isWell() {
            return failures == 0;
        }
    }

    private final EntityManager database;
    private final Clock clock;
    private final Optional<Duration> gap;

    Pace(EntityManager database, Clock clock, InstallationConfig config) {
        this.database = database;
        this.clock = clock;
        this.gap = config.mail().perMinute().filter(letters -> letters > 0).map(letters -> Duration.ofMinutes(1)
                .dividedBy(letters));
    }

    @Transactional
    public Standing standing() {
        var row = (Object[])
                database.createNativeQuery("select failures, resting_until, failing_since, answer from mail_pace")
                        .getSingleResult();
        return new Standing(
                ((Number) row[0]).intValue(), (Instant) row[1], Optional.ofNullable((Instant) row[2]), (String) row[3]);
    }

    /**
     * Asks to try a letter on a server that rests.
     *
     * @param known failures; whoever knows others comes too late
     * @return whether the rest is over, and no other instance tries one already
     */
    @Transactional
    boolean mayProbe(int known) {
        Instant now = clock.instant();
        return database.createNativeQuery("update mail_pace set resting_until = :until"
                                + " where failures = :known and failures > 0 and resting_until <= :now")
                        .setParameter("until", now.plus(LONGEST_REST))
                        .setParameter("known", known)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Nothing was due to try it with. */
    @Transactional
    void noProbe(int known) {
        database.createNativeQuery("update mail_pace set resting_until = :now where failures = :known")
                .setParameter("now", clock.instant())
                .setParameter("known", known)
                .executeUpdate();
    }

    /**
     * Lets the server rest, longer each time.
     *
     * @param known failures when the letter was taken: of several that fail at once one counts
     * @return until when
     */
    @Transactional
    Instant rest(int known, Answer answer) {
        Instant now = clock.instant();
        database.createNativeQuery("""
                        update mail_pace set failures = failures + 1, failing_since = coalesce(failing_since, :now),
                                             failed_at = :now, answer = :answer, resting_until = :until
                         where failures = :known
                        """)
                .setParameter("now", now)
                .setParameter("answer", answer.words())
                .setParameter("until", now.plus(restAfter(known + 1)))
                .setParameter("known", known)
                .executeUpdate();
        return standing().restingUntil();
    }

    /** @param failures 1 or more */
    static Duration restAfter(int failures) {
        Duration rest = Duration.ofSeconds(1L << Math.min(failures - 1, 10));
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }

    /** It answered a letter: everything that waits may go. */
    @Transactional
    void well() {
        database.createNativeQuery(
                        "update mail_pace set failures = 0, failing_since = null, answer = '' where failures > 0")
                .executeUpdate();
    }

    /** A person wants it tried now, or the service was started anew, maybe with other settings. */
    @Transactional
    void restNoLonger() {
        database.createNativeQuery("update mail_pace set resting_until = :now where resting_until > :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /**
     * Asks for a turn, of which there are so many a minute, evenly spread over it. A letter that nobody waits for has none
     * while another is due or on its way, whichever instance has it.
     *
     * @return how long to wait before asking again; empty if it is our turn
     */
    Optional<Duration> turn(boolean isBulk) {
        // Without a pace each letter would begin a transaction for nothing.
        return gap.flatMap(each -> QuarkusTransaction.joiningExisting().call(() -> slot(each, isBulk)));
    }

    private Optional<Duration> slot(Duration gap, boolean isBulk) {
        Instant now = clock.instant();
        // A turn that was missed by a moment is made up for, or every wait would cost the next one.
        int mine = database.createNativeQuery("""
                        update mail_pace
                           set next_slot = greatest(next_slot, cast(:lag as timestamptz)) + cast(:gap as interval)
                         where next_slot <= :now
                           and not (:bulk and exists (
                               select 1 from letter
                                where state in ('WAITING', 'RETRY', 'SENDING') and not bulk
                                  and (due_at <= :now or state = 'SENDING' and begun_at is null)))
                        """)
                .setParameter("lag", now.minus(gap.dividedBy(8)))
                .setParameter("gap", gap.toMillis() + " milliseconds")
                .setParameter("now", now)
                .setParameter("bulk", isBulk)
                .executeUpdate();
        if (mine == 1) {
            return Optional.empty();
        }
        var next = (Instant)
                database.createNativeQuery("select next_slot from mail_pace").getSingleResult();
        Duration wait = Duration.between(now, next);
        // One that yields finds the next turn in the past, and asks again at the one after it.
        return Optional.of(wait.isNegative() || wait.isZero() ? gap : wait);
    }
}

package ro.clujit.innovationdays.programme.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import ro.clujit.innovationdays.platform.secret.Keys;

/**
 * How many submissions may come in an hour by the clock, by their author's address and by the host that sends them. A row
 * counts them, so that many at once pass no more than there may be.
 */
@ApplicationScoped
class SubmissionRates {

    static final int MOST_PER_ADDRESS = 10;

    /** A department's people share one address. */
    static final int MOST_PER_HOST = 30;

    private static final Duration KEPT = Duration.ofDays(1);

    private final EntityManager database;

    SubmissionRates(EntityManager database) {
        this.database = database;
    }

    /** Counts one. Hosts before addresses, always: so nobody waits for somebody who waits for them. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean take(String host, String email, Instant now) {
        return take(Keys.digest("host:" + host), MOST_PER_HOST, now)
                && take(Keys.digest("address:" + email.toLowerCase(Locale.ROOT)), MOST_PER_ADDRESS, now);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void forget(Instant now) {
        database.createNativeQuery("delete from submission_rate where hour < ?1")
                .setParameter(1, now.minus(KEPT))
                .executeUpdate();
    }

    private boolean take(byte[] subject, int most, Instant now) {
        return database.createNativeQuery("""
                        insert into submission_rate as r (subject_digest, hour, taken) values (?1, ?2, 1)
                        on conflict (subject_digest, hour) do update set taken = r.taken + 1 where r.taken < ?3
                        """)
                        .setParameter(1, subject)
                        .setParameter(2, now.truncatedTo(ChronoUnit.HOURS))
                        .setParameter(3, most)
                        .executeUpdate()
                == 1;
    }
}

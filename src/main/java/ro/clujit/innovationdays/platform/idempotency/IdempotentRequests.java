package ro.clujit.innovationdays.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What was asked with a key, and what was answered; each step in a transaction of its own. */
@ApplicationScoped
class IdempotentRequests {

    /** The request that holds the key is taken for lost after so long: its process died before it could answer. */
    private static final Duration IN_FLIGHT = Duration.ofSeconds(60);

    private static final Duration KEPT = Duration.ofDays(1);

    /** What there is under a key. */
    sealed interface Found {
        /** This request is the first, and is to be carried out. */
        record First() implements Found {}

        record InFlight() implements Found {}

        record OtherBody() implements Found {}

        record Answered(Answer answer) implements Found {}
    }

    /** @param body encrypted */
    record Answer(int status, String mediaType, String location, byte[] body) {}

    private final EntityManager database;
    private final Clock clock;

    IdempotentRequests(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Found begin(byte[] key, byte[] body) {
        Instant now = clock.instant();
        int inserted = database.createNativeQuery("""
                        insert into idempotent_request (key_digest, body_digest, started_at) values (:key, :body, :now)
                        on conflict (key_digest) do update set started_at = :now
                           where idempotent_request.status is null and idempotent_request.started_at < :lost
                             and idempotent_request.body_digest = :body
                        """)
                .setParameter("key", key)
                .setParameter("body", body)
                .setParameter("now", now)
                .setParameter("lost", now.minus(IN_FLIGHT))
                .executeUpdate();
        if (inserted == 1) {
            return new Found.First();
        }
        Object[] row = (Object[]) database.createNativeQuery("""
                        select body_digest = :body, status, media_type, location, body from idempotent_request
                         where key_digest = :key
                        """)
                .setParameter("key", key)
                .setParameter("body", body)
                .getSingleResult();
        if (!(Boolean) row[0]) {
            return new Found.OtherBody();
        }
        return row[1] == null
                ? new Found.InFlight()
                : new Found.Answered(new Answer((Integer) row[1], (String) row[2], (String) row[3], (byte[]) row[4]));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void answered(byte[] key, Answer answer) {
        database.createNativeQuery("""
                        update idempotent_request
                           set status = :status, media_type = :type, location = :location, body = :body
                         where key_digest = :key
                        """)
                .setParameter("status", answer.status())
                .setParameter("type", answer.mediaType())
                .setParameter("location", answer.location())
                .setParameter("body", answer.body())
                .setParameter("key", key)
                .executeUpdate();
    }

    /** It failed for a reason of ours: the same request may be tried again at once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget(byte[] key) {
        database.createNativeQuery("delete from idempotent_request where key_digest = :key")
                .setParameter("key", key)
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        database.createNativeQuery("delete from idempotent_request where started_at < :old")
                .setParameter("old", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}

package ro.clujit.innovationdays.programme.following;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.mail.Outbox;

/** Deletes followers who never confirmed, and all of them some time after their edition, as their page promises. */
@ApplicationScoped
public class Forgetting {

    public static final int DAYS_UNCONFIRMED = 7;
    public static final int DAYS_AFTER = 30;
    private static final int AT_ONCE = 1000;

    private final Followers followers;
    private final Outbox outbox;
    private final EntityManager database;
    private final Clock clock;

    Forgetting(Followers followers, Outbox outbox, EntityManager database, Clock clock) {
        this.followers = followers;
        this.outbox = outbox;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        Instant unconfirmedSince = clock.instant().minus(Duration.ofDays(DAYS_UNCONFIRMED));
        forget(ids("select f.id from Follower f where f.confirmedAt is null and f.askedAt < ?1", unconfirmedSince));
        database.createNativeQuery("delete from followed_session where confirmed_at is null and asked_at < ?1")
                .setParameter(1, unconfirmedSince)
                .executeUpdate();
        for (Edition edition : followers.editions()) {
            if (edition.isOverBy(DAYS_AFTER, clock.instant())) {
                forget(ids("select f.id from Follower f where f.edition = ?1", edition));
            }
        }
    }

    /** With the letters to them, whose rows hold the address too. */
    void forget(List<UUID> all) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            outbox.forget(ids("select r.id from FollowRequest r where r.follower.id in ?1", some));
            outbox.forget(ids("select n.id from ChangeNotice n where n.follower.id in ?1", some));
            // What belongs to them goes with them: the database cascades.
            database.createNativeQuery("delete from follower where id in ?1")
                    .setParameter(1, some)
                    .executeUpdate();
        }
    }

    private List<UUID> ids(String query, Object parameter) {
        return database.createQuery(query, UUID.class)
                .setParameter(1, parameter)
                .getResultList();
    }
}

package ro.clujit.innovationdays.mail.selftest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All self-tests of the last day. */
@ApplicationScoped
public class SelfTests implements PanacheRepositoryBase<SelfTest, UUID> {

    /** In an hour, of all editions together: it writes to whatever address somebody types. */
    public static final int MOST_AN_HOUR = 20;

    private static final Duration KEPT = Duration.ofDays(1);

    private final Clock clock;

    SelfTests(Clock clock) {
        this.clock = clock;
    }

    /** Whether one may be sent. */
    public enum Place {
        FREE,
        /** The form was sent before. */
        TAKEN,
        TOO_MANY
    }

    /** @param id the form's */
    @Transactional
    public Place begin(UUID id, UUID edition) {
        Instant now = clock.instant();
        // One after the other, in any instance: two who look at once would both find the last place.
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('self_test'))", Object.class)
                .getSingleResult();
        if (findById(id) != null) {
            return Place.TAKEN;
        }
        if (count("askedAt > ?1", now.minus(Duration.ofHours(1))) >= MOST_AN_HOUR) {
            return Place.TOO_MANY;
        }
        getEntityManager()
                .createNativeQuery(
                        "insert into self_test (id, edition_id, asked_at, state) values (?1, ?2, ?3, 'UNDER_WAY')")
                .setParameter(1, id)
                .setParameter(2, edition)
                .setParameter(3, now)
                .executeUpdate();
        return Place.FREE;
    }

    /** @param refusal empty where the mail server took it */
    @Transactional
    public void end(UUID id, String head, Optional<String> refusal) {
        update(
                "state = ?1, head = ?2, answer = ?3 where id = ?4",
                refusal.isPresent() ? SelfTest.State.REFUSED : SelfTest.State.TAKEN,
                head,
                refusal.orElse(""),
                id);
    }

    @Transactional
    public Optional<SelfTest> of(UUID edition, UUID id) {
        return findByIdOptional(id).filter(test -> test.editionId().equals(edition));
    }

    @Scheduled(every = "1h", delayed = "7m")
    @Transactional
    void tidy() {
        delete("askedAt < ?1", clock.instant().minus(KEPT));
    }
}

package ro.clujit.innovationdays.programme.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Gives submissions scores and comments: one of each organiser, changed as often as they like. */
@ApplicationScoped
public class Reviewing {

    private final EntityManager database;
    private final Clock clock;

    Reviewing(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param score from {@link Review#LOWEST} to {@link Review#HIGHEST} */
    @Transactional
    public void review(Submission submission, UUID account, int score, String comment) {
        database.createNativeQuery("""
                        insert into review (id, submission_id, account_id, score, comment, written_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        on conflict (submission_id, account_id) do update
                           set score = excluded.score, comment = excluded.comment, written_at = excluded.written_at
                        """)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, submission.id())
                .setParameter(3, account)
                .setParameter(4, score)
                .setParameter(5, comment)
                .setParameter(6, clock.instant())
                .executeUpdate();
    }
}

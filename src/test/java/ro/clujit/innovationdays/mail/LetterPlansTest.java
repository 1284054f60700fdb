package ro.clujit.innovationdays.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** How PostgreSQL goes about a table that keeps all letters that ever were sent. */
@QuarkusTest
class LetterPlansTest {

    private static final UUID EDITION = new UUID(4, 2);

    @Inject
    EntityManager database;

    private void plant(String state, int count, boolean isBulk) {
        database.createNativeQuery("""
                        insert into letter (id, kind, subject_id, edition_id, recipient_name, recipient_address, language,
                                            state, created_at, due_at, bulk)
                        select gen_random_uuid(), 'plan', gen_random_uuid(), :edition, 'Ana Pop', 'ana@example.org', 'ro',
                               :state, now() - n * interval '1 minute', now() - n * interval '1 second', :bulk
                          from generate_series(1, :count) n
                        """)
                .setParameter("edition", EDITION)
                .setParameter("state", state)
                .setParameter("bulk", isBulk)
                .setParameter("count", count)
                .executeUpdate();
    }

    private String plan(String sql, Map<String, ?> values) {
        var query = database.unwrap(Session.class).createNativeQuery("explain (costs off) " + sql, String.class);
        values.forEach(query::setParameter);
        return String.join("\n", query.getResultList());
    }

    /** The transaction ends without a commit. */
    @Test
    @TestTransaction
    void takingAndListingReadNoMoreThanTheyShow() {
        plant("SENT", 100_000, false);
        plant("WAITING", 10_000, true);
        plant("WAITING", 10, false);
        plant("GIVEN_UP", 10, false);
        database.createNativeQuery("analyze letter").executeUpdate();
        assertThat(plan(Postbag.TAKE, Map.of("now", Instant.now(), "lease", Instant.now(), "urgent", 16, "bulk", 16)))
                .contains("Index Scan using letter_due on letter", "Index Scan using letter_due_bulk on letter")
                .doesNotContain("Seq Scan on letter");
        assertThat(plan("select id from letter order by created_at desc, id desc limit 50", Map.of()))
                .contains("letter_created")
                .doesNotContain("Seq Scan");
        assertThat(plan(
                        "select id from letter where edition_id = :edition order by created_at desc, id desc limit 50",
                        Map.of("edition", EDITION)))
                .contains("letter_edition")
                .doesNotContain("Seq Scan");
        assertThat(plan(
                        "select id from letter where state = 'GIVEN_UP' order by created_at desc, id desc limit 50",
                        Map.of()))
                .contains("letter_state")
                .doesNotContain("Seq Scan");
    }
}

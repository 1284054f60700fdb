package ro.clujit.innovationdays.letters.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.letters.reminder.ReminderKind.DAY_BEFORE;
import static ro.clujit.innovationdays.letters.reminder.ReminderKind.WEEK_BEFORE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;

/** Several instances that sweep at the same instant, and one that dies half way. */
@QuarkusTest
class ReminderRaceTest {

    private static final int PEOPLE = 1_200;
    private static final int SWEEPS = 4;

    @Inject
    ReminderScene scene;

    @Inject
    TestEditions editions;

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void writesNoReminderTwiceWhenSeveralSweepAtOnce() throws Exception {
        String slug = scene.edition();
        crowd(editions, slug, PEOPLE);
        scene.at("2028-06-08T07:00:10Z");
        together(slug, WEEK_BEFORE);
        assertThat(scene.got(slug, WEEK_BEFORE)).hasSize(PEOPLE).doesNotHaveDuplicates();
    }

    @Test
    void losesAndRepeatsNothingWhenASweepDiesAfterItWroteAndBeforeItCommitted() {
        String slug = scene.edition();
        crowd(editions, slug, PEOPLE);
        scene.at("2028-06-14T07:00:10Z");
        assertThat(scene.next(slug, DAY_BEFORE)).isEqualTo(Reminding.AT_ONCE);
        QuarkusTransaction.begin();
        assertThat(scene.next(slug, DAY_BEFORE)).isEqualTo(Reminding.AT_ONCE);
        QuarkusTransaction.rollback();
        assertThat(scene.got(slug, DAY_BEFORE)).hasSize(Reminding.AT_ONCE);
        scene.sweep();
        assertThat(scene.got(slug, DAY_BEFORE)).hasSize(PEOPLE).doesNotHaveDuplicates();
    }

    private void together(String slug, ReminderKind kind) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SWEEPS);
        try {
            var start = new CyclicBarrier(SWEEPS);
            List<Future<Integer>> sweeps = new ArrayList<>();
            for (int i = 0; i < SWEEPS; i++) {
                sweeps.add(threads.submit(() -> {
                    start.await(60, TimeUnit.SECONDS);
                    int all = 0;
                    // More often than a sweep would, so that they meet in every portion.
                    for (int portion = 0; portion < 4; portion++) {
                        all += scene.next(slug, kind);
                    }
                    return all;
                }));
            }
            int all = 0;
            for (Future<Integer> sweep : sweeps) {
                all += sweep.get(120, TimeUnit.SECONDS);
            }
            assertThat(all).isLessThanOrEqualTo(PEOPLE);
        } finally {
            threads.shutdownNow();
        }
    }

    /** That many people with a ticket since May. */
    static void crowd(TestEditions editions, String slug, int people) {
        editions.change("""
                insert into registration (id, edition_id, places, state, language, token_digest, hold_key, held_at,
                        hold_until, confirmed_at, requested_at, contact_name, contact_email)
                select gen_random_uuid(), e.id, 1, 'CONFIRMED', 'ro', sha256(convert_to(e.slug || n, 'UTF8')),
                       gen_random_uuid(), ?2, ?2, ?2, ?2, 'Om ' || n, 'om' || n || '@' || e.slug || '.example.org'
                  from edition e, generate_series(1, ?3) n where e.slug = ?1
                """, slug, Instant.parse("2028-05-01T10:00:00Z"), people);
        editions.change("""
                insert into ticket (id, registration_id, edition_id, ticket_type_id, position, name, email, audience, state,
                        code_digest, short_code, token_digest, search, created_at)
                select gen_random_uuid(), r.id, r.edition_id, (select t.id from ticket_type t where t.edition_id = e.id
                       limit 1), 1, r.contact_name, r.contact_email, 'IT', 'VALID', sha256(uuid_send(r.id)),
                       upper(left(md5(r.id::text), 8)), sha256(uuid_send(r.hold_key)), '', r.held_at
                  from registration r join edition e on e.id = r.edition_id where e.slug = ?1
                """, slug);
    }
}

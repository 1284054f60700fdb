package ro.clujit.innovationdays.programme.following;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.programme.release.Releasing;

/** Many follow, and many at once. */
@QuarkusTest
class FollowersTest extends FollowedProgramme {

    @Inject
    Following following;

    @Inject
    EntityManager database;

    @Test
    void ofManyWhoAskAtOnceWithOneAddressOneIsMade() throws Exception {
        int many = 8;
        var barrier = new CyclicBarrier(many);
        var threads = Executors.newFixedThreadPool(many);
        try {
            List<Future<Integer>> sent = threads.invokeAll(IntStream.range(0, many)
                    .<Callable<Integer>>mapToObj(n -> () -> {
                        var one = new Visitor(base);
                        one.get(form);
                        barrier.await();
                        return one.post(form, Map.of("email", email)).status();
                    })
                    .toList());
            for (Future<Integer> answer : sent) {
                assertThat(answer.get()).isEqualTo(303);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(followers()).isOne();
        assertThat(outbox.to(email)).hasSize(1);
    }

    /** From several windows, and of several instances of the service: the link is one, and opens the same follower. */
    @Test
    void whatIsDoneAtOnceWithOneLinkIsDoneOneAfterTheOther() throws Exception {
        for (int round = 0; round < 10; round++) {
            String reader = round + email;
            ask("/en/editions/" + slug + "/follow?s=" + robots + "." + clouds, reader);
            String link = outbox.linkTo(reader);
            String token = link.substring(link.lastIndexOf('/') + 1);
            UUID session = UUID.fromString(editions.texts(
                            "select cast(s.session_guid as text) from followed_session s"
                                    + " join follower f on f.id = s.follower_id where f.email = ?",
                            reader)
                    .get(0));
            atOnce(List.of(
                    () -> following.confirm(token),
                    () -> following.confirm(token),
                    () -> following.stop(token, session),
                    () -> following.stop(token, session),
                    () -> following.stop(token, null),
                    () -> {
                        following.forget(token);
                        return true;
                    }));
            assertThat(editions.count("select count(*) from follower where email = ?", reader))
                    .isZero();
        }
    }

    /** Statements, not time: they must not grow with those who follow. */
    @Test
    void tellsAThousandFollowersInAHandfulOfStatements() {
        editions.change("""
                insert into follower (id, edition_id, email, language, token_digest, asked_at, confirmed_at)
                select gen_random_uuid(), e.id, 'many' || n || '-' || e.slug || '@example.org', 'ro',
                       sha256((e.slug || n)::bytea), now(), case when n <= 1000 then now() end
                  from edition e, generate_series(1, 1010) n where e.slug = ?
                """, slug);
        editions.change("""
                insert into followed_session (follower_id, session_guid, asked_at, confirmed_at)
                select f.id, s.guid, now(), f.confirmed_at
                  from follower f join session s on s.edition_id = f.edition_id
                  join edition e on e.id = f.edition_id where e.slug = ?
                """, slug);
        programmes.move(slug, robots, room, "15:00", "16:00");
        programmes.cancel(slug, clouds);
        var statistics =
                database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        assertThat(programmes.release(slug)).isEqualTo(Releasing.Outcome.DONE);
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        assertThat(statements).isLessThan(100);
        assertThat(editions.count(
                        "select count(*) from letter where kind = 'change-notice' and recipient_address like ?",
                        "many%-" + slug + "@example.org"))
                .as("one letter each, and none to those who have not confirmed")
                .isEqualTo(1000);
    }

    private static void atOnce(List<Callable<Boolean>> all) throws Exception {
        var barrier = new CyclicBarrier(all.size());
        var threads = Executors.newFixedThreadPool(all.size());
        try {
            List<Future<Boolean>> done = threads.invokeAll(all.stream()
                    .<Callable<Boolean>>map(one -> () -> {
                        barrier.await();
                        return one.call();
                    })
                    .toList());
            for (Future<Boolean> one : done) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}

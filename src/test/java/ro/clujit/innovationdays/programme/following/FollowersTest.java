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
import java.util.stream.Stream;
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
        manyAskAtOnce();
        assertThat(followers()).isOne();
        assertThat(outbox.to(email)).hasSize(1);
    }

    /** Nobody waits for another's insert here: only the lock makes the second see the first one's letter. */
    @Test
    void ofManyWhoAskAgainAtOnceOneIsWrittenTo() throws Exception {
        ask(form, email);
        for (int letters = 2; letters <= 4; letters++) {
            clock.forward(FollowRequests.PAUSE.plusMinutes(1));
            manyAskAtOnce();
            assertThat(outbox.to(email)).hasSize(letters);
        }
    }

    private void manyAskAtOnce() throws Exception {
        List<Visitor> readers =
                Stream.generate(() -> new Visitor(base)).limit(8).toList();
        readers.forEach(reader -> reader.get(form));
        atOnce(readers.stream()
                .<Callable<Boolean>>map(reader -> () -> {
                    assertThat(reader.post(form, Map.of("email", email)).status())
                            .isEqualTo(303);
                    return true;
                })
                .toList());
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

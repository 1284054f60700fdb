package ro.clujit.innovationdays.programme.following;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.mail.TestOutbox;
import ro.clujit.innovationdays.programme.TestProgrammes;
import ro.clujit.innovationdays.programme.release.Releasing;

/** Readers follow sessions without an account. */
@QuarkusTest
class FollowPagesTest {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    @Inject
    TestOutbox outbox;

    @Inject
    Forgetting forgetting;

    @Inject
    MovableClock clock;

    @Inject
    EntityManager database;

    Visitor visitor;
    String slug;
    String email;
    UUID room;
    int robots;
    int clouds;
    String form;

    @BeforeEach
    void start() {
        visitor = new Visitor(base);
        slug = editions.open(5).slug();
        email = "follower" + NEXT.getAndIncrement() + "@example.org";
        room = programmes.room(slug, "Aula Magna", 300);
        robots = programmes.session(slug, "Robots", room, "10:00", "11:00");
        clouds = programmes.session(slug, "Clouds", room, "12:00", "13:00");
        programmes.release(slug);
        form = "/en/editions/" + slug + "/sessions/robots/follow";
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    private Visitor.Answer ask(String form, String email) {
        visitor.get(form);
        Visitor.Answer sent = visitor.post(form, Map.of("email", email));
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return visitor.get(sent.location());
    }

    private Visitor.Answer post(String page, Map<String, String> fields) {
        visitor.get(page.replaceFirst("/(confirm|stop|forget)$", ""));
        Visitor.Answer sent = visitor.post(page, fields);
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return visitor.get(sent.location());
    }

    private long confirmed() {
        return editions.count(
                "select count(*) from followed_session s join follower f on f.id = s.follower_id"
                        + " where f.email = ? and s.confirmed_at is not null",
                email);
    }

    private long followers() {
        return editions.count("select count(*) from follower where email = ?", email);
    }

    @Test
    void followsOnceTheOwnerOfTheAddressConfirms() {
        assertThat(visitor.get(form).body())
                .contains("Follow this session", "Robots", "Aula Magna", "10:00–11:00 EEST")
                .contains("deleted after 7 days; in any case 30 days after the edition");
        assertThat(ask(form, email).body()).contains("Look into your mailbox");
        String link = outbox.linkTo(email);
        for (int scanned = 0; scanned < 3; scanned++) {
            assertThat(visitor.get(link).body()).contains("Not yet confirmed", "Yes, write to me");
        }
        assertThat(confirmed()).as("reading confirms nothing").isZero();
        assertThat(post(link + "/confirm", Map.of()).body()).contains("Confirmed.", "You follow it");
        post(link + "/confirm", Map.of());
        assertThat(confirmed()).isOne();
    }

    @Test
    void followsWhatAnAgendaLists() {
        String listed = robots + "." + clouds;
        assertThat(visitor.get("/ro/editions/" + slug + "/agenda?s=" + listed).body())
                .contains("/ro/editions/" + slug + "/follow?s=" + listed + "\"");
        String agenda = "/ro/editions/" + slug + "/follow?s=" + listed + ".99.x.";
        assertThat(visitor.get(agenda).body()).contains("Urmărește aceste 2 sesiuni", "Robots", "Clouds");
        ask(agenda, email);
        String link = outbox.linkTo(email);
        assertThat(link).startsWith("/ro/follow/");
        assertThat(outbox.to(email).get(0).text()).contains("* Robots", "* Clouds", "se șterge după 7 zile");
        post(link + "/confirm", Map.of());
        assertThat(confirmed()).isEqualTo(2);
        for (String nothing : List.of("", "?s=", "?s=999", "?s=a.b", "?s=99999999999999999999")) {
            assertThat(visitor.get("/ro/editions/" + slug + "/follow" + nothing).status())
                    .as(nothing)
                    .isEqualTo(404);
        }
    }

    @Test
    void answersTheSameWhetherTheAddressIsKnownOrNot() {
        String first = ask(form, email).body();
        String again = ask(form, email.toUpperCase(java.util.Locale.ROOT)).body();
        post(outbox.linkTo(email) + "/confirm", Map.of());
        assertThat(again).isEqualTo(first).isEqualTo(ask(form, email).body());
        assertThat(followers()).isOne();
    }

    @Test
    void writesOnceInTenMinutesAndFiveTimesADay() {
        for (int asked = 0; asked < 4; asked++) {
            ask(form, email);
        }
        assertThat(outbox.to(email)).hasSize(1);
        for (int asked = 0; asked < 8; asked++) {
            clock.forward(FollowRequests.PAUSE.plusMinutes(1));
            ask(form, email);
        }
        assertThat(outbox.to(email)).hasSize(5);
    }

    @Test
    void whoKnowsAnAddressAddsNothingToWhatItFollows() {
        ask(form, email);
        String link = outbox.linkTo(email);
        post(link + "/confirm", Map.of());
        ask("/en/editions/" + slug + "/sessions/clouds/follow", email);
        assertThat(confirmed()).as("the other one is not confirmed").isOne();
        programmes.move(slug, clouds, room, "14:00", "15:00");
        programmes.release(slug);
        assertThat(editions.count(
                        "select count(*) from change_notice n join follower f on f.id = n.follower_id where f.email = ?",
                        email))
                .isZero();
        clock.forward(Duration.ofDays(8));
        forgetting.sweep();
        assertThat(visitor.get(link).body()).contains("Robots").doesNotContain("Clouds");
    }

    @Test
    void stopsOneOrAllAndForgetsWithTheLetters() {
        ask("/en/editions/" + slug + "/follow?s=" + robots + "." + clouds, email);
        String link = outbox.linkTo(email);
        post(link + "/confirm", Map.of());
        String guid = firstGuid(visitor.get(link).body());
        assertThat(post(link + "/stop", Map.of("session", guid)).body()).contains("Done.");
        assertThat(confirmed()).isOne();
        assertThat(visitor.post(link + "/stop", Map.of("session", "no-guid")).status())
                .isBetween(400, 404);
        assertThat(post(link + "/stop", Map.of()).body()).contains("You follow no session");
        assertThat(confirmed()).isZero();
        assertThat(post(link + "/forget", Map.of()).body()).contains("Forgotten");
        assertThat(visitor.post(link + "/forget", Map.of()).status())
                .as("twice is no error")
                .isEqualTo(303);
        assertThat(followers()).isZero();
        assertThat(outbox.to(email)).isEmpty();
        assertThat(visitor.get(link).status()).isEqualTo(404);
        assertThat(visitor.post(link + "/confirm", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void organisersReadTheLetterUnderItsAddress() {
        ask(form, email);
        var organiser = new Organiser(base);
        String list = organiser.get("/ro/office/letters").body();
        String letter = list.replaceFirst("(?s).*href=\"(/ro/office/letters/[0-9a-f-]{36})\">" + email + "<.*", "$1");
        assertThat(organiser.get(letter).body())
                .contains("Confirm: news of sessions at Test edition", "See and confirm")
                .doesNotContain("&lt;" + email, "Atașamente");
        assertThat(organiser.get(letter + "/body").body()).contains("Is it you who wants to know?");
    }

    private static String firstGuid(String page) {
        return page.replaceFirst("(?s).*?name=\"session\" value=\"([^\"]+)\".*", "$1");
    }

    @Test
    void forgetsWhoNeverConfirmed() {
        ask(form, email);
        clock.forward(Duration.ofDays(6));
        forgetting.sweep();
        assertThat(followers()).isOne();
        clock.forward(Duration.ofDays(1).plusMinutes(1));
        forgetting.sweep();
        assertThat(followers()).isZero();
        assertThat(outbox.to(email)).isEmpty();
    }

    @Test
    void forgetsEverybodyThirtyDaysAfterTheEdition() {
        ask(form, email);
        post(outbox.linkTo(email) + "/confirm", Map.of());
        editions.change(
                "update edition set starts_on = current_date - 30, ends_on = current_date - 30 where slug = ?", slug);
        forgetting.sweep();
        assertThat(followers()).isOne();
        clock.forward(Duration.ofDays(2));
        forgetting.sweep();
        assertThat(followers()).isZero();
        assertThat(outbox.to(email)).isEmpty();
    }

    @Test
    void refusesWhatIsNoAddressAndWhatIsNotToBeFollowed() {
        for (String wrong : List.of("", "ana", "ana@", "ana@example.org, bob@example.org", "a\r\nBcc: b@example.org")) {
            visitor.get(form);
            Visitor.Answer sent = visitor.post(form, Map.of("email", wrong));
            assertThat(sent.status()).as(wrong).isEqualTo(422);
            assertThat(sent.body()).contains("Write an e-mail address such as");
        }
        assertThat(visitor.post(form, Map.of("email", "<script>alert(1)</script>"))
                        .body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(visitor.get("/en/editions/" + slug + "/sessions/unknown/follow")
                        .status())
                .isEqualTo(404);
        assertThat(visitor.get("/en/editions/nowhere/sessions/robots/follow").status())
                .isEqualTo(404);
        programmes.cancel(slug, robots);
        programmes.release(slug);
        assertThat(visitor.get(form).status()).as("cancelled").isEqualTo(404);
        editions.change("update edition set state = 'DRAFT' where slug = ?", slug);
        assertThat(visitor.get("/en/editions/" + slug + "/sessions/clouds/follow")
                        .status())
                .as("not public")
                .isEqualTo(404);
        editions.change("update edition set state = 'ARCHIVED' where slug = ?", slug);
        String other = "/en/editions/" + slug + "/sessions/clouds/follow";
        assertThat(visitor.get(other).body()).contains("This edition is over").doesNotContain("name=\"email\"");
        assertThat(visitor.post(other, Map.of("email", email)).status()).isEqualTo(409);
    }

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
}

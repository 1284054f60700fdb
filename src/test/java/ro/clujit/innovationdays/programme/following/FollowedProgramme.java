package ro.clujit.innovationdays.programme.following;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.mail.TestOutbox;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** What tests of following begin with: a released programme of two sessions, and a reader. */
abstract class FollowedProgramme {

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
    MovableClock clock;

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

    Visitor.Answer ask(String form, String email) {
        visitor.get(form);
        Visitor.Answer sent = visitor.post(form, Map.of("email", email));
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return visitor.get(sent.location());
    }

    Visitor.Answer post(String page, Map<String, String> fields) {
        visitor.get(page.replaceFirst("/(confirm|stop|forget)$", ""));
        Visitor.Answer sent = visitor.post(page, fields);
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return visitor.get(sent.location());
    }

    long confirmed() {
        return editions.count(
                "select count(*) from followed_session s join follower f on f.id = s.follower_id"
                        + " where f.email = ? and s.confirmed_at is not null",
                email);
    }

    long followers() {
        return editions.count("select count(*) from follower where email = ?", email);
    }
}

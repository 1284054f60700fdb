package ro.clujit.innovationdays.programme.speaking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.mail.TestOutbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** A speaker on their own page: when they speak, whether they come, and how they get there again. */
@QuarkusTest
class SpeakingPagesTest {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    @Inject
    Inviting inviting;

    @Inject
    TestOutbox outbox;

    @Inject
    MovableClock clock;

    Visitor visitor;
    String slug;
    String email;
    UUID room;
    UUID ana;
    String link;

    @BeforeEach
    void invite() {
        visitor = new Visitor(base);
        slug = editions.open(5).slug();
        email = "speaker" + NEXT.getAndIncrement() + "@example.org";
        room = programmes.room(slug, "Aula Magna", 300);
        ana = programmes.speaker("Ana Île");
        editions.change("update speaker set email = ? where id = ?", email, ana);
        programmes.session(slug, "Robots", room, "10:00", "11:00", ana, programmes.speaker("Dan <i>Pop</i>"));
        programmes.release(slug);
        assertThat(inviting.one(slug, ana, Language.en)).isEqualTo(Inviting.Outcome.DONE);
        link = outbox.linkTo(email);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    private String attendance() {
        return visitor.get(link).body().replaceFirst("(?s).*value=\"([A-Z]+)\" checked.*", "$1");
    }

    @Test
    void showsReleasedSessionsAndThoseThatAreNotYetAnnounced() {
        programmes.session(slug, "Secret plan", room, "15:00", "16:00", ana);
        programmes.session(slug, "Without a time", null, null, null, ana);
        String page = visitor.get(link).body();
        assertThat(page)
                .contains("You speak at Test edition", "20–21 April 2090", "Robots")
                .contains("Thursday 20 April 2090, 10:00–11:00 EEST<br>Aula Magna")
                .contains("With Dan &lt;i&gt;Pop&lt;/i&gt;")
                .contains("/en/editions/" + slug + "/sessions/robots.ics")
                .contains("Secret plan", "Not yet announced", "Without a time", "Time to be announced")
                .doesNotContain("sessions/secret-plan", "<i>Pop", email);
        assertThat(visitor.get(link.replace("/en/", "/ro/")).body())
                .contains("joi, 20 aprilie 2090, 10:00–11:00 EEST", "Încă neanunțată");
        programmes.cancel(slug, 1);
        programmes.release(slug);
        assertThat(visitor.get(link).body()).contains("spoken--cancelled", "Cancelled", "sessions/secret-plan");
    }

    @Test
    void isKeptByNobodyAndToldToNobody() {
        given().baseUri(base)
                .get(link)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow");
        given().baseUri(base).get("/en/privacy").then().header("Referrer-Policy", "same-origin");
    }

    @Test
    void saysWhetherTheyComeAndMayChangeTheirMind() {
        for (int scanned = 0; scanned < 3; scanned++) {
            visitor.get(link);
            visitor.get(link + "/attendance");
        }
        assertThat(editions.count(
                        "select count(*) from participation where speaker_id = ? and attendance = 'UNANSWERED'", ana))
                .as("reading answers nothing")
                .isOne();
        visitor.get(link);
        Visitor.Answer sent = visitor.post(link + "/attendance", Map.of("attendance", "CONFIRMED", "word", ""));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(visitor.get(sent.location()).body()).contains("The organisers have your answer.", "that you come");
        assertThat(attendance()).isEqualTo("CONFIRMED");
        String romanian = link.replace("/en/", "/ro/");
        visitor.get(romanian);
        visitor.post(
                romanian + "/attendance",
                Map.of("attendance", "DECLINED", "word", "Sunt bolnavă.\n<b>Îmi pare rău</b>"));
        assertThat(visitor.get(romanian).body())
                .contains("că nu poți veni", "&lt;b&gt;Îmi pare rău&lt;/b&gt;")
                .doesNotContain("<b>Îmi");
        assertThat(attendance()).isEqualTo("DECLINED");
        assertThat(editions.count("select count(*) from participation where speaker_id = ? and language = 'ro'", ana))
                .as("letters follow the language they answer in")
                .isOne();
    }

    @Test
    void refusesAnAnswerThatIsNone() {
        visitor.get(link);
        for (String nothing : List.of("", "UNANSWERED", "MAYBE")) {
            Visitor.Answer sent = visitor.post(link + "/attendance", Map.of("attendance", nothing, "word", "Hm"));
            assertThat(sent.status()).isEqualTo(422);
            assertThat(sent.body()).contains("Say whether you come.", ">Hm<");
        }
        assertThat(visitor.post(link + "/attendance", Map.of("attendance", "DECLINED", "word", "x".repeat(1001)))
                        .body())
                .contains("Shorten the word to 1000 characters.");
    }

    @Test
    void opensNothingWithALinkThatIsReplacedCutOffOrLongOver() {
        String token = link.substring(link.lastIndexOf('/') + 1);
        for (String wrong : List.of(token.substring(1), "x".repeat(26), "0")) {
            assertThat(visitor.get("/en/speaking/" + wrong).status()).isEqualTo(404);
        }
        assertThat(visitor.get("/en/speaking/" + token.toUpperCase(java.util.Locale.ROOT))
                        .status())
                .isEqualTo(404);
        assertThat(inviting.renew(slug, ana, 1)).isEqualTo(Inviting.Outcome.DONE);
        assertThat(inviting.renew(slug, ana, 1)).as("the same form twice").isEqualTo(Inviting.Outcome.BEFORE);
        Visitor.Answer old = visitor.get(link);
        assertThat(old.status()).isEqualTo(404);
        assertThat(old.body()).contains("This link opens nothing", "/en/speaking\"");
        visitor.get("/en/speaking");
        assertThat(visitor.post(link + "/attendance", Map.of("attendance", "CONFIRMED", "word", ""))
                        .status())
                .isEqualTo(404);
        String renewed = outbox.linkTo(email);
        assertThat(renewed).isNotEqualTo(link);
        assertThat(visitor.get(renewed).status()).isEqualTo(200);
        editions.change(
                "update edition set starts_on = current_date - 30, ends_on = current_date - 30 where slug = ?", slug);
        assertThat(visitor.get(renewed).status()).isEqualTo(200);
        clock.forward(Duration.ofDays(2));
        assertThat(visitor.get(renewed).status()).isEqualTo(404);
        assertThat(inviting.again(slug, ana, 2)).isEqualTo(Inviting.Outcome.OVER);
    }

    @Test
    void sendsALostLinkAndSaysTheSameToEverybody() {
        String known = lost(email.toUpperCase(java.util.Locale.ROOT));
        assertThat(lost("nobody-" + email)).isEqualTo(known).contains("Look into your mailbox");
        assertThat(outbox.to(email)).hasSize(2);
        assertThat(outbox.linkTo(email)).isEqualTo(link);
        lost(email);
        assertThat(outbox.to(email)).as("not twice in ten minutes").hasSize(2);
        for (int asked = 0; asked < 8; asked++) {
            clock.forward(SpeakingLinks.PAUSE.plusMinutes(1));
            lost(email);
        }
        assertThat(outbox.to(email)).as("five a day, and the invitation").hasSize(6);
        visitor.get("/en/speaking");
        for (String wrong : List.of("", "ana", "a@example.org,b@example.org", "%@example.org'--")) {
            assertThat(visitor.post("/en/speaking", Map.of("email", wrong)).status())
                    .isEqualTo(422);
        }
    }

    private String lost(String address) {
        visitor.get("/en/speaking");
        Visitor.Answer sent = visitor.post("/en/speaking", Map.of("email", address));
        assertThat(sent.status()).isEqualTo(303);
        return visitor.get(sent.location()).body();
    }
}

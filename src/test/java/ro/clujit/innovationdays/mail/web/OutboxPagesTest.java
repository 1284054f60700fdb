package ro.clujit.innovationdays.mail.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.mail.Composing;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;

/** The outbox, its letters and what the dashboard says of them, as an organiser reads them; and its metrics. */
@QuarkusTest
class OutboxPagesTest {

    private static final String LETTERS = "/en/office/letters";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    Outbox outbox;

    @Inject
    Composing composing;

    @Inject
    EntityManager database;

    @Inject
    MovableClock clock;

    Organiser organiser;
    TestEditions.Made edition;
    /** In every name of this test, so that it finds its own letters only. */
    String mark;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        edition = editions.open(100);
        mark = "Q" + UUID.randomUUID().toString().substring(0, 8);
    }

    private UUID add(String kind, String name, boolean isOfEdition) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.add(
                        kind,
                        isOfEdition ? editionId() : null,
                        UUID.randomUUID(),
                        mark + " " + name,
                        mark.toLowerCase(Locale.ROOT) + "@example.org",
                        Language.ro)
                .id());
    }

    private UUID editionId() {
        return (UUID) database.createNativeQuery("select id from edition where slug = ?1", UUID.class)
                .setParameter(1, edition.slug())
                .getSingleResult();
    }

    private void change(String sql, UUID letter) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(sql)
                .setParameter("id", letter)
                .executeUpdate());
    }

    private void giveUp(UUID letter) {
        change("update letter set state = 'GIVEN_UP', attempts = 2, refusals = 2 where id = :id", letter);
        change(
                "insert into letter_attempt values (:id, 1, now(), null, null, '', 'one-1'),"
                        + " (:id, 2, now(), now(), 'REFUSED', '550 5.1.1 no such user', 'two-2')",
                letter);
    }

    private String list(String query) {
        return organiser.get(LETTERS + "?" + query).body();
    }

    @Test
    void findsLettersByNameWithoutDiacriticsByEditionAndByKind() {
        add("confirmation", "Ștefan Țurcanu", true);
        add("follow", "Ana Pop", false);
        assertThat(list("q=" + mark + "+stefan+turcanu"))
                .contains("Ștefan Țurcanu")
                .doesNotContain("Ana Pop");
        assertThat(list("q=" + mark + "+" + URLEncoder.encode("ȘTEFAN", StandardCharsets.UTF_8)))
                .contains("Ștefan Țurcanu");
        assertThat(list("q=" + mark + "@example.org")).contains("Ștefan Țurcanu", "Ana Pop");
        assertThat(list("q=" + mark + "&edition=" + edition.slug()))
                .contains("Ștefan Țurcanu", "All (1)")
                .doesNotContain("Ana Pop");
        assertThat(list("q=" + mark + "&kind=follow")).contains("Ana Pop").doesNotContain("Ștefan Țurcanu");
        assertThat(list("q=" + mark + "&state=SENT")).contains("There are no letters here", "Waiting (2)");
        assertThat(list("q=%25")).doesNotContain(mark);
        assertThat(organiser.get(LETTERS + "?edition=nowhere").status()).isEqualTo(404);
        assertThat(organiser.get(LETTERS + "?kind=nothing").status()).isEqualTo(404);
    }

    @Test
    void everyKindOfLetterHasWords() {
        String page = list("q=" + mark);
        String romanian = organiser.get("/ro/office/letters?q=" + mark).body();
        for (String kind : composing.kinds()) {
            String bare = "<option value=\"" + kind + "\">" + kind + "<";
            if (!kind.equals("sample")) {
                assertThat(page)
                        .as(kind)
                        .contains("<option value=\"" + kind + "\">")
                        .doesNotContain(bare);
                assertThat(romanian).as(kind).doesNotContain(bare);
            }
        }
    }

    @Test
    void triesAllAgainThatWereGivenUpOfWhatWasLookedFor() {
        UUID one = add("confirmation", "Ana Pop", true);
        UUID two = add("confirmation", "Ion Pop", true);
        UUID other = add("follow", "Dan Pop", false);
        giveUp(one);
        giveUp(two);
        giveUp(other);
        String filter = "q=" + mark + "&edition=" + edition.slug();
        assertThat(list(filter)).contains("Try all 2 again", "/en/office/unreachable");
        organiser.get(LETTERS);
        var answer = organiser.postForm(LETTERS + "/retry", Map.of("q", mark, "edition", edition.slug(), "kind", ""));
        assertThat(answer.status()).isEqualTo(303);
        String after = organiser.get(answer.location()).body();
        assertThat(after).contains("2 letters are tried again at once", "Will be tried again (2)");
        assertThat(list("q=" + mark)).as("the other edition's is left").contains("Given up (1)", "Try it again");
    }

    @Test
    void tellsWhatWasTriedWithALetterTheNewestFirst() {
        UUID letter = add("confirmation", "Ana Pop", true);
        giveUp(letter);
        String page = organiser.get(LETTERS + "/" + letter).body();
        assertThat(page).contains("550 5.1.1 no such user", "Refused", "Cut off", "one-1", "two-2");
        assertThat(page.indexOf("two-2")).isLessThan(page.indexOf("one-1"));
        assertThat(organiser.get("/ro/office/letters/" + letter).body()).contains("Refuzată", "Întreruptă");
    }

    @Test
    void dashboardCountsWhatWasGivenUpOfItsEdition() {
        giveUp(add("confirmation", "Ana Pop", true));
        String page = organiser.get("/en/office?edition=" + edition.slug()).body();
        assertThat(page)
                .contains(
                        "/en/office/letters?edition=" + edition.slug() + "&amp;state=GIVEN_UP\">1</a>",
                        "No mail server is configured");
    }

    @Test
    void metricsCountLettersAndTellNobodysName() {
        add("confirmation", "Ștefan Țurcanu", true);
        clock.forward(Duration.ofSeconds(6));
        String metrics = given().when()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(metrics)
                .containsPattern("innovationdays_letters\\{state=\"waiting\"\\} [1-9]")
                .containsPattern("innovationdays_letters_oldest_seconds [1-9]")
                .contains("innovationdays_letter_attempts_total{outcome=\"put_off\"}")
                .contains("innovationdays_letter_conversation_seconds_count")
                .contains("innovationdays_mail_server_well 1.0")
                .doesNotContain("example.org", mark);
        clock.reset();
    }
}

package ro.clujit.innovationdays.site.agenda;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.Visitor.Answer;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** An agenda without an account and without a script. */
@QuarkusTest
class AgendaPagesTest {

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    @TestHTTPResource("/")
    String base;

    private String slug;
    private String agenda;
    private int first;
    private int second;
    private Visitor visitor;

    @BeforeEach
    void releaseAProgramme() {
        slug = editions.open(10).slug();
        agenda = "/en/editions/" + slug + "/agenda";
        var room = programmes.room(slug, "Sala Mare", 100);
        first = programmes.session(slug, "Întâi", room, "10:00", "11:00");
        second = programmes.session(slug, "Apoi", null, "10:30", "11:30");
        programmes.release(slug);
        visitor = new Visitor(base);
    }

    @Test
    void keepsASessionThatItsReaderSaidYesTo() {
        assertThat(visitor.get(agenda).body()).contains("Nothing is in it yet");

        assertThat(keep(first).body()).contains("Întâi", "10:00", "Sala Mare");
        assertThat(visitor.get(agenda + "?with=" + first).body()).contains("It is in your agenda already");
    }

    @Test
    void pointsOutInWordsWhatIsAtTheSameTime() {
        keep(first);

        assertThat(keep(second).body())
                .contains("At the same time as “Apoi” (10:30–11:30)", "At the same time as “Întâi” (10:00–11:00)");
    }

    @Test
    void removesASessionAndIsForgottenWhenItIsEmpty() {
        keep(first);

        Answer removed = visitor.post(agenda + "/remove", Map.of("number", String.valueOf(first)));
        assertThat(removed.status()).isEqualTo(303);
        assertThat(visitor.get(agenda).body()).contains("Nothing is in it yet");
    }

    @Test
    void isSharedByItsAddressAndTakenOverBesideWhatIsThere() {
        keep(first);
        Answer shared = visitor.get(agenda + "?s=" + second + ".98");

        assertThat(shared.body())
                .contains("An agenda that was shared with you", "Apoi", "left out: 98")
                .doesNotContain("Întâi");
        Answer taken = visitor.post(agenda + "/take", Map.of("s", second + ".98"));
        assertThat(visitor.get(taken.location()).body()).contains("Apoi", "Întâi");
        assertThat(visitor.get(agenda + "?s=" + second).body()).contains("All of these are in your agenda");
    }

    @Test
    void offersItsOwnAddressAndThoseOfItsCalendar() {
        keep(first);

        assertThat(keep(second).body())
                .contains(agenda + "?s=" + first + "." + second + "\"")
                .containsPattern("href=\"webcal://[^\"]+" + agenda + ".ics\\?s=" + first + "\\." + second + "\"")
                .containsPattern("href=\"http[^\"]+" + agenda + ".ics\\?s=" + first + "\\." + second + "\"");
    }

    @Test
    void saysOfACancelledSessionThatItIs() {
        keep(first);
        programmes.cancel(slug, first);
        programmes.release(slug);

        assertThat(visitor.get(agenda).body()).contains("<s>Întâi</s>", "Cancelled");
    }

    @Test
    void isChangedOnlyByAFormOfOurs() {
        assertThat(visitor.post(agenda + "/keep", Map.of("number", String.valueOf(first), "csrf", "guessed"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void survivesWhateverStandsInTheAddressOrTheCookie() {
        for (String rubbish :
                new String[] {"", ".", "x", "1.x.-3", "%00", "%3Cscript%3E", "9".repeat(40), "1.".repeat(1900)}) {
            given().urlEncodingEnabled(false)
                    .cookie("agenda-" + slug, rubbish.replace("%", ""))
                    .get(agenda + "?s=" + rubbish)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store");
        }
        given().cookie("agenda-" + slug, "1;2,\"").get(agenda).then().statusCode(200);
    }

    @Test
    void holdsNothingOfAReaderOnThePagesThatEverybodyShares() {
        keep(first);

        for (String page : new String[] {"/programme", "/sessions/intai", "/programme/now"}) {
            Answer answer = visitor.get("/en/editions/" + slug + page);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("name=\"csrf\"", "aria-pressed");
        }
    }

    private Answer keep(int number) {
        assertThat(visitor.get(agenda + "?with=" + number).body()).contains("Keep it");
        Answer kept = visitor.post(agenda + "/keep", Map.of("number", String.valueOf(number)));
        assertThat(kept.status()).isEqualTo(303);
        return visitor.get(kept.location());
    }
}

package ro.clujit.innovationdays.site.programme;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.programme.TestProgrammes;

@QuarkusTest
class ProgrammePagesTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/en/editions/[^\"]+)\"");

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    @TestHTTPResource("/")
    String base;

    private String slug;
    private UUID main;
    private int welcome;
    private int bees;

    @BeforeEach
    void releaseAProgramme() {
        slug = editions.open(10).slug();
        main = programmes.room(slug, "Sala Mare", 100);
        UUID side = programmes.room(slug, "Sala Mică", 30);
        welcome = programmes.session(
                slug, "Bun venit", main, "09:00", "09:30", programmes.speaker("Ștefan Țăranu " + slug));
        bees = programmes.session(slug, "Albine & <b>roboți</b>", side, "10:00", "11:00");
        programmes.session(slug, "Ceva, cândva", null, null, null);
        programmes.release(slug);
    }

    @Test
    void showsTheLatestReleaseByDayInBothLanguages() {
        assertThat(page("/ro", "/programme"))
                .contains("joi, 20 aprilie 2090", "Bun venit", "Sala Mare", "Ștefan Țăranu", "3 sesiuni", "(EEST)")
                .contains("Ora se anunță", "Ceva, cândva", "Versiunea 1");
        assertThat(page("/en", "/programme"))
                .contains("Thursday 20 April 2090", "3 sessions", "in Romanian", "Time to be announced", "Release 1");
    }

    @Test
    void showsNothingOfTheDraftBeforeItsRelease() {
        programmes.session(slug, "Încă o ciornă", main, "12:00", "13:00");

        assertThat(page("/ro", "/programme")).doesNotContain("Încă o ciornă");
        programmes.release(slug);
        assertThat(page("/ro", "/programme")).contains("Încă o ciornă", "Versiunea 2");
    }

    @Test
    void printsMarkupInATitleAsTheTextThatItIs() {
        for (String page : new String[] {"/programme", "/sessions/albine-b-roboti-b", "/programme/changes"}) {
            assertThat(page("/ro", page)).doesNotContain("<b>roboți</b>");
        }
        assertThat(page("/ro", "/sessions/albine-b-roboti-b")).contains("Albine &amp; &lt;b&gt;roboți&lt;/b&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"taranu", "ȚĂRANU", "bun venit", "VENIT  bun", "exemplu srl", "sala mare"})
    void findsWithoutMindingDiacriticsAndCase(String words) {
        assertThat(search(words)).contains("1 din 3 sesiuni", "Bun venit").doesNotContain("Albine");
    }

    @Test
    void saysWhatToDoWhenNothingIsFound() {
        assertThat(search("zebra")).contains("0 din 3 sesiuni", "Nicio sesiune nu e așa", "Arată tot programul");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "day=2090-04-31",
                "day=2090-04-22",
                "track=%27%22%3E%3Cscript%3E",
                "theme=x%00y",
                "language=fr",
                "kind=TALK",
                "kind=party"
            })
    void saysInWordsWhichFilterItDoesNotHaveAndShowsTheRest(String query) {
        assertThat(page("/en", "/programme?" + query))
                .contains("This programme has no such filter", "Bun venit", "3 sessions")
                .doesNotContain("\"><script>");
    }

    @Test
    void combinesFiltersAndOffersToTakeEachOff() {
        assertThat(page("/en", "/programme?day=2090-04-20&kind=talk&language=ro&q=bun"))
                .contains("1 of 3 sessions", "Remove the filter: “bun”")
                .contains("href=\"/en/editions/" + slug + "/programme?day=2090-04-20&amp;kind=talk&amp;language=ro\"");
    }

    @Test
    void aVeryLongSearchIsCutAndNotRefused() {
        assertThat(page("/en", "/programme?q=" + "a".repeat(3000))).contains("0 of 3 sessions");
    }

    @Test
    void goesOnSayingWhatWasCancelledAndWhereWhatMovedWas() {
        programmes.cancel(slug, bees);
        programmes.move(slug, welcome, main, "14:00", "14:30");
        programmes.release(slug);

        assertThat(page("/en", "/programme"))
                .contains(
                        "<s>Albine &amp; &lt;b&gt;roboți&lt;/b&gt;</s>", "Cancelled", "datetime=\"2090-04-20T14:00\"");
        assertThat(page("/en", "/sessions/albine-b-roboti-b")).contains("This session does not take place");
        assertThat(page("/en", "/programme/changes"))
                .contains("Release 2", "Cancelled", "Was to be: Thursday 20 April 2090, 10:00–11:00, Sala Mică")
                .contains("Moved", "09:00–09:30, Sala Mare", "14:00–14:30, Sala Mare")
                .contains("The first programme, with 3 sessions");
    }

    @Test
    void keepsThePageOfASessionThatIsGoneFromTheDraft() {
        programmes.remove(slug, bees);
        programmes.release(slug);

        assertThat(page("/ro", "/sessions/albine-b-roboti-b")).contains("Anulat");
    }

    @Test
    void showsASessionWithItsPeopleAndWhatComesAfter() {
        programmes.session(slug, "Încheiere", main, "16:00", "16:30");
        programmes.release(slug);

        assertThat(page("/en", "/sessions/bun-venit"))
                .contains("09:00–09:30", "Sala Mare", "Ștefan Țăranu")
                .contains("/speakers/stefan-taranu-" + slug, "After, 16:00", "Încheiere")
                .contains("/en/editions/" + slug + "/sessions/bun-venit.ics", "/sessions/bun-venit/follow")
                .contains("agenda?with=" + welcome);
    }

    @Test
    void showsASpeakerAndTheirSessionsInThisAndOtherEditions() {
        UUID speaker = programmes.speaker("Ioana Încolo Șiîncoace " + slug);
        programmes.session(slug, "Aici", main, "12:00", "12:30", speaker);
        programmes.release(slug);
        String other = editions.open(10).slug();
        programmes.session(other, "Dincolo", null, "12:00", "12:30", speaker);
        programmes.release(other);

        String page = page("/en", "/speakers/ioana-incolo-siincoace-" + slug);
        assertThat(page).contains("Aici", "Dincolo", "/en/editions/" + other + "/sessions/dincolo");
        assertThat(page("/en", "/speakers")).contains("2 people speak", "Ștefan Țăranu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sessions/nu-exista",
                "/sessions/%27",
                "/sessions/%00",
                "/sessions/" + "x%2Fy",
                "/speakers/nimeni",
                "/speakers/%3Cscript%3E",
                "/agenda?with=999999",
                "/agenda?with=x"
            })
    void answersAnUnknownAddressWith404(String path) {
        given().urlEncodingEnabled(false)
                .get("/ro/editions/" + slug + path)
                .then()
                .statusCode(404)
                .contentType("text/html");
    }

    @Test
    void linksToWhatIsThere() {
        String page = page("/en", "/programme") + page("/en", "/sessions/bun-venit") + page("/en", "");
        Set<String> links = LINK.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.contains("#"))
                .collect(Collectors.toSet());

        assertThat(links).hasSizeGreaterThan(10).allSatisfy(link -> given().urlEncodingEnabled(false)
                .get(link.replace("&amp;", "&"))
                .then()
                .statusCode(200));
    }

    @Test
    void hasAPageBeforeTheFirstReleaseToo() {
        String empty = editions.open(10).slug();
        for (String page :
                new String[] {"/programme", "/programme/now", "/programme/changes", "/speakers", "/agenda"}) {
            when().get("/en/editions/" + empty + page).then().statusCode(200);
        }
        assertThat(when().get("/en/editions/" + empty + "/programme").asString())
                .contains("The programme is not published yet");
    }

    @Test
    void organisersPreviewTheDraftAndNobodyElseDoes() {
        programmes.session(slug, "Încă o ciornă", main, "12:00", "13:00");
        String preview = "/en/office/editions/" + slug + "/preview";
        var organiser = new Organiser(base);

        assertThat(organiser.get(preview).body())
                .contains("Preview of the draft, release 2", "Încă o ciornă", "noindex")
                .contains(preview + "/sessions/inca-o-ciorna");
        assertThat(organiser.get(preview + "/sessions/inca-o-ciorna").body()).contains("Preview of the draft");
        assertThat(organiser.get(preview + "/speakers").status()).isEqualTo(200);
        assertThat(organiser.get(preview + "/speakers/stefan-taranu-" + slug).status())
                .isEqualTo(200);
        assertThat(organiser.get(preview + "/sessions/none").status()).isEqualTo(404);
        given().redirects().follow(false).get(preview).then().statusCode(303);
    }

    @Test
    void leadsSearchEnginesToEveryPageInBothLanguages() {
        String map = when().get("/sitemap.xml").asString();
        for (String page : new String[] {"/programme", "/sessions/bun-venit", "/speakers"}) {
            assertThat(map)
                    .contains("/ro/editions/" + slug + page + "<", "/en/editions/" + slug + page + "<")
                    .contains("hreflang=\"en\" href=\"" + location(map) + "/en/editions/" + slug + page + "\"");
        }
        assertThat(map).doesNotContain("/agenda");
    }

    private static String location(String map) {
        return map.replaceAll("(?s).*?<loc>(https?://[^/]+)/.*", "$1");
    }

    private String search(String words) {
        return given().queryParam("q", words)
                .get("/ro/editions/" + slug + "/programme")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String page(String language, String path) {
        return given().urlEncodingEnabled(false)
                .get(language + "/editions/" + slug + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}

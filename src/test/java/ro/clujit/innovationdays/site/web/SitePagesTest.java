package ro.clujit.innovationdays.site.web;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ro.clujit.innovationdays.site.ReportedPartners;
import ro.clujit.innovationdays.site.WithExamples;

@QuarkusTest
@TestProfile(WithExamples.class)
class SitePagesTest {

    private static final Pattern TIER =
            Pattern.compile("<section class=\"tier [^\"]+\">\\s*<h3>(.*?)</h3>(.*?)</section>", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("<li[^>]*>(.*?)</li>");
    private static final Pattern LOADED = Pattern.compile(
            "(?:<link rel=\"(?:stylesheet|preload|icon)\"[^>]* href|<img[^>]* src|<script[^>]* src)=\"([^\"]+)\"");
    private static final Pattern EVENT =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @Test
    void listsThePartnersOf2016AsReportedInEnglish() {
        assertThat(tiers(page("/en/editions/2016"))).containsExactlyEntriesOf(ReportedPartners.inEnglish());
    }

    @Test
    void listsThePartnersOf2016AsReportedInRomanian() {
        assertThat(tiers(page("/ro/editions/2016"))).containsExactlyEntriesOf(ReportedPartners.inRomanian());
    }

    @Test
    void tellsWhatWasReportedOf2016() {
        assertThat(page("/ro/editions/2016"))
                .contains("31 martie – 1 aprilie 2016", "Medicină digitală", "Guvernare digitală", "Peste 500")
                .contains("A 4-a ediție")
                .contains("Ediția aceasta s-a încheiat.");
        assertThat(page("/en/editions/2016"))
                .contains("31 March – 1 April 2016", "Digital medicine", "Digital governance", "More than 500")
                .contains("4th edition")
                .contains("This edition is over.");
    }

    @Test
    void inventsNoDatesFor2017() {
        assertThat(page("/en/editions/2017"))
                .contains("Digital economy", "No dates were reported")
                .doesNotContain("application/ld+json");
        assertThat(page("/ro/editions/2017")).contains("Economie digitală", "Nu s-au comunicat date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "2017"})
    void leadsFromAnEditionThatIsOverToTheComingOneAndOffersNoTicket(String slug) {
        assertThat(page("/en/editions/" + slug))
                .contains("/en/editions/" + coming() + "\">Go to Cluj Innovation Days")
                .doesNotContain("/register");
    }

    @Test
    void opensWithTheComingEditionAndOneWayToRegister() {
        String home = page("/ro");

        assertThat(home).containsOnlyOnce("href=\"/ro/editions/" + coming() + "/register\"");
        assertThat(home.indexOf("Înscrie-te")).isLessThan(home.indexOf("/ro/editions/2017"));
        assertThat(home.indexOf("/ro/editions/2017")).isLessThan(home.indexOf("/ro/editions/2016"));
    }

    @Test
    void marksTheExampleAsOneInBothLanguagesAndKeepsItFromSearchEngines() {
        String address = "/editions/" + coming();

        assertThat(page("/ro" + address)).contains("Ediția aceasta este inventată", "content=\"noindex\"");
        assertThat(page("/en" + address)).contains("This edition is made up", "content=\"noindex\"");
        assertThat(page("/en/editions/2016")).doesNotContain("This edition is made up", "noindex");
        assertThat(when().get("/sitemap.xml").asString())
                .contains("/ro/editions/2016", "/en/editions/2016")
                .doesNotContain(address);
    }

    @Test
    void showsTheProgrammeByDayWithItsRoomsTracksAndSpeakers() {
        String edition = page("/ro/editions/" + coming());

        assertThat(edition)
                .contains("15 aprilie", "16 aprilie")
                .contains("Orașul care învață de la locuitorii lui", "Sala Mare", "Ștefan Închipuit", "Pauză de cafea");
        assertThat(edition.indexOf("Orașul care învață")).isLessThan(edition.indexOf("Cine răspunde"));
        assertThat(edition.indexOf("Cine răspunde")).isLessThan(edition.indexOf("În apărarea mașinilor"));
    }

    @Test
    void saysInWordsWhatIsLeftOfEachTicket() {
        assertThat(page("/en/editions/" + coming())).contains("Places available", "15 places left");
        assertThat(page("/ro/editions/" + coming())).contains("Sunt locuri", "Au mai rămas 15 locuri");
    }

    @Test
    void describes2016ToSearchEngines() throws JsonProcessingException {
        JsonNode event = new ObjectMapper()
                .readTree(EVENT.matcher(page("/en/editions/2016"))
                        .results()
                        .findFirst()
                        .map(found -> found.group(1))
                        .orElseThrow());

        assertThat(event.at("/@type").asText()).isEqualTo("Event");
        assertThat(event.at("/name").asText()).isEqualTo("Cluj Innovation Days 2016");
        assertThat(event.at("/startDate").asText()).isEqualTo("2016-03-31");
        assertThat(event.at("/endDate").asText()).isEqualTo("2016-04-01");
        assertThat(event.at("/location/address/addressLocality").asText()).isEqualTo("Cluj-Napoca");
        assertThat(event.has("offers")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ro", "/en", "/ro/editions/2016", "/en/editions/2017", "/ro/privacy", "/en/privacy"})
    void servesEverythingThatAPageLoads(String path) {
        List<String> loaded = LOADED.matcher(page(path))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(loaded).isNotEmpty().allSatisfy(address -> {
            assertThat(address).startsWith("/");
            when().get(address).then().statusCode(200);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ro/editions/2015",
                "/en/editions/nope",
                "/ro/editions/%27",
                "/ro/editions/%00",
                "/de",
                "/de/editions/2016"
            })
    void answersAnUnknownAddressWithAPageAndNot200(String path) {
        given().urlEncodingEnabled(false)
                .when()
                .get(path)
                .then()
                .statusCode(404)
                .contentType("text/html")
                .header("Cache-Control", "no-store");
    }

    @Test
    void saysInTheReadersLanguageThatAPageIsNotThere() {
        assertThat(when().get("/ro/editions/nope").asString()).contains("<html lang=\"ro\"", "Pagina nu există");
        assertThat(when().get("/en/editions/nope").asString()).contains("<html lang=\"en\"", "There is no such page");
    }

    @Test
    void leadsFromTheBareAddressToTheReadersLanguage() {
        assertThat(start("en-GB,en;q=0.9,ro;q=0.1")).endsWith("/en");
        assertThat(start("ro-RO")).endsWith("/ro");
        assertThat(start("de")).endsWith("/ro");
    }

    @Test
    void tellsCrawlersWhereTheMapIs() {
        assertThat(when().get("/robots.txt").asString()).contains("Disallow: /ro/office", "/sitemap.xml");
    }

    @Test
    void drawsAnEditionsPictureAndRefusesOneWithoutMeasure() {
        when().get("/motif/4.svg").then().statusCode(200).contentType("image/svg+xml");
        when().get("/motif/4.png").then().statusCode(200).contentType("image/png");
        when().get("/motif/0.svg").then().statusCode(404);
        when().get("/motif/99999999999.svg").then().statusCode(404);
    }

    private static String start(String languages) {
        return given().redirects()
                .follow(false)
                .header("Accept-Language", languages)
                .get("/")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    private static String coming() {
        return when().get("/api/v1/editions").jsonPath().getString("find { !it.over }.slug");
    }

    private static String page(String path) {
        return when().get(path).then().statusCode(200).extract().asString();
    }

    private static Map<String, List<String>> tiers(String page) {
        Map<String, List<String>> tiers = new LinkedHashMap<>();
        TIER.matcher(page)
                .results()
                .forEach(tier -> tiers.put(
                        text(tier),
                        ITEM.matcher(tier.group(2))
                                .results()
                                .map(SitePagesTest::text)
                                .toList()));
        return tiers;
    }

    private static String text(MatchResult found) {
        return found.group(1).replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }
}

package ro.clujit.innovationdays.site.partner;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.site.ReportedPartners;
import ro.clujit.innovationdays.sponsor.TestPartners;

/** The partners as the public reads them, on pages and over the API. */
@QuarkusTest
class PartnerPagesTest {

    private static final Pattern TIER =
            Pattern.compile("<section class=\"tier [^\"]+\">\\s*<h[23]>(.*?)</h[23]>(.*?)</section>", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("<li[^>]*>(.*?)</li>", Pattern.DOTALL);
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\"><rect width=\"200\" height=\"100\"/></svg>";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Test
    void listsThePartnersOf2016AsReportedOnEachPageAndOverTheApi() {
        for (String page : List.of("/partners", "/partners/wall.html")) {
            assertThat(tiers("/en/editions/2016" + page)).containsExactlyEntriesOf(ReportedPartners.inEnglish());
            assertThat(tiers("/ro/editions/2016" + page)).containsExactlyEntriesOf(ReportedPartners.inRomanian());
        }
        var json = when().get("/api/v1/editions/2016/partners").jsonPath();
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (int i = 0; i < json.getList("tiers").size(); i++) {
            told.put(
                    json.getString("tiers[%d].name.ro".formatted(i)),
                    json.getList("tiers[%d].partners.name.ro".formatted(i), String.class));
        }
        assertThat(told).containsExactlyEntriesOf(ReportedPartners.inRomanian());
        String tag = when().get("/api/v1/editions/2016/partners").header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/editions/2016/partners")
                .then()
                .statusCode(304);
    }

    @Test
    void showsNobodyWhoHasNotSigned() {
        String slug = editions.open(1).slug();
        UUID tier = partners.tier(slug, "Aur", null);
        String name = "Firma " + UUID.randomUUID();
        UUID partner = partners.partner(tier, name);
        String page = "/en/editions/" + slug + "/partners";
        String own = page + "/" + slugOf(name);
        when().get(page).then().statusCode(200).body(not(containsString(name)));
        when().get(own).then().statusCode(404);
        partners.sign(partner);
        when().get(page).then().body(containsString(name));
        when().get(own).then().statusCode(200);
        when().get("/api/v1/editions/" + slug + "/partners")
                .then()
                .body("tiers[0].partners[0].slug", equalTo(slugOf(name)));
        when().get("/api/v1/editions/none/partners").then().statusCode(404);
    }

    @Test
    void showsALogoAtTheSizeOfItsTierFromAnAddressThatRunsNothing() {
        String slug = editions.open(1).slug();
        UUID tier = partners.tier(slug, "Aur", null);
        String name = "Firma " + UUID.randomUUID();
        partners.sign(partners.partner(tier, name));
        var organiser = new Organiser(base);
        String listing = "/en/office/editions/" + slug + "/listings/" + listingOf(name);
        organiser.get(listing);
        var refused = organiser.upload(
                listing + "/upload",
                Map.of("version", "0", "ground", "DARK"),
                "logo",
                "a.svg",
                SVG.replace("<rect", "<script/><rect").getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("The SVG holds something that can act");
        assertThat(organiser
                        .upload(
                                listing + "/upload",
                                Map.of("version", "0", "ground", "LIGHT"),
                                "logo",
                                "a.svg",
                                SVG.getBytes(StandardCharsets.UTF_8))
                        .location())
                .endsWith("?done=logo");
        assertThat(organiser.get(listing).body()).contains("SVG: sharp at every size.");
        String stale = organiser
                .upload(
                        listing + "/upload",
                        Map.of("version", "0", "ground", "DARK"),
                        "logo",
                        "a.svg",
                        SVG.getBytes(StandardCharsets.UTF_8))
                .body();
        assertThat(stale).contains("Somebody else changed this meanwhile");

        String page = when().get("/en/editions/" + slug + "/partners").asString();
        Matcher logo = Pattern.compile(
                        "src=\"(/logos/[0-9a-f]{32}\\.svg)\" alt=\"[^\"]+\" width=\"360\" height=\"180\" loading=\"lazy\"")
                .matcher(page);
        assertThat(logo.find()).as(page).isTrue();
        when().get(logo.group(1))
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Cache-Control", containsString("immutable"))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff");
        when().get("/logos/" + "0".repeat(32) + ".svg").then().statusCode(404);
        when().get("/logos/x.svg").then().statusCode(404);
    }

    @Test
    void tellsOfAPartnerOnAPageOfItsOwn() {
        String slug = editions.open(1).slug();
        UUID tier = partners.tier(slug, "Aur", null);
        String name = "Firma " + UUID.randomUUID();
        partners.sign(partners.partner(tier, name));
        var organiser = new Organiser(base);
        String listing = "/en/office/editions/" + slug + "/listings/" + listingOf(name);
        organiser.get(listing);
        organiser.postForm(listing, Map.of("version", "0", "text-ro", "Facem *lucruri* <script>."));
        organiser.postForm(
                listing + "/organisation",
                Map.of("version", "0", "name-ro", name, "name-en", name, "website", "https://example.org/a"));
        String page =
                when().get("/en/editions/" + slug + "/partners/" + slugOf(name)).asString();
        assertThat(page)
                .contains(
                        "<div class=\"prose\" lang=\"ro\">",
                        "<em>lucruri</em>",
                        "href=\"https://example.org/a\" rel=\"sponsored noopener\"")
                .doesNotContain("<script>.");
    }

    @Test
    void mayBeFramedByWhomOrganisersNamedAlone() {
        String slug = editions.open(1).slug();
        partners.sign(partners.partner(partners.tier(slug, "Aur", null), "Firma " + UUID.randomUUID()));
        String framed = "/ro/embed/" + slug + "/partners";
        when().get(framed)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        editions.change(
                "insert into embed_origin (edition_id, origin) select id, 'https://sit.example' from edition where slug = ?1",
                slug);
        when().get(framed)
                .then()
                .body(containsString("Firma"))
                .header("Content-Security-Policy", containsString("frame-ancestors https://sit.example"));
        when().get("/ro/embed/none/partners").then().statusCode(404);
    }

    private String slugOf(String name) {
        return editions.texts("select slug from organisation where name_ro = ?1", name)
                .get(0);
    }

    private String listingOf(String name) {
        return editions.texts(
                        "select l.id::text from listing l join organisation o on o.id = l.organisation_id"
                                + " where o.name_ro = ?1",
                        name)
                .get(0);
    }

    private static Map<String, List<String>> tiers(String page) {
        Map<String, List<String>> tiers = new LinkedHashMap<>();
        TIER.matcher(when().get(page).asString())
                .results()
                .forEach(tier -> tiers.put(
                        text(tier.group(1)),
                        ITEM.matcher(tier.group(2))
                                .results()
                                .map(item -> text(item.group(1)))
                                .toList()));
        return tiers;
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]+>", "")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace("&#39;", "'")
                .strip();
    }
}

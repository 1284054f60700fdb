package ro.clujit.innovationdays.sponsor.logo;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.sponsor.TestPartners;

/** What holds of a logo wherever its content is kept: sent by an organiser, shown to the public, the same bytes, headers. */
abstract class StoredLogos {

    private static final Pattern ADDRESS = Pattern.compile("src=\"(/logos/([0-9a-f]{32})\\.svg)\"");

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    String slug;
    String listing;
    Organiser organiser;

    @BeforeEach
    void signAPartner() {
        slug = editions.open(1).slug();
        String name = "Firma " + UUID.randomUUID();
        partners.sign(partners.partner(partners.tier(slug, "Aur", null), name));
        organiser = new Organiser(base);
        listing = "/en/office/editions/" + slug + "/listings/"
                + editions.texts(
                                "select l.id::text from listing l join organisation o on o.id = l.organisation_id"
                                        + " where o.name_ro = ?1",
                                name)
                        .get(0);
        organiser.get(listing);
    }

    /** Another one each time. */
    Visitor.Answer send() {
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\"><text>%s</text><rect width=\"200\" height=\"100\"/></svg>"
                        .formatted(UUID.randomUUID());
        return organiser.upload(
                listing + "/upload",
                Map.of("version", version(), "ground", "LIGHT"),
                "logo",
                "a.svg",
                svg.getBytes(StandardCharsets.UTF_8));
    }

    /** @return the digest of the logo that the public sees */
    String shown() {
        Matcher address =
                ADDRESS.matcher(when().get("/en/editions/" + slug + "/partners").asString());
        assertThat(address.find()).isTrue();
        return address.group(2);
    }

    private String version() {
        return editions.texts(
                        "select version::text from listing where id = ?1",
                        UUID.fromString(listing.substring(listing.lastIndexOf('/') + 1)))
                .get(0);
    }

    @Test
    void servesWhatWasDrawnUnderItsDigestToBeKeptForEverAndRunNothing() throws GeneralSecurityException {
        assertThat(send().location()).endsWith("?done=logo");
        String hash = shown();
        byte[] served = when().get("/logos/" + hash + ".svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("ETag", containsString(hash))
                .extract()
                .asByteArray();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(served);
        assertThat(HexFormat.of().formatHex(digest)).startsWith(hash);
        assertThat(new String(served, StandardCharsets.UTF_8)).startsWith("<svg");
        when().get("/logos/" + hash + ".png").then().statusCode(404);
    }

    @Test
    void takesTheSameFileTwice() {
        byte[] svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\"><rect width=\"20\" height=\"10\"/></svg>"
                        .getBytes(StandardCharsets.UTF_8);
        for (String ground : new String[] {"LIGHT", "DARK"}) {
            assertThat(organiser
                            .upload(
                                    listing + "/upload",
                                    Map.of("version", version(), "ground", ground),
                                    "logo",
                                    "a.svg",
                                    svg)
                            .location())
                    .endsWith("?done=logo");
        }
        assertThat(editions.count("select count(*) from logo where hash = ?1", shown()))
                .isEqualTo(1);
    }
}

package ro.clujit.innovationdays.ticketing.embedding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Registering in a frame: who may show it, and that it needs no cookie. */
@QuarkusTest
class FramedPagesTest {

    private static final String POLICY = "Content-Security-Policy";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    TestEditions.Made edition;
    String office;

    @BeforeEach
    void start() {
        edition = editions.open(10);
        office = "/en/office/editions/" + edition.slug() + "/embedding";
    }

    @Test
    void isShownByNobodyUntilOrganisersSaySo() {
        given().get("/en/embed/" + edition.slug())
                .then()
                .statusCode(403)
                .header(POLICY, containsString("frame-ancestors *"))
                .body(containsString("Registration cannot be shown here"), not(containsString("<form")));
        given().get("/en/embed/no-such-edition").then().statusCode(404).body(not(containsString("<form")));
        given().redirects()
                .follow(false)
                .post("/en/embed/" + edition.slug())
                .then()
                .statusCode(org.hamcrest.Matchers.greaterThanOrEqualTo(400));
    }

    @Test
    void isShownByTheOriginsThatOrganisersName() {
        var organiser = new Organiser(base);
        organiser.send(office, Map.of("origins", "https://Www.Example.org/\nhttps://țară.example.ro:8443"));
        assertThat(organiser.get(office).body()).contains("https://www.example.org\n", "/embed.js", "data-edition");
        given().get("/ro/embed/" + edition.slug())
                .then()
                .statusCode(200)
                .header(POLICY, containsString("frame-ancestors https://www.example.org https://xn--"))
                .header("Set-Cookie", nullValue())
                .body(not(containsString("site-bar")), not(containsString("name=\"csrf\"")));
        given().get("/ro/editions/" + edition.slug() + "/register")
                .then()
                .header(POLICY, containsString("frame-ancestors 'none'"));
        given().get("/embed.js").then().statusCode(200);
    }

    @Test
    void takesNoAddressThatIsNoOrigin() {
        var organiser = new Organiser(base);
        for (String wrong : new String[] {
            "http://example.org",
            "https://example.org/path",
            "https://*.example.org",
            "https://example.org; script-src *",
            "https://example.org 'self'",
            "*",
            "javascript:alert(1)",
            "https://user@example.org",
            "https://localhost:99999999"
        }) {
            assertThat(organiser.sendInVain(office, Map.of("origins", wrong)).body())
                    .as(wrong)
                    .contains("id=\"origins-error\"");
        }
    }

    @Test
    void registersWithoutAnyCookie() {
        new Organiser(base).send(office, Map.of("origins", "https://example.org"));
        String register = "/en/embed/" + edition.slug();
        var offers = new Visitor(base).get(register);
        var request = given().redirects().follow(false);
        Visitor.offer(offers, 1).forEach(request::formParam);
        String registration =
                path(request.post(register).then().statusCode(303).extract().header("Location"));
        assertThat(registration).startsWith("/en/embed/registrations/");
        given().get(registration)
                .then()
                .statusCode(200)
                .header(POLICY, containsString("frame-ancestors https://example.org;"))
                .header("Set-Cookie", nullValue());
        given().redirects()
                .follow(false)
                .formParams(Map.of("name", "Ana", "email", "ana@example.org", "audience", "IT"))
                .post(registration)
                .then()
                .statusCode(303)
                .header("Set-Cookie", nullValue());
        given().get(registration).then().statusCode(200).body(containsString("target=\"_blank\""));
        assertThat(editions.texts(
                        "select r.source from registration r join edition e on e.id = r.edition_id where e.slug = ?1",
                        edition.slug()))
                .containsExactly("EMBED");
        given().redirects()
                .follow(false)
                .formParam("do", "leave")
                .post(registration.replace("/embed", ""))
                .then()
                .statusCode(400);
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}

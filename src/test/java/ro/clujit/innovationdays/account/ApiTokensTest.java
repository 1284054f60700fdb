package ro.clujit.innovationdays.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Organisers make tokens, and programs act with them on the API and nowhere else. */
@QuarkusTest
class ApiTokensTest {

    private static final String PAGE = "/en/office/tokens";
    private static final String API = "/api/v1/probe";
    private static final Pattern SHOWN = Pattern.compile("id=\"new-token\"[^>]*>(idt_[0-9A-Z]{32})<");
    private static final Pattern REVOKE = Pattern.compile("tokens/([0-9a-f-]{36})/revoke");

    @TestHTTPResource("/")
    String base;

    @Inject
    MovableClock clock;

    @Inject
    TestEditions database;

    Organiser organiser;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void showsATokenOnceAndKeepsItsDigestAlone() {
        String token = make("Ecranele din sală", 90);
        var again = organiser.get(PAGE);
        assertThat(again.body()).contains("Ecranele din sală", "never").doesNotContain(token);
        assertThat(database.count("select count(*) from api_token t where t::text like ?1", "%" + token + "%"))
                .isZero();
    }

    @Test
    void sendsTheFormBack() {
        var page = organiser.sendInVain(PAGE, Map.of("name", "", "days", "9999"));
        assertThat(page.body()).contains("id=\"name-error\"", "id=\"days-error\"");
    }

    @Test
    void letsAProgramWriteWithoutAFormToken() {
        String token = make("importer", 30);
        bearer(token)
                .body("{\"say\":\"salut\"}")
                .post(API)
                .then()
                .statusCode(200)
                .header("Set-Cookie", nullValue())
                .body("said", equalTo("salut"))
                .body("account", equalTo(account()));
        // The scheme's name has no case (RFC 9110, 11.1).
        given().contentType("application/json")
                .header("Authorization", "bearer " + token)
                .body("{}")
                .post(API)
                .then()
                .statusCode(200);
    }

    @Test
    void readsABodyThatDoesNotTellItsLength() throws Exception {
        byte[] body = "{\"say\":\"încet\"}".getBytes(StandardCharsets.UTF_8);
        var answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create(base).resolve(API))
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Bearer " + make("streaming", 30))
                                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("încet");
    }

    @Test
    void opensNeitherTheOfficeNorTheDoor() {
        String token = make("curious", 30);
        bearer(token).redirects().follow(false).get("/en/office").then().statusCode(303);
        bearer(token).get("/api/v1/editions/2016/arrivals").then().statusCode(403);
        bearer(token).body("{}").post("/api/v1/scans").then().statusCode(403).contentType("application/problem+json");
    }

    @Test
    void refusesTokensThatAreNoGood() {
        for (String token : new String[] {
            "idt_" + "0".repeat(32), "idt_short", "x", make("lower", 30).toLowerCase(Locale.ROOT)
        }) {
            refused(token);
        }
    }

    @Test
    void endsARevokedTokenAtOnce() {
        String token = make("to be revoked", 30);
        bearer(token).body("{}").post(API).then().statusCode(200);
        Matcher id = REVOKE.matcher(organiser.get(PAGE).body());
        assertThat(id.find()).isTrue();
        var answer = organiser.post(PAGE + "/" + id.group(1) + "/revoke", Map.of());
        assertThat(answer.status()).isEqualTo(303);
        assertThat(organiser.get(answer.location()).body()).contains("no longer works", "state--bad\">revoked");
        refused(token);
    }

    @Test
    void endsATokenWhenItsTimeIsUp() {
        String token = make("for a month", 30);
        clock.forward(Duration.ofDays(30).minusMinutes(1));
        bearer(token).body("{}").post(API).then().statusCode(200);
        clock.forward(Duration.ofMinutes(1));
        refused(token);
        assertThat(new Organiser(base).get(PAGE).body()).contains("expired");
    }

    @Test
    void notesTheLastUseToTheMinute() {
        String token = make("busy", 30);
        String uses = "select count(*) from api_token where name = 'busy' and last_used_at > ?1";
        bearer(token).body("{}").post(API).then().statusCode(200);
        var first = clock.instant();
        clock.forward(Duration.ofSeconds(50));
        bearer(token).body("{}").post(API).then().statusCode(200);
        assertThat(database.count(uses, first)).isZero();
        clock.forward(Duration.ofSeconds(20));
        bearer(token).body("{}").post(API).then().statusCode(200);
        assertThat(database.count(uses, first)).isEqualTo(1);
    }

    @Test
    void stillAsksASessionForItsFormToken() {
        assertThat(organiser.postJsonWithout(API, "{\"say\":\"x\"}").status()).isEqualTo(400);
        assertThat(organiser.postJson(API, "{\"say\":\"x\"}").status()).isEqualTo(200);
        assertThat(new Visitor(base).postJsonWithout(API, "{}").status()).isEqualTo(401);
    }

    @Test
    void doesNotLetASessionMakeUpForABadToken() {
        String session = organiser.cookies();
        assertThat(session).contains("session=");
        bearer("idt_" + "0".repeat(32))
                .header("Cookie", session)
                .body("{}")
                .post(API)
                .then()
                .statusCode(401);
        bearer("idt_" + "0".repeat(32))
                .header("Cookie", session)
                .body("{}")
                .post("/api/v1/scans")
                .then()
                .statusCode(401);
        // Another scheme is no token: the form token is asked for as ever.
        given().contentType("application/json")
                .header("Cookie", session)
                .header("Authorization", "Basic eDp5")
                .body("{}")
                .post(API)
                .then()
                .statusCode(400);
        // On a page the header is nothing at all.
        given().contentType("application/x-www-form-urlencoded")
                .header("Cookie", session)
                .header("Authorization", "Bearer " + make("for a page", 30))
                .body("name=x&days=30")
                .post(PAGE)
                .then()
                .statusCode(400);
    }

    @Test
    void changesOnlyWhatTheProgramHasSeen() {
        String token = make("careful", 30);
        String tag = given().get(API).header("ETag");
        bearer(token).put(API).then().statusCode(428).contentType("application/problem+json");
        bearer(token)
                .header("If-Match", "\"v999\"")
                .put(API)
                .then()
                .statusCode(412)
                .header("ETag", tag);
        String next = bearer(token)
                .header("If-Match", tag)
                .put(API)
                .then()
                .statusCode(204)
                .extract()
                .header("ETag");
        bearer(token).header("If-Match", tag).put(API).then().statusCode(412);
        bearer(token).header("If-Match", "\"x\", W/" + next).put(API).then().statusCode(204);
        bearer(token).header("If-Match", "*").put(API).then().statusCode(204);
    }

    @Test
    void namesTheFieldsThatAreRefused() {
        bearer(make("hasty", 30))
                .body("{}")
                .post(API + "/invalid")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("title", equalTo("Unprocessable Content"))
                .body("errors[0].field", equalTo("title.ro"))
                .body("errors[0].message", equalTo("Write a title."));
    }

    @Test
    void isDescribed() {
        assertThat(given().get("/openapi").asString())
                .contains("securitySchemes:", "scheme: bearer", "Unauthorized:", "/api/v1/editions");
    }

    private void refused(String token) {
        bearer(token)
                .body("{}")
                .post(API)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    private String make(String name, int days) {
        var page = organiser.send(PAGE, Map.of("name", name, "days", Integer.toString(days)));
        Matcher shown = SHOWN.matcher(page.body());
        assertThat(shown.find()).as(page.body()).isTrue();
        return shown.group(1);
    }

    private String account() {
        return organiser.postJson(API, "{}").body().replaceFirst("(?s).*\"account\":\"([^\"]+)\".*", "$1");
    }

    private static RequestSpecification bearer(String token) {
        return given().contentType("application/json").header("Authorization", "Bearer " + token);
    }
}

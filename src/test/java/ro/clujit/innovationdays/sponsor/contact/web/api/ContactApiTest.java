package ro.clujit.innovationdays.sponsor.contact.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.ApiClient;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.account.TestTokens;
import ro.clujit.innovationdays.mail.TestOutbox;
import ro.clujit.innovationdays.sponsor.TestPartners;

/** Who speaks for partners, as an organiser's program says it. */
@QuarkusTest
class ContactApiTest {

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Inject
    TestTokens tokens;

    @Inject
    TestOutbox outbox;

    @Inject
    MovableClock clock;

    String slug;
    String organisation;
    String token;
    String email;

    @BeforeEach
    void sign() {
        slug = editions.open(5).slug();
        organisation = partner(slug);
        token = tokens.make();
        email = "api-" + UUID.randomUUID() + "@example.org";
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    private String partner(String edition) {
        String name = "Firma " + UUID.randomUUID();
        partners.sign(partners.partner(partners.tier(edition, "Aur " + name, null), name));
        return editions.texts("select slug from organisation where name_ro = ?1", name)
                .get(0);
    }

    @Test
    void needsAToken() {
        given().get(contacts()).then().statusCode(401);
        given().get("/api/v1/editions/" + slug + "/sponsoring/sponsorships")
                .then()
                .statusCode(401);
        ApiClient.json(body("Ana", email)).post(contacts()).then().statusCode(401);
    }

    @Test
    void tellsWhoStandsInTheTiers() {
        organiser()
                .get("/api/v1/editions/" + slug + "/sponsoring/sponsorships")
                .then()
                .statusCode(200)
                .body("organisation", contains(organisation))
                .body("state", contains("SIGNED"));
        organiser().get("/api/v1/editions/none/sponsoring/sponsorships").then().statusCode(404);
    }

    @Test
    void addsAContactChangesAndEndsThem() {
        Response added = add(body("Ana Țurcanu", email));
        added.then().statusCode(201).body("name", equalTo("Ana Țurcanu")).body("language", equalTo("en"));
        String one = contacts() + "/" + added.path("id");
        String tag = added.header("ETag");
        organiser().body(body("Ana", email)).put(one).then().statusCode(428);
        String other = "other-" + email;
        organiser()
                .header("If-Match", tag)
                .body(body("Ana Pop", other))
                .put(one)
                .then()
                .statusCode(200)
                .body("name", equalTo("Ana Pop"))
                .body("email", equalTo(other));
        organiser()
                .header("If-Match", tag)
                .body(body("Nobody", other))
                .put(one)
                .then()
                .statusCode(412);
        for (int i = 0; i < 2; i++) {
            organiser().post(one + "/end").then().statusCode(200).body("endedAt", notNullValue());
        }
        organiser().post(one + "/link").then().statusCode(409).body("detail", containsString("no more"));
        String now = organiser().get(one).header("ETag");
        organiser()
                .header("If-Match", now)
                .body(body("Ana", email))
                .put(one)
                .then()
                .statusCode(409);
        assertThat(outbox.to(email)).as("no welcome was asked for").isEmpty();
        add(body("Dan", email)).then().statusCode(201);
        organiser().get(contacts()).then().body("name", contains("Dan", "Ana Pop"));
    }

    @Test
    void sendsALinkThatSignsInAndNotAnotherAtOnce() {
        String one = contacts() + "/" + add(body("Ana", email)).path("id");
        organiser().post(one + "/link").then().statusCode(202);
        organiser().post(one + "/link").then().statusCode(409).body("detail", containsString("a moment ago"));
        assertThat(outbox.to(email)).hasSize(1);
        assertThat(outbox.linkTo(email)).startsWith("/en/partner/sign-in/");
        clock.forward(Duration.ofMinutes(2));
        organiser().post(one + "/link").then().statusCode(202);
        editions.change(
                "insert into partner_letter_off (edition_id, kind) select id, 'WELCOME' from edition where slug = ?1",
                slug);
        clock.forward(Duration.ofMinutes(2));
        organiser().post(one + "/link").then().statusCode(409).body("detail", containsString("switched off"));
    }

    @Test
    void addsOneContactAndWritesOneWelcomeForTenWithOneKey() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = body("Ana", email).replace("}", ", \"welcome\": true}");
        List<Response> answers = ApiClient.together(
                10, i -> organiser().header("Idempotency-Key", key).body(body).post(contacts()));
        assertThat(ApiClient.with(201, answers) + ApiClient.with(409, answers)).isEqualTo(10);
        assertThat(ApiClient.with(201, answers)).isPositive();
        assertThat(outbox.to(email)).hasSize(1);
        organiser().get(contacts()).then().body("email", contains(email));
        organiser()
                .header("Idempotency-Key", key)
                .body(body.replace("Ana", "Dan"))
                .post(contacts())
                .then()
                .statusCode(422);
        // The process died before it answered.
        editions.change("delete from idempotent_request where true");
        organiser()
                .header("Idempotency-Key", key)
                .body(body)
                .post(contacts())
                .then()
                .statusCode(201);
        organiser().get(contacts()).then().body("$", hasSize(1));
        assertThat(outbox.to(email)).hasSize(1);
    }

    @Test
    void givesAnAddressToOneOfTenWithoutAKey() throws Exception {
        List<Response> answers = ApiClient.together(10, i -> add(body("Ana " + i, email)));
        assertThat(ApiClient.with(201, answers)).isEqualTo(1);
        assertThat(ApiClient.with(409, answers)).isEqualTo(9);
        organiser().get(contacts()).then().body("$", hasSize(1));
    }

    @Test
    void saysOfEachFieldWhatIsWrong() {
        wrong("{}", "name", "email");
        wrong(body("", email), "name");
        wrong(body("x".repeat(121), email), "name");
        for (String address : List.of("", "nobody", "a@b", "a b@example.org", "x".repeat(250) + "@example.org")) {
            wrong(body("Ana", address), "email");
        }
        organiser().post(contacts()).then().statusCode(422).body("errors.field", hasItem("body"));
        for (String broken : List.of("[", "{\"language\": \"fr\"}", "{\"welcome\": \"perhaps\"}")) {
            add(broken).then().statusCode(400);
        }
        String one = contacts() + "/" + add(body("Ana", email)).path("id");
        organiser()
                .header("If-Match", "*")
                .body("{}")
                .put(one)
                .then()
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("name", "email"));
        add(body("Dan", email.toUpperCase(java.util.Locale.ROOT))).then().statusCode(409);
        organiser().get(contacts()).then().body("$", hasSize(1));
    }

    @Test
    void hasNothingOfAnotherEditionOrOrganisation() {
        String id = add(body("Ana", email)).path("id");
        String other = editions.open(5).slug();
        String theirs = partner(slug);
        for (String path : List.of(
                "/api/v1/editions/" + other + "/sponsoring/organisations/" + organisation + "/contacts",
                "/api/v1/editions/none/sponsoring/organisations/" + organisation + "/contacts",
                "/api/v1/editions/" + slug + "/sponsoring/organisations/none/contacts")) {
            organiser().get(path).then().statusCode(404);
            organiser().body(body("Dan", "x" + email)).post(path).then().statusCode(404);
        }
        for (String path : List.of(
                "/api/v1/editions/" + other + "/sponsoring/organisations/" + organisation + "/contacts/" + id,
                "/api/v1/editions/" + slug + "/sponsoring/organisations/" + theirs + "/contacts/" + id,
                contacts() + "/" + UUID.randomUUID(),
                contacts() + "/nonsense")) {
            organiser().get(path).then().statusCode(404);
            organiser()
                    .header("If-Match", "*")
                    .body(body("Dan", "x" + email))
                    .put(path)
                    .then()
                    .statusCode(404);
            organiser().post(path + "/end").then().statusCode(404);
            organiser().post(path + "/link").then().statusCode(404);
        }
        organiser().get(contacts() + "/" + id).then().body("name", equalTo("Ana"));
        assertThat(outbox.to(email)).isEmpty();
    }

    @Test
    void describesItselfWithExamples() {
        assertThat(given().get("/openapi").asString())
                .contains("/sponsoring/organisations/{organisation}/contacts/{id}/link", "ana.exemplu@example.org");
    }

    private void wrong(String body, String... fields) {
        add(body).then().statusCode(422).body("errors.field", hasItems(fields));
    }

    private Response add(String body) {
        return organiser().body(body).post(contacts());
    }

    private static String body(String name, String email) {
        return "{\"name\": \"" + name + "\", \"email\": \"" + email + "\", \"language\": \"en\"}";
    }

    private String contacts() {
        return "/api/v1/editions/" + slug + "/sponsoring/organisations/" + organisation + "/contacts";
    }

    private RequestSpecification organiser() {
        return ApiClient.withToken(token);
    }
}

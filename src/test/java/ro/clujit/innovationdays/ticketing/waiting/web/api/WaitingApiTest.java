package ro.clujit.innovationdays.ticketing.waiting.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.ApiClient;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.account.TestTokens;
import ro.clujit.innovationdays.ticketing.waiting.WaitingEntries;

/** The waiting list as programs use it. */
@QuarkusTest
class WaitingApiTest {

    @Inject
    TestEditions editions;

    @Inject
    TestTokens tokens;

    @Inject
    WaitingEntries entries;

    TestEditions.Made edition;
    String token;
    String type;

    @BeforeEach
    void open() {
        edition = editions.open(1);
        token = tokens.make();
        type = editions.texts(
                        "select cast(t.id as text) from ticket_type t join edition e on e.id = t.edition_id where e.slug = ?1",
                        edition.slug())
                .get(0);
    }

    @AfterEach
    void countsAgree() {
        assertThat(editions.count("""
                        select count(*) from quota q join edition e on e.id = q.edition_id
                         where e.slug = ?1 and q.taken <> (select coalesce(sum(places), 0) from quota_use
                                                            where quota_id = q.id)
                        """, edition.slug())).isZero();
    }

    @Test
    void waitsIsOfferedThePlaceTakesItAndRegisters() throws Exception {
        String holder = register().path("token");
        join("first@example.org").then().statusCode(202);
        String place = "/api/v1/waiting/" + tokenOf("first@example.org");
        given().get(place)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("state", equalTo("WAITING"))
                .body("ahead", equalTo(0));
        ApiClient.json().post(place + "/taking").then().statusCode(409);
        given().delete("/api/v1/registrations/" + holder).then().statusCode(204);
        given().get(place).then().body("state", equalTo("OFFERED")).body("offerUntil", notNullValue());
        List<Response> answers = ApiClient.together(10, i -> ApiClient.json().post(place + "/taking"));
        assertThat(ApiClient.with(200, answers)).isEqualTo(10);
        String taken = answers.get(0).path("registration");
        assertThat(answers).allSatisfy(answer -> assertThat(answer.<String>path("registration"))
                .isEqualTo(taken));
        ApiClient.json("{\"attendees\": [" + attendee() + "]}")
                .post("/api/v1/registrations/" + taken + "/details")
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"));
        given().get(place).then().body("state", equalTo("TAKEN"));
        given().delete(place).then().statusCode(409);
    }

    @Test
    void answersTheSameWhetherAnAddressWaitsAlready() {
        register();
        String first = join("ana@example.org").then().statusCode(202).extract().asString();
        String again = join("Ana@Example.org").then().statusCode(202).extract().asString();
        assertThat(again).isEqualTo(first);
        assertThat(entriesOf()).isEqualTo(1);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            ApiClient.json(body("ion@example.org"))
                    .header("Idempotency-Key", key)
                    .post(waiting())
                    .then()
                    .statusCode(202);
        }
        ApiClient.json(body("dan@example.org"))
                .header("Idempotency-Key", key)
                .post(waiting())
                .then()
                .statusCode(422);
        assertThat(entriesOf()).isEqualTo(2);
    }

    @Test
    void leavesTheListTwiceAndPassesTheOfferOn() {
        String holder = register().path("token");
        join("first@example.org");
        join("second@example.org");
        String first = "/api/v1/waiting/" + tokenOf("first@example.org");
        String second = "/api/v1/waiting/" + tokenOf("second@example.org");
        given().get(second).then().body("ahead", equalTo(1));
        given().delete("/api/v1/registrations/" + holder).then().statusCode(204);
        for (int i = 0; i < 2; i++) {
            given().delete(first).then().statusCode(204);
        }
        given().get(first).then().body("state", equalTo("LEFT"));
        given().get(second).then().body("state", equalTo("OFFERED"));
        ApiClient.json().post(first + "/taking").then().statusCode(409);
        given().get("/api/v1/waiting/nonsense").then().statusCode(404);
        given().delete("/api/v1/waiting/nonsense").then().statusCode(404);
        ApiClient.json().post("/api/v1/waiting/nonsense/taking").then().statusCode(404);
    }

    @Test
    void letsOrganisersPreferOfferAndRemove() {
        String holder = register().path("token");
        join("first@example.org");
        join("second@example.org");
        join("third@example.org");
        String list = "/api/v1/editions/" + edition.slug() + "/selling/waiting";
        given().get(list).then().statusCode(401);
        Response all = organiser().get(list);
        all.then().statusCode(200).body("email", hasItems("first@example.org", "second@example.org"));
        String second = all.path("[1].id");
        organiser().body("{}").put(list + "/" + second + "/preference").then().statusCode(422);
        organiser().put(list + "/" + second + "/preference").then().statusCode(422);
        for (int i = 0; i < 2; i++) {
            organiser()
                    .body("{\"preferred\": true}")
                    .put(list + "/" + second + "/preference")
                    .then()
                    .statusCode(200)
                    .body("preferred", equalTo(true));
        }
        organiser().get(list).then().body("[0].email", equalTo("second@example.org"));
        String third = organiser().get(list).path("[2].id");
        organiser().post(list + "/" + third + "/offer").then().statusCode(409);
        editions.change(
                "update quota set size = 2 where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        organiser().post(list + "/" + third + "/offer").then().statusCode(200).body("state", equalTo("OFFERED"));
        organiser()
                .body("{\"preferred\": true}")
                .put(list + "/" + third + "/preference")
                .then()
                .statusCode(409);
        for (int i = 0; i < 2; i++) {
            organiser().delete(list + "/" + third).then().statusCode(204);
        }
        given().delete("/api/v1/registrations/" + holder).then().statusCode(204);
        organiser().delete(list + "/" + UUID.randomUUID()).then().statusCode(404);
        organiser()
                .post("/api/v1/editions/" + editions.open(1).slug() + "/selling/waiting/" + second + "/offer")
                .then()
                .statusCode(404);
    }

    @Test
    void saysOfEachFieldWhatIsWrong() {
        join("ana@example.org").then().statusCode(409).body("detail", containsString("not sold out"));
        register();
        ApiClient.json("{}")
                .post(waiting())
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("ticketType", "name", "email"));
        ApiClient.json().post(waiting()).then().statusCode(422);
        for (int places : List.of(0, -1, 11, 10_000)) {
            ApiClient.json(body("ana@example.org").replace("\"places\": 1", "\"places\": " + places))
                    .post(waiting())
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItem("places"));
        }
        ApiClient.json(body("ana@example.org").replace("Ana", "x".repeat(101)))
                .post(waiting())
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("name"));
        ApiClient.json(body("nobody")).post(waiting()).then().statusCode(422).body("errors.field", hasItem("email"));
        ApiClient.json(body("ana@example.org").replace(type, UUID.randomUUID().toString()))
                .post(waiting())
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("ticketType"));
        ApiClient.json("{\"language\": \"fr\"}").post(waiting()).then().statusCode(400);
        ApiClient.json(body("ana@example.org"))
                .post("/api/v1/editions/none/waiting")
                .then()
                .statusCode(404);
        assertThat(entriesOf()).isZero();
    }

    private Response join(String email) {
        return ApiClient.json(body(email)).post(waiting());
    }

    private String body(String email) {
        return "{\"ticketType\": \"%s\", \"places\": 1, \"name\": \"Ana\", \"email\": \"%s\", \"language\": \"en\"}"
                .formatted(type, email);
    }

    private Response register() {
        return ApiClient.json("{\"attendees\": [" + attendee() + "]}")
                .post("/api/v1/editions/" + edition.slug() + "/registrations");
    }

    private String attendee() {
        return "{\"ticketType\": \"%s\", \"name\": \"Ana\", \"email\": \"ana@example.org\", \"audience\": \"IT\"}"
                .formatted(type);
    }

    private String tokenOf(String email) {
        return entries.tokenOf(UUID.fromString(editions.texts(
                        "select cast(id as text) from waiting_entry where email = ?1 and ticket_type_id = cast(?2 as uuid)",
                        email,
                        type)
                .get(0)));
    }

    private long entriesOf() {
        return editions.count("select count(*) from waiting_entry where ticket_type_id = cast(?1 as uuid)", type);
    }

    private String waiting() {
        return "/api/v1/editions/" + edition.slug() + "/waiting";
    }

    private RequestSpecification organiser() {
        return ApiClient.withToken(token);
    }
}

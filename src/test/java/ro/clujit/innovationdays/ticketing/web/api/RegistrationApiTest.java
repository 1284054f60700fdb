package ro.clujit.innovationdays.ticketing.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;

/** Registering as a program does it, twice where it can. */
@QuarkusTest
class RegistrationApiTest {

    @Inject
    TestEditions editions;

    TestEditions.Made edition;
    String type;

    @BeforeEach
    void open() {
        edition = editions.open(20);
        type = typeOf();
    }

    @Test
    void registersInOneRequestAndReadsItAgain() {
        Response made = post(whole("Ana Exemplu", "ana@example.org"), null);
        made.then()
                .statusCode(201)
                .body("state", equalTo("CONFIRMED"))
                .body("tickets", hasSize(1))
                .body("tickets[0].badge", containsString("/badge.pdf"))
                .body("payment", nullValue());
        String token = made.path("token");
        given().get("/api/v1/registrations/" + token)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("tickets[0].name", equalTo("Ana Exemplu"));
        given().get("/en/registrations/" + token).then().statusCode(200);
        assertThat(taken()).isEqualTo(1);
    }

    /** Each reads before it begins its transaction: were the connection of that kept, these would wait for each other. */
    @Test
    void letsMoreRegisterAtOnceThanThereAreConnections() throws Exception {
        edition = editions.open(80);
        type = typeOf();
        var threads = Executors.newFixedThreadPool(80);
        try {
            List<Callable<Response>> all = IntStream.range(0, 80)
                    .<Callable<Response>>mapToObj(i -> () -> post(whole("Om " + i, "om" + i + "@example.org"), null))
                    .toList();
            for (var answer : threads.invokeAll(all)) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(taken()).isEqualTo(80);
    }

    @Test
    void sellsNoPlaceOfATypeThatIsCountedNowhere() {
        editions.change("delete from ticket_type_quota where ticket_type_id = ?1", UUID.fromString(type));
        post(whole("Ana", "ana@example.org"), null).then().statusCode(409);
        post("{\"places\": [{\"ticketType\": \"%s\", \"count\": 1}]}".formatted(type), null)
                .then()
                .statusCode(409);
    }

    @Test
    void holdsFirstAndTakesTheDetailsAfterwards() {
        String token = post("{\"places\": [{\"ticketType\": \"%s\", \"count\": 2}]}".formatted(type), null)
                .then()
                .statusCode(201)
                .body("state", equalTo("HELD"))
                .body("heldUntil", notNullValue())
                .extract()
                .path("token");
        json().body(whole("Ana", "ana@example.org"))
                .post("/api/v1/registrations/" + token + "/details")
                .then()
                .statusCode(409);
        String two = "{\"attendees\": [%s, %s]}"
                .formatted(attendee("Ana", "ana@example.org"), attendee("Ion", "ion@example.org"));
        for (int i = 0; i < 2; i++) {
            json().body(two)
                    .post("/api/v1/registrations/" + token + "/details")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CONFIRMED"))
                    .body("tickets", hasSize(2));
        }
        given().delete("/api/v1/registrations/" + token).then().statusCode(204);
        given().delete("/api/v1/registrations/" + token).then().statusCode(204);
        assertThat(taken()).isZero();
    }

    @Test
    void answersTheSameKeyAndBodyTheSameHoweverOftenAndHoweverManyAtOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = whole("Ana", "ana@example.org");
        var threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Response>> all = IntStream.range(0, 16)
                    .<Callable<Response>>mapToObj(i -> () -> post(body, key))
                    .toList();
            for (var one : threads.invokeAll(all)) {
                int status = one.get().statusCode();
                assertThat(status).isIn(201, 409);
                if (status == 409) {
                    assertThat(one.get().header("Retry-After")).isEqualTo("1");
                    assertThat(one.get().asString()).contains("in flight");
                }
            }
        } finally {
            threads.shutdownNow();
        }
        String first = post(body, key)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract()
                .asString();
        assertThat(post(body, key).asString()).isEqualTo(first);
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatWasUsedForAnotherBodyAndOneThatIsNone() {
        String key = UUID.randomUUID().toString();
        post(whole("Ana", "ana@example.org"), key).then().statusCode(201);
        post(whole("Ion", "ion@example.org"), key)
                .then()
                .statusCode(422)
                .body("detail", containsString("used for another request"));
        post(whole("Ion", "ion@example.org"), "short").then().statusCode(400);
        assertThat(taken()).isEqualTo(1);
        assertThat(editions.count("select count(*) from idempotent_request where body is not null"
                        + " and encode(body, 'escape') like '%registrations%'"))
                .as("what is kept is not readable")
                .isZero();
    }

    @Test
    void saysOfEachFieldWhatIsWrong() {
        post("{}", null).then().statusCode(422).body("errors.field", hasItems("places"));
        post("{\"places\": [{\"count\": 1}, {\"ticketType\": \"%s\", \"count\": 10000}]}".formatted(type), null)
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("places[0].ticketType", "places[1].count"));
        post("{\"attendees\": [{\"email\": \"nobody\", \"organisation\": \"" + "x".repeat(121) + "\"}]}", null)
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        hasItems(
                                "attendees[0].ticketType",
                                "attendees[0].name",
                                "attendees[0].audience",
                                "attendees[0].email",
                                "attendees[0].organisation"));
        String many = IntStream.range(0, 10_000)
                .mapToObj(i -> "null")
                .collect(Collectors.joining(", ", "{\"attendees\": [", "]}"));
        post(many, null).then().statusCode(422);
        post("[", null).then().statusCode(400);
        post("", null).then().statusCode(400);
        assertThat(taken()).isZero();
    }

    @Test
    void saysWhyItCannotBeHad() {
        post("{\"places\": [{\"ticketType\": \"%s\", \"count\": 1}]}".formatted(UUID.randomUUID()), null)
                .then()
                .statusCode(409)
                .body("detail", containsString("NO_LONGER_ON_OFFER"));
        post("{\"places\": [{\"ticketType\": \"%s\", \"count\": 1}], \"code\": \"NONE\"}".formatted(type), null)
                .then()
                .statusCode(409)
                .body("detail", containsString("CODE_UNKNOWN"));
        editions.change(
                "update quota set size = 0 where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        post(whole("Ana", "ana@example.org"), null).then().statusCode(409).body("detail", containsString("SOLD_OUT"));
        given().get("/api/v1/registrations/nonsense").then().statusCode(404);
        given().delete("/api/v1/registrations/nonsense").then().statusCode(404);
        json().body(whole("Ana", "a@example.org"))
                .post("/api/v1/editions/none/registrations")
                .then()
                .statusCode(404);
    }

    @Test
    void holdsNothingWhereTheTicketIsForOthers() {
        editions.change(
                "update ticket_type set audience = 'STUDENT' where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        post(whole("Ana", "ana@example.org"), null)
                .then()
                .statusCode(409)
                .body("detail", containsString("WRONG_AUDIENCE"));
        assertThat(taken()).isZero();
    }

    @Test
    void waitsForTheMoneyOfWhatCostsSomething() {
        editions.change(
                "update ticket_type set price = 24200 where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        post(whole("Ana", "ana@example.org"), null)
                .then()
                .statusCode(201)
                .body("state", equalTo("PENDING_PAYMENT"))
                .body("total.amount", equalTo("242.00"))
                .body("payment.reference", containsString(edition.mark() + "-"))
                .body("lines[0].vatRate", equalTo("21"))
                .body("tickets[0].state", equalTo("PENDING"))
                .body("tickets[0].badge", nullValue());
    }

    private Response post(String body, String key) {
        RequestSpecification request = json().body(body);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post("/api/v1/editions/" + edition.slug() + "/registrations");
    }

    private static RequestSpecification json() {
        return given().contentType("application/json");
    }

    private String whole(String name, String email) {
        return "{\"language\": \"en\", \"attendees\": [%s]}".formatted(attendee(name, email));
    }

    private String attendee(String name, String email) {
        return "{\"ticketType\": \"%s\", \"name\": \"%s\", \"email\": \"%s\", \"audience\": \"IT\", \"consents\": [\"NEWS\"]}"
                .formatted(type, name, email);
    }

    private String typeOf() {
        return editions.texts(
                        "select cast(t.id as text) from ticket_type t join edition e on e.id = t.edition_id where e.slug = ?1",
                        edition.slug())
                .get(0);
    }

    private long taken() {
        return editions.count(
                "select q.taken from quota q join edition e on e.id = q.edition_id where e.slug = ?1", edition.slug());
    }
}

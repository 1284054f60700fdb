package ro.clujit.innovationdays.ticketing.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.ApiClient;
import ro.clujit.innovationdays.TestEditions;

/** Attendees change their mind through programs. */
@QuarkusTest
class ChangingApiTest {

    @Inject
    TestEditions editions;

    TestEditions.Made edition;
    String type;
    String registration;
    String ticket;
    String ticketToken;

    @BeforeEach
    void register() {
        edition = editions.open(20);
        type = editions.texts(
                        "select cast(t.id as text) from ticket_type t join edition e on e.id = t.edition_id where e.slug = ?1",
                        edition.slug())
                .get(0);
        Response made = ApiClient.json("{\"attendees\": [%s, %s]}"
                        .formatted(attendee("Ana", "ana@example.org"), attendee("Ion", "ion@example.org")))
                .post("/api/v1/editions/" + edition.slug() + "/registrations");
        made.then().statusCode(201);
        registration = "/api/v1/registrations/" + made.path("token");
        ticket = registration + "/tickets/" + made.path("tickets[1].id");
        ticketToken = made.path("tickets[1].token");
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
    void correctsANameAndLeavesTheCode() {
        String before = given().get(registration).path("tickets[1].shortCode");
        for (int i = 0; i < 2; i++) {
            ApiClient.json(holder("Ioan", "ion@example.org"))
                    .put(ticket + "/holder")
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("Ioan"))
                    .body("holder", equalTo(1))
                    .body("shortCode", equalTo(before));
        }
        ApiClient.json(holder("Ionuț", "ion@example.org"))
                .put("/api/v1/tickets/" + ticketToken + "/holder")
                .then()
                .statusCode(200)
                .body("name", equalTo("Ionuț"));
        given().get("/api/v1/tickets/" + ticketToken).then().statusCode(200).body("name", equalTo("Ionuț"));
    }

    @Test
    void passesATicketToOneOfTenAndEndsTheOldLink() throws Exception {
        List<Response> answers = ApiClient.together(10, i -> ApiClient.json(
                        holder("Om " + i, "om" + i + "@example.org").replace("}", ", \"holder\": 1}"))
                .post(ticket + "/transfer"));
        assertThat(ApiClient.with(200, answers)).isEqualTo(1);
        assertThat(ApiClient.with(409, answers)).isEqualTo(9);
        given().get(registration).then().body("tickets[1].holder", equalTo(2));
        given().get("/api/v1/tickets/" + ticketToken).then().statusCode(404);
        given().get("/api/v1/tickets/" + ticketToken + "/consents").then().statusCode(404);
    }

    @Test
    void answersATransferThatIsSentTwiceTheSame() {
        String body = holder("Dan", "dan@example.org").replace("}", ", \"holder\": 1}");
        String key = UUID.randomUUID().toString();
        String first = null;
        for (int i = 0; i < 2; i++) {
            Response answer =
                    ApiClient.json(body).header("Idempotency-Key", key).post(ticket + "/transfer");
            answer.then().statusCode(200).body("name", equalTo("Dan"));
            first = first == null ? answer.asString() : first;
            assertThat(answer.asString()).isEqualTo(first);
        }
        ApiClient.json(body.replace("Dan", "Eva"))
                .header("Idempotency-Key", key)
                .post(ticket + "/transfer")
                .then()
                .statusCode(422);
        ApiClient.json(body).post(ticket + "/transfer").then().statusCode(200);
        given().get(registration).then().body("tickets[1].holder", equalTo(2));
    }

    @Test
    void changesTheLanguageAndConsents() {
        ApiClient.json("{\"language\": \"en\"}")
                .put(registration + "/language")
                .then()
                .statusCode(200);
        assertThat(given().get(registration).<String>path("page")).contains("/en/registrations/");
        ApiClient.json("{}").put(registration + "/language").then().statusCode(422);
        ApiClient.json("{\"language\": \"fr\"}")
                .put(registration + "/language")
                .then()
                .statusCode(400);
        String consents = "/api/v1/tickets/" + ticketToken + "/consents";
        for (int i = 0; i < 2; i++) {
            ApiClient.json("{\"consents\": [\"PARTNERS\", \"NEWS\"]}")
                    .put(consents)
                    .then()
                    .statusCode(200);
        }
        given().get(consents).then().statusCode(200).body("consents", hasItems("PARTNERS", "NEWS"));
        ApiClient.json("{\"consents\": []}").put(consents).then().statusCode(200);
        given().get(consents).then().body("consents", hasSize(0));
        ApiClient.json("{}").put(consents).then().statusCode(422);
        ApiClient.json().put(consents).then().statusCode(422);
        ApiClient.json("{\"consents\": [null]}").put(consents).then().statusCode(422);
        ApiClient.json("{\"consents\": [\"EVERYTHING\"]}").put(consents).then().statusCode(400);
    }

    @Test
    void cancelsOneTicketThenAll() {
        for (int i = 0; i < 2; i++) {
            given().delete(ticket).then().statusCode(204);
        }
        given().get(registration)
                .then()
                .body("state", equalTo("CONFIRMED"))
                .body("tickets.state", hasItems("VALID", "CANCELLED"));
        ApiClient.json(holder("Ioan", "ion@example.org"))
                .put(ticket + "/holder")
                .then()
                .statusCode(409)
                .body("detail", containsString("NO_TICKET"));
        ApiClient.json().post(ticket + "/letter").then().statusCode(409);
        given().delete(registration).then().statusCode(204);
        given().get(registration).then().body("state", equalTo("CANCELLED"));
        assertThat(taken()).isZero();
    }

    @Test
    void cancelsAPlaceOnceWhenTenAskForIt() throws Exception {
        List<Response> answers = ApiClient.together(10, i -> given().delete(ticket));
        assertThat(ApiClient.with(204, answers)).isEqualTo(10);
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void saysWhenItIsTooLate() {
        editions.change(
                "insert into sale_terms (edition_id, cancel_days, change_days) select id, null, null from edition where slug = ?1",
                edition.slug());
        given().delete(ticket).then().statusCode(409).body("detail", containsString("TOO_LATE"));
        given().delete(registration).then().statusCode(409);
        ApiClient.json(holder("Ioan", "ion@example.org"))
                .put(ticket + "/holder")
                .then()
                .statusCode(409);
        ApiClient.json(holder("Dan", "dan@example.org").replace("}", ", \"holder\": 1}"))
                .post(ticket + "/transfer")
                .then()
                .statusCode(409)
                .body("detail", containsString("TOO_LATE"));
    }

    @Test
    void sendsALetterAgain() {
        ApiClient.json().post(ticket + "/letter").then().statusCode(200);
        ApiClient.json()
                .post(registration + "/tickets/" + UUID.randomUUID() + "/letter")
                .then()
                .statusCode(404);
    }

    @Test
    void answersTheSameWhetherAnAddressIsKnown() {
        String known = lost("{\"email\": \"ana@example.org\"}")
                .then()
                .statusCode(202)
                .extract()
                .asString();
        assertThat(lost("{\"email\": \"nobody@example.org\", \"language\": \"en\"}")
                        .then()
                        .statusCode(202)
                        .extract()
                        .asString())
                .isEqualTo(known);
        lost("{\"email\": \"nobody\"}").then().statusCode(422).body("errors.field", hasItem("email"));
        lost("{}").then().statusCode(422);
        lost("null").then().statusCode(422);
        lost("[").then().statusCode(400);
    }

    @Test
    void saysOfEachFieldWhatIsWrong() {
        for (String what : List.of("/holder", "/transfer")) {
            var request = ApiClient.json("""
                    {"name": " ", "email": "nobody", "organisation": "%s", "jobTitle": "%s"}""".formatted("x".repeat(121), "x".repeat(101)));
            (what.equals("/holder") ? request.put(ticket + what) : request.post(ticket + what))
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItems("name", "email", "organisation", "jobTitle", "audience"));
        }
        ApiClient.json(holder("Dan", "dan@example.org"))
                .post(ticket + "/transfer")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("holder"));
        ApiClient.json().put(ticket + "/holder").then().statusCode(422);
        ApiClient.json("{\"audience\": \"MARTIANS\"}")
                .put(ticket + "/holder")
                .then()
                .statusCode(400);
        ApiClient.json(holder("Dan", "dan@example.org"))
                .put(registration + "/tickets/" + UUID.randomUUID() + "/holder")
                .then()
                .statusCode(404);
        ApiClient.json(holder("Dan", "dan@example.org"))
                .put("/api/v1/registrations/nonsense/tickets/" + UUID.randomUUID() + "/holder")
                .then()
                .statusCode(404);
        ApiClient.json("{\"language\": \"en\"}")
                .put("/api/v1/registrations/nonsense/language")
                .then()
                .statusCode(404);
        ApiClient.json(holder("Dan", "d@example.org"))
                .put("/api/v1/tickets/nonsense/holder")
                .then()
                .statusCode(404);
        given().get("/api/v1/tickets/nonsense").then().statusCode(404);
        ApiClient.json("{\"consents\": []}")
                .put("/api/v1/tickets/nonsense/consents")
                .then()
                .statusCode(404);
        given().delete(registration + "/tickets/nonsense").then().statusCode(404);
    }

    private static Response lost(String body) {
        return ApiClient.json(body).post("/api/v1/lost-links");
    }

    private static String holder(String name, String email) {
        return "{\"name\": \"%s\", \"email\": \"%s\", \"audience\": \"IT\"}".formatted(name, email);
    }

    private String attendee(String name, String email) {
        return "{\"ticketType\": \"%s\", \"name\": \"%s\", \"email\": \"%s\", \"audience\": \"IT\"}"
                .formatted(type, name, email);
    }

    private long taken() {
        return editions.count(
                "select q.taken from quota q join edition e on e.id = q.edition_id where e.slug = ?1", edition.slug());
    }
}

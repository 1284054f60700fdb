package ro.clujit.innovationdays.ticketing.desk.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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

/** An organiser's desk, as a program works it. */
@QuarkusTest
class DeskApiTest {

    @Inject
    TestEditions editions;

    @Inject
    TestTokens tokens;

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
    void needsAToken() {
        for (String what : List.of("vat-rates", "terms", "registrations/" + UUID.randomUUID() + "/trace")) {
            given().get(selling(what)).then().statusCode(401);
        }
        ApiClient.json("{}").post(selling("registrations")).then().statusCode(401);
        ApiClient.json("{}").put(selling("terms")).then().statusCode(401);
        ApiClient.json("{}").post(selling("vat-rates")).then().statusCode(401);
    }

    @Test
    void registersSomebodyByHandOnceAndTellsTheTrace() {
        String key = UUID.randomUUID().toString();
        Response made = hand(guest(), key);
        made.then().statusCode(201).body("state", equalTo("CONFIRMED")).body("contactName", equalTo("Ana"));
        assertThat(hand(guest(), key).asString()).isEqualTo(made.asString());
        // The process died before it answered.
        editions.change("delete from idempotent_request where true");
        hand(guest(), key).then().statusCode(201).body("id", equalTo(made.path("id")));
        hand(guest().replace("Ana", "Eva"), key).then().statusCode(422);
        hand(guest(), null).then().statusCode(409).body("detail", containsString("No place"));
        String one = selling("registrations/" + made.path("id"));
        organiser()
                .get(one + "/trace")
                .then()
                .statusCode(200)
                .body("kind", hasItem("REGISTERED_BY_HAND"))
                .body("[0].by", not(equalTo("")));
        String ticket = organiser()
                .get(one + "/tickets")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
        organiser()
                .post(one + "/tickets/" + UUID.randomUUID() + "/cancellation")
                .then()
                .statusCode(404);
        for (int i = 0; i < 2; i++) {
            organiser()
                    .post(one + "/tickets/" + ticket + "/cancellation?letter=false")
                    .then()
                    .statusCode(200)
                    .body("[0].state", equalTo("CANCELLED"));
        }
        organiser().get(one + "/trace").then().body("kind", hasItem("CANCELLED"));
        String elsewhere = "/api/v1/editions/" + editions.open(1).slug() + "/selling/registrations/" + made.path("id");
        organiser().get(elsewhere + "/trace").then().statusCode(404);
        organiser().get(elsewhere + "/tickets").then().statusCode(404);
        organiser()
                .post(elsewhere + "/tickets/" + ticket + "/cancellation")
                .then()
                .statusCode(404);
    }

    @Test
    void givesTheLastPlaceToOneOfTen() throws Exception {
        List<Response> answers = ApiClient.together(10, i -> hand(guest(), null));
        assertThat(ApiClient.with(201, answers)).isEqualTo(1);
        assertThat(ApiClient.with(409, answers)).isEqualTo(9);
    }

    @Test
    void takesAKeyForOtherAddressesOfARequestAsAnotherRequest() {
        String id = hand(guest(), null).path("id");
        String key = UUID.randomUUID().toString();
        String cancel = selling("registrations/" + id + "/cancellation");
        organiser()
                .header("Idempotency-Key", key)
                .post(cancel + "?letter=false")
                .then()
                .statusCode(200);
        organiser()
                .header("Idempotency-Key", key)
                .post(cancel + "?letter=false")
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true");
        organiser()
                .header("Idempotency-Key", key)
                .post(cancel + "?letter=true")
                .then()
                .statusCode(422);
    }

    @Test
    void saysOfEachFieldOfAGuestWhatIsWrong() {
        hand("{}", null)
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("ticketType", "name", "email", "audience"));
        organiser().post(selling("registrations")).then().statusCode(422);
        hand(
                        guest().replace(
                                        "}",
                                        ", \"organisation\": \"%s\", \"jobTitle\": \"%s\"}"
                                                .formatted("x".repeat(121), "x".repeat(101))),
                        null)
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("organisation", "jobTitle"));
        hand(guest().replace("ana@", "@"), null).then().statusCode(422).body("errors.field", hasItem("email"));
        hand(guest().replace(type, UUID.randomUUID().toString()), null)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("ticketType"));
        hand(guest().replace("IT", "MARTIANS"), null).then().statusCode(400);
        editions.change("update ticket_type set audience = 'STUDENT' where id = cast(?1 as uuid)", type);
        hand(guest(), null).then().statusCode(409).body("detail", containsString("WRONG_AUDIENCE"));
        organiser()
                .body(guest())
                .post("/api/v1/editions/none/selling/registrations")
                .then()
                .statusCode(404);
    }

    @Test
    void writesTheTermsDown() {
        String good = """
                {"beneficiary": "Cluj IT", "ibanRon": "RO49 AAAA 1B31 0075 9384 0000", "swift": "aaaarobu",
                 "daysToPay": 5, "cancelDays": null, "changeDays": 2, "offerHours": 12}""";
        for (int i = 0; i < 2; i++) {
            organiser().body(good).put(selling("terms")).then().statusCode(200).body("daysToPay", equalTo(5));
        }
        organiser()
                .get(selling("terms"))
                .then()
                .statusCode(200)
                .body("beneficiary", equalTo("Cluj IT"))
                .body("ibanRon", equalTo("RO49AAAA1B31007593840000"))
                .body("swift", equalTo("AAAAROBU"))
                .body("cancelDays", nullValue())
                .body("changeDays", equalTo(2));
        organiser()
                .body("""
                        {"beneficiary": "%s", "taxId": "%s", "bank": "%s", "ibanRon": "RO00", "ibanEur": "x", "swift": "?",
                         "daysToPay": 0, "cancelDays": -1, "changeDays": 366, "offerHours": 337}""".formatted("x".repeat(121), "x".repeat(21), "x".repeat(121)))
                .put(selling("terms"))
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        hasItems(
                                "beneficiary",
                                "taxId",
                                "bank",
                                "ibanRon",
                                "ibanEur",
                                "swift",
                                "daysToPay",
                                "cancelDays",
                                "changeDays",
                                "offerHours"));
        organiser().put(selling("terms")).then().statusCode(422);
        organiser()
                .body("{}")
                .put(selling("terms"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("daysToPay", "offerHours"));
    }

    @Test
    void writesRatesOfVatDown() {
        String rate = "{\"kind\": \"REDUCED\", \"holdsFrom\": \"2150-03-01\", \"rate\": \"9,5\"}";
        try {
            for (int i = 0; i < 2; i++) {
                organiser().body(rate).post(selling("vat-rates")).then().statusCode(200);
            }
            organiser()
                    .get(selling("vat-rates"))
                    .then()
                    .statusCode(200)
                    .body("find { it.holdsFrom == '2150-03-01' }.rate", equalTo("9.5"));
        } finally {
            editions.change("delete from vat_rate where holds_from = cast(?1 as date)", "2150-03-01");
        }
        vat("{}").then().statusCode(422).body("errors.field", hasItems("kind", "holdsFrom", "rate"));
        for (String wrong : List.of("101", "-1", "1e1", "", "NaN")) {
            vat("{\"kind\": \"STANDARD\", \"holdsFrom\": \"2150-03-01\", \"rate\": \"" + wrong + "\"}")
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItem("rate"));
        }
        for (String day : List.of("2020-01-01", "9999-01-01")) {
            vat(rate.replace("2150-03-01", day)).then().statusCode(422).body("errors.field", hasItem("holdsFrom"));
        }
        vat(rate.replace("REDUCED", "NONE")).then().statusCode(422).body("errors.field", hasItem("kind"));
        vat(rate.replace("2150-03-01", "soon")).then().statusCode(400);
    }

    private Response vat(String body) {
        return organiser().body(body).post(selling("vat-rates"));
    }

    private String guest() {
        return "{\"ticketType\": \"%s\", \"name\": \"Ana\", \"email\": \"ana@example.org\", \"audience\": \"IT\"}"
                .formatted(type);
    }

    private Response hand(String body, String key) {
        RequestSpecification request = organiser().body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post(selling("registrations"));
    }

    private String selling(String what) {
        return "/api/v1/editions/" + edition.slug() + "/selling/" + what;
    }

    private RequestSpecification organiser() {
        return ApiClient.withToken(token);
    }
}

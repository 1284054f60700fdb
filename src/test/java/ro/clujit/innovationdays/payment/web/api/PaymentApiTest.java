package ro.clujit.innovationdays.payment.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

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
import ro.clujit.innovationdays.ticketing.TestUnpaid;

/** Money as an organiser's program sees it come in. */
@QuarkusTest
class PaymentApiTest {

    @Inject
    TestEditions editions;

    @Inject
    TestTokens tokens;

    @Inject
    TestUnpaid unpaid;

    TestEditions.Made edition;
    String token;
    String type;

    @BeforeEach
    void open() {
        edition = editions.open(2);
        token = tokens.make();
        editions.change(
                "update ticket_type set price = 24200 where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
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
        for (String path : List.of("", "/owed", "/statements/" + UUID.randomUUID())) {
            given().get(payments() + path).then().statusCode(401);
        }
        json("{}").post(payments()).then().statusCode(401);
        given().contentType("text/csv")
                .body("x")
                .post(payments() + "/statements/import")
                .then()
                .statusCode(401);
    }

    @Test
    void listsWhatIsOwedAndConfirmsWhatIsMarkedPaid() {
        String reference = register("Ana");
        organiser()
                .get(payments() + "/owed")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].reference", equalTo(reference))
                .body("[0].owed.amount", equalTo("242.00"));
        String key = UUID.randomUUID().toString();
        String body = paid(reference, "242.00", "2026-01-05");
        organiser()
                .header("Idempotency-Key", key)
                .body(body)
                .post(payments())
                .then()
                .statusCode(200)
                .body("outcome", equalTo("CONFIRMED"))
                .body("state", equalTo("CONFIRMED"));
        organiser()
                .header("Idempotency-Key", key)
                .body(body)
                .post(payments())
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("outcome", equalTo("CONFIRMED"));
        organiser()
                .header("Idempotency-Key", key)
                .body(paid(reference, "243.00", "2026-01-05"))
                .post(payments())
                .then()
                .statusCode(422);
        mark(reference, "242.00").then().statusCode(409).body("detail", containsString("NOT_OWED"));
        organiser()
                .get(payments())
                .then()
                .body("$", hasSize(1))
                .body("[0].state", equalTo("MATCHED"))
                .body("[0].reference", equalTo(reference));
        organiser().get(payments() + "/owed").then().body("$", hasSize(0));
    }

    @Test
    void confirmsOnceOfTenAtTheSameMoment() throws Exception {
        String reference = register("Ana");
        List<Response> answers = ApiClient.together(10, i -> organiser()
                .body(paid(reference, "242", "2026-01-0" + (1 + i % 2)))
                .post(payments()));
        assertThat(ApiClient.with(200, answers)).isEqualTo(1);
        assertThat(ApiClient.with(409, answers)).isEqualTo(9);
        organiser().get(payments()).then().body("$", hasSize(1));
    }

    @Test
    void takesAnotherAmountOnlyWhereThatIsSaid() {
        String reference = register("Ana");
        mark(reference, "240").then().statusCode(409).body("detail", containsString("242"));
        organiser()
                .body(paid(reference, "240", "2026-01-05").replace("}", ", \"evenIfOther\": true}"))
                .post(payments())
                .then()
                .statusCode(200);
    }

    @Test
    void saysOfEachFieldWhatIsWrong() {
        String reference = register("Ana");
        organiser()
                .body("{}")
                .post(payments())
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("reference", "amount", "receivedOn"));
        organiser().post(payments()).then().statusCode(422);
        for (String amount : List.of("", "-5", "0", "1e9", "ten", "9999999999", "NaN")) {
            mark(reference, amount).then().statusCode(422).body("errors.field", hasItem("amount"));
        }
        for (String day : List.of("2090-01-01", "0001-01-01")) {
            organiser()
                    .body(paid(reference, "242", day))
                    .post(payments())
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItem("receivedOn"));
        }
        organiser()
                .body(paid(reference, "242", "yesterday"))
                .post(payments())
                .then()
                .statusCode(400);
        organiser()
                .body(paid(reference, "242", "2026-01-05").replace("}", ", \"note\": \"" + "x".repeat(201) + "\"}"))
                .post(payments())
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("note"));
        organiser()
                .body(paid(reference, "242", "2026-01-05").replace("}", ", \"currency\": \"EUR\"}"))
                .post(payments())
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("currency"));
        mark("NONE-12345-12345", "242").then().statusCode(422).body("errors.field", hasItem("reference"));
        organiser()
                .body("{\"registration\": \"%s\", \"amount\": \"1\", \"receivedOn\": \"2026-01-05\"}"
                        .formatted(UUID.randomUUID()))
                .post(payments())
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("registration"));
        organiser().get(payments()).then().body("$", hasSize(0));
        organiser().get(payments() + "?state=NONSENSE").then().statusCode(404);
    }

    @Test
    void sendsLateMoneyBackWhereThePlacesAreOthers() {
        String late = register("Late");
        editions.change("update registration set pay_until = held_at where payment_reference = ?1", late);
        unpaid.end();
        register("Second");
        register("Third");
        mark(late, "242").then().statusCode(200).body("outcome", equalTo("NO_PLACE_LEFT"));
        String id = organiser().get(payments() + "?state=REFUND_NEEDED").path("[0].id");
        for (int i = 0; i < 2; i++) {
            organiser()
                    .post(payments() + "/" + id + "/refund")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("REFUNDED"));
        }
        organiser()
                .body("{\"reference\": \"" + late + "\"}")
                .post(payments() + "/" + id + "/match")
                .then()
                .statusCode(409);
        var other = editions.open(1);
        organiser()
                .post("/api/v1/editions/" + other.slug() + "/payments/" + id + "/refund")
                .then()
                .statusCode(404);
    }

    @Test
    void showsWhatAStatementWouldDoAndBooksItOnce() {
        String reference = register("Ana");
        String csv =
                "Data,Suma,Detalii\n05.01.2026,\"242,00\",plata %s\n06.01.2026,\"10,00\",cine stie\n07.01.2026,\"-5,00\",comision\n"
                        .formatted(reference);
        String key = UUID.randomUUID().toString();
        Response sent = send(csv, key);
        sent.then()
                .statusCode(201)
                .body("booked", equalTo(false))
                .body("lines", hasSize(2))
                .body("lines[0].finding", equalTo("CONFIRMED"))
                .body("lines[0].owed.amount", equalTo("242.00"))
                .body("lines[1].finding", equalTo("UNKNOWN_REFERENCE"))
                .body("outgoing", equalTo(1));
        send(csv, key).then().statusCode(201).body("id", equalTo(sent.path("id")));
        organiser().get(payments() + "/owed").then().body("$", hasSize(1));
        for (int i = 0; i < 2; i++) {
            organiser()
                    .post(payments() + "/statements/" + sent.path("id") + "/booking")
                    .then()
                    .statusCode(200)
                    .body("booked", equalTo(true))
                    .body("confirmed", equalTo(1))
                    .body("open", equalTo(1));
        }
        organiser().get(payments() + "/owed").then().body("$", hasSize(0));
        String open = organiser().get(payments() + "?state=UNMATCHED").path("[0].id");
        String second = register("Second");
        match(open, "{}").then().statusCode(422).body("errors.field", hasItem("reference"));
        match(open, "{\"reference\": \"nonsense\"}").then().statusCode(422);
        match(open, "{\"reference\": \"" + second + "\"}")
                .then()
                .statusCode(409)
                .body("detail", containsString("WRONG"));
        match(open, "{\"reference\": \"" + second + "\", \"evenIfOther\": true}")
                .then()
                .statusCode(200)
                .body("state", equalTo("MATCHED"));
        organiser().post(payments() + "/" + open + "/refund").then().statusCode(409);
    }

    @Test
    void refusesWhatIsNoStatement() {
        send("nothing", null).then().statusCode(422);
        send("Cine,Cat\nAna,5\n", null).then().statusCode(422);
        send("", null).then().statusCode(400);
        organiser()
                .contentType("application/octet-stream")
                .body(new byte[] {'P', 'K', 3, 4, 0, 0})
                .post(payments() + "/statements/import")
                .then()
                .statusCode(422);
        organiser().get(payments() + "/statements/" + UUID.randomUUID()).then().statusCode(404);
        organiser()
                .post(payments() + "/statements/" + UUID.randomUUID() + "/booking")
                .then()
                .statusCode(404);
        organiser().get("/api/v1/editions/none/payments").then().statusCode(404);
    }

    private Response send(String csv, String key) {
        RequestSpecification request =
                ApiClient.withToken(token).contentType("text/csv").body(csv);
        return (key == null ? request : request.header("Idempotency-Key", key)).post(payments() + "/statements/import");
    }

    private Response match(String payment, String body) {
        return organiser().body(body).post(payments() + "/" + payment + "/match");
    }

    private Response mark(String reference, String amount) {
        return organiser().body(paid(reference, amount, "2026-01-05")).post(payments());
    }

    private static String paid(String reference, String amount, String on) {
        return "{\"reference\": \"%s\", \"amount\": \"%s\", \"receivedOn\": \"%s\"}".formatted(reference, amount, on);
    }

    /** @return its payment reference */
    private String register(String name) {
        return json("""
                {"attendees": [{"ticketType": "%s", "name": "%s", "email": "ana@example.org", "audience": "IT"}]}""".formatted(type, name))
                .post("/api/v1/editions/" + edition.slug() + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("payment.reference");
    }

    private String payments() {
        return "/api/v1/editions/" + edition.slug() + "/payments";
    }

    private RequestSpecification organiser() {
        return ApiClient.withToken(token);
    }

    private static RequestSpecification json(String body) {
        return ApiClient.json(body);
    }
}

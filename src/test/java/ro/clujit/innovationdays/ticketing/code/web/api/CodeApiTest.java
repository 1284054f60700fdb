package ro.clujit.innovationdays.ticketing.code.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

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

/** Codes as an organiser's program makes and follows them. */
@QuarkusTest
class CodeApiTest {

    @Inject
    TestEditions editions;

    @Inject
    TestTokens tokens;

    TestEditions.Made edition;
    String token;
    String type;

    @BeforeEach
    void open() {
        edition = editions.open(20);
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
        given().get(codes()).then().statusCode(401);
        given().header("Authorization", "Bearer idt_nonsense")
                .get(codes())
                .then()
                .statusCode(401);
        json("{}").post(codes()).then().statusCode(401);
        json("{}").post(codes() + "/batches").then().statusCode(401);
        given().get(selling("code-use/codes.csv")).then().statusCode(401);
    }

    @Test
    void makesACodeReadsItChangesItAndWithdrawsIt() {
        String id = add("""
                {"text": "member-2090", "discount": "12.5%%", "uses": 3, "ticketTypes": ["%s"], "organisation": "Exemplu",
                 "addresses": ["@exemplu.ro"], "byDomain": true, "validUntil": "2090-04-01T12:00:00Z"}
                """.formatted(type))
                .then()
                .statusCode(201)
                .body("text", equalTo("MEMBER-2090"))
                .body("discount", equalTo("12.5%"))
                .body("validUntil", equalTo("2090-04-01T12:00:00Z"))
                .body("ticketTypes", hasItem(type))
                .extract()
                .path("id");
        organiser()
                .body("{\"uses\": 4, \"organisation\": \"Altul\"}")
                .put(codes() + "/" + id)
                .then()
                .statusCode(200)
                .body("uses", equalTo(4))
                .body("organisation", equalTo("Altul"))
                .body("discount", equalTo("12.5%"))
                .body("addresses", hasSize(0));
        organiser()
                .get(codes() + "?q=altul")
                .then()
                .statusCode(200)
                .body("count", equalTo(1))
                .body("codes[0].id", equalTo(id));
        organiser().get(codes() + "?q=nothing").then().body("codes", hasSize(0));
        for (int i = 0; i < 2; i++) {
            organiser()
                    .post(codes() + "/" + id + "/withdrawal")
                    .then()
                    .statusCode(200)
                    .body("withdrawn", equalTo(true));
        }
        organiser().body("{\"uses\": 4}").put(codes() + "/" + id).then().statusCode(409);
        organiser().get(codes() + "/" + id).then().statusCode(200).body("withdrawn", equalTo(true));
    }

    @Test
    void makesABatchOnceHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();
        String body = "{\"prefix\": \"utcn-\", \"count\": 30, \"characters\": 6, \"discount\": \"100%\", \"uses\": 1}";
        String first = batch(key, body)
                .then()
                .statusCode(201)
                .body("$", hasSize(30))
                .body("text", everyItem(startsWith("UTCN-")))
                .extract()
                .asString();
        assertThat(batch(key, body).asString()).isEqualTo(first);
        batch(key, body.replace("30", "31")).then().statusCode(422);
        organiser().get(codes() + "?q=UTCN").then().body("count", equalTo(30));
        // The process died before it answered.
        editions.change("delete from idempotent_request where true");
        batch(key, body).then().statusCode(201).body("$", hasSize(0));
        organiser().get(codes() + "?q=UTCN").then().body("count", equalTo(30));
    }

    @Test
    void reservesPlacesOrSaysHowManyAreLeft() {
        add("{\"text\": \"GUESTS\", \"uses\": 15, \"reserves\": true, \"ticketTypes\": [\"%s\"]}".formatted(type))
                .then()
                .statusCode(201)
                .body("heldBack", equalTo(15));
        add("{\"text\": \"MORE\", \"uses\": 6, \"reserves\": true, \"ticketTypes\": [\"%s\"]}".formatted(type))
                .then()
                .statusCode(409)
                .body("detail", containsString("5 are left"));
        add("{\"text\": \"GUESTS\", \"uses\": 1}").then().statusCode(409).body("detail", containsString("already"));
    }

    @Test
    void givesTheLastUseToOneOfTenAndCountsIt() throws Exception {
        String id = add("{\"text\": \"ONE\", \"uses\": 1, \"organisation\": \"Exemplu\"}")
                .path("id");
        List<Response> answers = ApiClient.together(10, i -> register("ONE"));
        assertThat(ApiClient.with(201, answers)).isEqualTo(1);
        assertThat(ApiClient.with(409, answers)).isEqualTo(9);
        organiser().get(codes() + "/" + id).then().body("used", equalTo(1));
        organiser()
                .get(selling("code-use/organisations"))
                .then()
                .statusCode(200)
                .body("[0].organisation", equalTo("Exemplu"))
                .body("[0].confirmed", equalTo(1));
        assertThat(organiser()
                        .get(selling("code-use/codes.csv"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("ONE", "Exemplu");
        organiser().get(selling("code-use/codes.xlsx")).then().statusCode(200);
        organiser().body("{\"uses\": 0}").put(codes() + "/" + id).then().statusCode(422);
        organiser().body("{\"uses\": 1}").put(codes() + "/" + id).then().statusCode(200);
    }

    @Test
    void doesNotGoUnderWhatWasUsed() {
        String id = add("{\"text\": \"TWO\", \"uses\": 2}").path("id");
        register("TWO").then().statusCode(201);
        register("TWO").then().statusCode(201);
        organiser()
                .body("{\"uses\": 1}")
                .put(codes() + "/" + id)
                .then()
                .statusCode(409)
                .body("detail", containsString("2 places"));
    }

    @Test
    void saysOfEachFieldWhatIsWrong() {
        wrong("{}", "text", "uses");
        wrong("{\"text\": \"a\", \"uses\": 1}", "text");
        wrong("{\"text\": \"ÎNCĂ-UNUL\", \"uses\": 1}", "text");
        for (String discount : List.of("101%", "-5", "5e3", "1000000.01", "ten", "NaN", "1".repeat(21))) {
            wrong("{\"text\": \"GOOD\", \"uses\": 1, \"discount\": \"" + discount + "\"}", "discount");
        }
        for (int uses : List.of(0, -1, 100_001)) {
            wrong("{\"text\": \"GOOD\", \"uses\": " + uses + "}", "uses");
        }
        wrong(
                "{\"text\": \"GOOD\", \"uses\": 1, \"ticketTypes\": [\"%s\"]}".formatted(UUID.randomUUID()),
                "ticketTypes");
        wrong("{\"text\": \"GOOD\", \"uses\": 1, \"reserves\": true}", "ticketTypes");
        wrong("{\"text\": \"GOOD\", \"uses\": 1, \"addresses\": [\"nobody\", null]}", "addresses");
        wrong("{\"text\": \"GOOD\", \"uses\": 1, \"byDomain\": true}", "addresses");
        wrong("{\"text\": \"GOOD\", \"uses\": 1, \"organisation\": \"" + "x".repeat(121) + "\"}", "organisation");
        wrong(
                "{\"text\": \"GOOD\", \"uses\": 1, \"validFrom\": \"2090-01-02T00:00:00Z\", \"validUntil\": \"2090-01-01T00:00:00Z\"}",
                "validUntil");
        wrong("{\"text\": \"GOOD\", \"uses\": 1, \"validFrom\": \"1066-01-02T00:00:00Z\"}", "validFrom");
        batch(null, "{\"prefix\": \"ș\", \"count\": 5001, \"characters\": 4, \"uses\": 1, \"text\": \"X\"}")
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("prefix", "count", "characters", "text"));
        for (String broken : List.of("[", "{\"uses\": \"many\"}", "{\"validFrom\": \"tomorrow\"}")) {
            add(broken).then().statusCode(400);
        }
        organiser().post(codes()).then().statusCode(422);
        organiser().get(codes()).then().body("count", equalTo(0));
    }

    @Test
    void bringsATableOverOnceAndSaysWhatIsWrongWithItsRows() {
        Response wrong = table("Code,Uses,Discount\nFINE,1,10%\nBAD,0,200%\n", null);
        wrong.then()
                .statusCode(201)
                .body("blocked", equalTo(true))
                .body("rows[1].effect", equalTo("REFUSED"))
                .body("rows[1].faults", hasSize(2));
        confirm(wrong.path("id")).then().statusCode(409).body("detail", containsString("1 rows are refused"));
        organiser().get(codes()).then().body("count", equalTo(0));
        String key = UUID.randomUUID().toString();
        Response right = table("Code,Uses,Discount\nFINE,1,10%\n", key);
        right.then().statusCode(201).body("rows[0].effect", equalTo("NEW")).body("imported", equalTo(false));
        table("Code,Uses,Discount\nFINE,1,10%\n", key).then().body("id", equalTo(right.path("id")));
        for (int i = 0; i < 2; i++) {
            confirm(right.path("id")).then().statusCode(200).body("imported", equalTo(true));
        }
        organiser().get(codes()).then().body("count", equalTo(1)).body("codes[0].discount", equalTo("10%"));
        table("nothing", null).then().statusCode(422);
        table("Who,What\na,b\n", null).then().statusCode(422);
        table("", null).then().statusCode(400);
        confirm(UUID.randomUUID().toString()).then().statusCode(404);
    }

    private Response table(String csv, String key) {
        RequestSpecification request = organiser().contentType("text/csv").body(csv);
        return (key == null ? request : request.header("Idempotency-Key", key)).post(codes() + "/import");
    }

    private Response confirm(String id) {
        return organiser().post(codes() + "/import/" + id + "/confirmation");
    }

    @Test
    void keepsToItsEdition() {
        String id = add("{\"text\": \"OURS\", \"uses\": 1}").path("id");
        var other = editions.open(5);
        String theirs = "/api/v1/editions/" + other.slug() + "/selling/codes/" + id;
        organiser().get(theirs).then().statusCode(404);
        organiser().body("{\"uses\": 1}").put(theirs).then().statusCode(404);
        organiser().post(theirs + "/withdrawal").then().statusCode(404);
        organiser().get(codes() + "/nonsense").then().statusCode(404);
        organiser().get("/api/v1/editions/none/selling/codes").then().statusCode(404);
        organiser().get(codes() + "?page=-4").then().statusCode(200);
        organiser().get(codes() + "?page=2147483647").then().statusCode(200).body("codes", hasSize(0));
    }

    @Test
    void describesItselfWithExamples() {
        assertThat(given().get("/openapi").asString()).contains("/selling/codes/batches", "MEMBER-2027", "UTCN-");
    }

    private void wrong(String body, String... fields) {
        add(body).then().statusCode(422).body("errors.field", hasItems(fields));
    }

    private Response add(String body) {
        return organiser().body(body).post(codes());
    }

    private Response batch(String key, String body) {
        RequestSpecification request = organiser().body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post(codes() + "/batches");
    }

    private Response register(String code) {
        return json("""
                {"code": "%s", "attendees": [{"ticketType": "%s", "name": "Ana", "email": "ana@example.org",
                 "audience": "IT"}]}""".formatted(code, type)).post("/api/v1/editions/" + edition.slug() + "/registrations");
    }

    private String codes() {
        return selling("codes");
    }

    private String selling(String what) {
        return "/api/v1/editions/" + edition.slug() + "/selling/" + what;
    }

    private RequestSpecification organiser() {
        return ApiClient.withToken(token);
    }

    private static RequestSpecification json(String body) {
        return ApiClient.json(body);
    }
}

package ro.clujit.innovationdays.ticketing.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.account.TestTokens;

/** Setting up a sale and deciding about registrations, with an organiser's token. */
@QuarkusTest
class SellingApiTest {

    @Inject
    TestEditions editions;

    @Inject
    TestTokens tokens;

    TestEditions.Made edition;
    String token;

    @BeforeEach
    void open() {
        edition = editions.open(20);
        token = tokens.make();
    }

    @Test
    void needsAToken() {
        given().get(selling("quotas")).then().statusCode(401);
        given().get(selling("ticket-types")).then().statusCode(401);
        given().get(selling("registrations")).then().statusCode(401);
    }

    @Test
    void setsUpAPricedTypeInTwoQuotasAndSellsIt() {
        String hall = quota("Hall", 10);
        String dinner = quota("Dinner", 3);
        String type = addType(
                        "\"price\": \"242.00\", \"most\": 2, \"quotas\": [\"%s\", \"%s\"]".formatted(hall, dinner))
                .then()
                .statusCode(201)
                .body("price.amount", equalTo("242.00"))
                .body("quotas", hasItems(hall, dinner))
                .extract()
                .path("id");
        String registration = register(type).path("state");
        assertThat(registration).isEqualTo("PENDING_PAYMENT");
        with().get(selling("quotas"))
                .then()
                .statusCode(200)
                .body("find { it.id == '" + dinner + "' }.taken", equalTo(1))
                .body("find { it.id == '" + dinner + "' }.takenBy.PENDING", equalTo(1));
        given().get("/api/v1/editions/" + edition.slug() + "/ticket-types")
                .then()
                .statusCode(200)
                .body("find { it.id == '" + type + "' }.price.amount", equalTo("242.00"));
    }

    @Test
    void leavesWhatWasSoldInTheCurrencyThatItWasSoldIn() {
        String hall = quota("Hall", 10);
        String terms = "\"price\": \"50.00\", \"quotas\": [\"%s\"]".formatted(hall);
        String type = addType(terms).path("id");
        String registration = register(type).path("token");
        with().body(type("\"currency\": \"EUR\", " + terms))
                .put(selling("ticket-types") + "/" + type)
                .then()
                .statusCode(200)
                .body("price.currency", equalTo("EUR"));
        given().get("/api/v1/registrations/" + registration)
                .then()
                .statusCode(200)
                .body("total.currency", equalTo("RON"))
                .body("lines[0].price.currency", equalTo("RON"));
    }

    @Test
    void lowersAQuotaUnderWhatIsTakenOnlyWhenThatIsSaid() {
        String hall = quota("Hall", 10);
        String type = addType("\"quotas\": [\"%s\"]".formatted(hall)).path("id");
        register(type);
        register(type);
        change(hall, "{\"name\": \"Hall\", \"size\": 1}")
                .then()
                .statusCode(409)
                .body("detail", containsString("2 places are taken"));
        change(hall, "{\"name\": \"Hall\", \"size\": 1, \"evenIfTaken\": true}")
                .then()
                .statusCode(200)
                .body("taken", equalTo(2))
                .body("free", equalTo(-1));
        register(type).then().statusCode(409).body("detail", containsString("SOLD_OUT"));
        with().delete(selling("quotas") + "/" + hall).then().statusCode(409);
    }

    @Test
    void movesWhatIsTakenAlongWhenATypeIsCountedElsewhere() {
        String small = quota("Small", 1);
        String large = quota("Large", 10);
        String type = addType("\"quotas\": [\"%s\"]".formatted(large)).path("id");
        register(type);
        register(type);
        with().body(type("\"quotas\": [\"%s\"]".formatted(small)))
                .put(selling("ticket-types") + "/" + type)
                .then()
                .statusCode(409)
                .body("detail", containsString("2 would be taken"));
        change(small, "{\"name\": \"Small\", \"size\": 5}").then().statusCode(200);
        with().body(type("\"quotas\": [\"%s\"]".formatted(small)))
                .put(selling("ticket-types") + "/" + type)
                .then()
                .statusCode(200);
        with().get(selling("quotas"))
                .then()
                .body("find { it.id == '" + small + "' }.taken", equalTo(2))
                .body("find { it.id == '" + large + "' }.taken", equalTo(0));
    }

    @Test
    void approvesRefusesAndCancels() {
        String hall = quota("Hall", 10);
        String type = addType("\"needsApproval\": true, \"quotas\": [\"%s\"]".formatted(hall))
                .path("id");
        register(type).then().statusCode(201).body("state", equalTo("PENDING_APPROVAL"));
        register(type);
        var waiting = with().get(selling("registrations") + "?state=PENDING_APPROVAL");
        waiting.then().statusCode(200).body("id", hasSize(2));
        String first = waiting.path("[0].id");
        String second = waiting.path("[1].id");
        decide(first, "approval").then().statusCode(200).body("state", equalTo("CONFIRMED"));
        decide(first, "approval").then().statusCode(409);
        decide(second, "refusal").then().statusCode(200).body("state", equalTo("CANCELLED"));
        decide(first, "cancellation").then().statusCode(200).body("state", equalTo("CANCELLED"));
        decide(first, "cancellation").then().statusCode(200);
        decide(UUID.randomUUID().toString(), "approval").then().statusCode(404);
        with().get(selling("quotas")).then().body("find { it.id == '" + hall + "' }.taken", equalTo(0));
        assertThat(editions.count(
                        "select count(*) from registration_change c join registration r on r.id = c.registration_id"
                                + " join edition e on e.id = r.edition_id where e.slug = ?1 and c.changed_by <> ''",
                        edition.slug()))
                .as("each with a trace of who")
                .isEqualTo(3);
    }

    @Test
    void saysOfEachFieldWhatIsWrong() {
        with().body("{\"name\": \"\", \"size\": -1}")
                .post(selling("quotas"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("name", "size"));
        with().body("{\"price\": \"-5\", \"least\": 0, \"most\": 11}")
                .post(selling("ticket-types"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("name.ro", "name.en", "price", "least", "most", "quotas"));
        for (String price : new String[] {"1000000.01", "1e3", "12,345", "NaN", ""}) {
            addType("\"price\": \"%s\", \"quotas\": [\"%s\"]".formatted(price, UUID.randomUUID()))
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItems("price"));
        }
        addType("\"quotas\": [\"%s\"]".formatted(UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("quotas"));
    }

    private String quota(String name, int size) {
        return with().body("{\"name\": \"%s\", \"size\": %d}".formatted(name, size))
                .post(selling("quotas"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response change(String quota, String body) {
        return with().body(body).put(selling("quotas") + "/" + quota);
    }

    private Response addType(String more) {
        return with().body(type(more)).post(selling("ticket-types"));
    }

    private static String type(String more) {
        return "{\"name\": {\"ro\": \"Forum\", \"en\": \"Forum\"}, %s}".formatted(more);
    }

    private Response decide(String registration, String what) {
        return with().post(selling("registrations") + "/" + registration + "/" + what);
    }

    private Response register(String type) {
        return given().contentType("application/json")
                .body(
                        "{\"attendees\": [{\"ticketType\": \"%s\", \"name\": \"Ana\", \"email\": \"ana@example.org\", \"audience\": \"IT\"}]}"
                                .formatted(type))
                .post("/api/v1/editions/" + edition.slug() + "/registrations");
    }

    private String selling(String what) {
        return "/api/v1/editions/" + edition.slug() + "/selling/" + what;
    }

    private RequestSpecification with() {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }
}

package ro.clujit.innovationdays.payment.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.ApiClient;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.account.TestTokens;
import ro.clujit.innovationdays.ticketing.TestAddOns;

/** Money that has to go back for what was given up, as an organiser's program sees it. */
@QuarkusTest
class RefundApiTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestAddOns addOns;

    @Inject
    TestTokens tokens;

    TestEditions.Made edition;
    String token;
    UUID dinner;

    @BeforeEach
    void open() {
        edition = editions.open(5);
        token = tokens.make();
        dinner = addOns.workshop(edition.slug(), 2, "Dinner", 5, 5_000);
    }

    @Test
    void needsAToken() {
        for (String path : List.of("", "/" + UUID.randomUUID())) {
            given().get(refunds() + path).then().statusCode(401);
        }
        String due = giveUpPaid();
        for (RequestSpecification stranger :
                List.of(ApiClient.json(), ApiClient.json().header("Authorization", "Bearer idt_forged"))) {
            stranger.post(refunds() + "/" + due + "/sent-back").then().statusCode(401);
        }
        organiser().get(refunds() + "/" + due).then().body("state", equalTo("DUE"));
    }

    @Test
    void listsWhatHasToGoBackAndWritesDownThatItWent() {
        organiser().get(refunds()).then().statusCode(200).body("$", hasSize(0));
        String due = giveUpPaid();
        String later = giveUpPaid();
        Response list = organiser().get(refunds());
        list.then()
                .statusCode(200)
                .body("id", equalTo(List.of(due, later)))
                .body("[0].state", equalTo("DUE"))
                .body("[0].sum.amount", equalTo("50.00"))
                .body("[0].sum.currency", equalTo("RON"))
                .body("[0].reason", equalTo("ADD_ON_DROPPED"))
                .body("[0].what", equalTo("Dinner"))
                .body("[0].contactName", equalTo("Ana"))
                .body("[0].reference", notNullValue())
                .body("[0].dueAt", notNullValue())
                .body("[0].sentBackBy", nullValue());
        String tag = list.header("ETag");
        known(tag).then().statusCode(304).body(emptyString());
        String key = UUID.randomUUID().toString();
        for (String replayed : new String[] {null, "true"}) {
            organiser()
                    .header("Idempotency-Key", key)
                    .post(refunds() + "/" + due + "/sent-back")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", equalTo(replayed))
                    .body("id", equalTo(due))
                    .body("state", equalTo("SENT_BACK"))
                    .body("sentBackBy", not(emptyString()))
                    .body("sentBackAt", notNullValue());
        }
        organiser()
                .header("Idempotency-Key", key)
                .post(refunds() + "/" + due + "/sent-back?by=somebody")
                .then()
                .statusCode(422);
        known(tag)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("id", equalTo(List.of(later, due)))
                .body("state", equalTo(List.of("DUE", "SENT_BACK")));
        organiser().get(refunds() + "?state=DUE").then().body("id", equalTo(List.of(later)));
        organiser().get(refunds() + "?state=SENT_BACK").then().body("id", equalTo(List.of(due)));
        assertThat(traces()).isEqualTo(1);
    }

    @Test
    void isSentBackOnceOfTenAtTheSameMoment() throws Exception {
        for (int round = 1; round <= 3; round++) {
            String due = giveUpPaid();
            List<Response> answers =
                    ApiClient.together(10, i -> organiser().post(refunds() + "/" + due + "/sent-back"));
            assertThat(ApiClient.with(200, answers)).isEqualTo(10);
            assertThat(answers.stream().map(answer -> answer.path("sentBackAt")).distinct())
                    .as("all are told of the same")
                    .hasSize(1);
            assertThat(traces()).isEqualTo(round);
        }
    }

    @Test
    void findsNoneOfAnotherEditionAndTakesNoNonsense() {
        String due = giveUpPaid();
        String elsewhere = "/api/v1/editions/" + editions.open(1).slug() + "/payments/refunds";
        organiser().get(elsewhere).then().statusCode(200).body("$", hasSize(0));
        for (String path : List.of(elsewhere + "/" + due, refunds() + "/" + UUID.randomUUID(), refunds() + "/x")) {
            organiser().get(path).then().statusCode(404);
            organiser().post(path + "/sent-back").then().statusCode(404);
        }
        organiser().get("/api/v1/editions/none/payments/refunds").then().statusCode(404);
        organiser().get(refunds() + "?state=NONSENSE").then().statusCode(404);
        organiser().get(refunds() + "/" + due).then().statusCode(200).body("state", equalTo("DUE"));
    }

    @Test
    void isDescribedWithExamples() {
        assertThat(given().get("/openapi").asString())
                .contains("/payments/refunds/{id}/sent-back", "Atelier: Roboți", "RefundState");
    }

    /** Somebody pays for a dinner that they choose after their registration, and drops it. @return what has to go back */
    private String giveUpPaid() {
        var visitor = new Visitor(base);
        String registration = TestAddOns.register(visitor, edition.slug());
        String form = TestAddOns.form(visitor, registration);
        visitor.get(form);
        visitor.postForm(form, Map.of("add", dinner.toString()));
        String reference = organiser()
                .get("/api/v1/editions/" + edition.slug() + "/payments/owed")
                .path("[0].reference");
        organiser()
                .body("{\"reference\": \"%s\", \"amount\": \"50\", \"receivedOn\": \"2026-01-05\"}"
                        .formatted(reference))
                .post("/api/v1/editions/" + edition.slug() + "/payments")
                .then()
                .statusCode(200);
        visitor.get(form);
        visitor.postForm(form, Map.of("drop", dinner.toString()));
        return editions.texts("""
                select cast(f.id as text) from refund f join edition e on e.id = f.edition_id
                 where e.slug = ?1 order by f.due_at desc limit 1
                """, edition.slug()).get(0);
    }

    private Response known(String tag) {
        return organiser().header("If-None-Match", tag).get(refunds());
    }

    private long traces() {
        return editions.count("""
                select count(*) from registration_change c join registration r on r.id = c.registration_id
                  join edition e on e.id = r.edition_id where e.slug = ?1 and c.kind = 'REFUNDED'
                """, edition.slug());
    }

    private String refunds() {
        return "/api/v1/editions/" + edition.slug() + "/payments/refunds";
    }

    private RequestSpecification organiser() {
        return ApiClient.withToken(token);
    }
}

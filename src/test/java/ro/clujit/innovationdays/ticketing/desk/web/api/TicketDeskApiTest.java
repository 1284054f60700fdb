package ro.clujit.innovationdays.ticketing.desk.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
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
import ro.clujit.innovationdays.ticketing.TestAddOns;

/** An organiser's program changes one ticket: what goes with it, its type, its badge, its holder. */
@QuarkusTest
class TicketDeskApiTest {

    @Inject
    TestEditions editions;

    @Inject
    TestTokens tokens;

    @Inject
    TestAddOns addOns;

    TestEditions.Made edition;
    String token;
    String type;
    String ticket;

    @BeforeEach
    void open() {
        edition = editions.open(5);
        token = tokens.make();
        type = type("Forum");
        ticket = register("Ana");
    }

    @AfterEach
    void countsAgree() {
        assertThat(addOns.miscounted(edition.slug())).isEmpty();
    }

    @Test
    void addsAndDropsAWorkshopOnceAndTheLastPlaceOnce() throws Exception {
        UUID workshop = addOns.workshop(edition.slug(), 7, "Atelier", 1, 0);
        String other = register("Ion");
        organiser()
                .get(ticket + "/add-ons")
                .then()
                .statusCode(200)
                .body("[0].ticketType", equalTo(workshop.toString()))
                .body("[0].chosen", equalTo(false))
                .body("[0].canBeAdded", equalTo(true))
                .body("[0].left", equalTo(1));
        List<Response> answers =
                ApiClient.together(6, i -> organiser().put((i % 2 == 0 ? ticket : other) + "/add-ons/" + workshop));
        assertThat(ApiClient.with(200, answers))
                .as("one ticket, asked for three times")
                .isEqualTo(3);
        assertThat(ApiClient.with(409, answers)).isEqualTo(3);
        boolean isFirst = answers.get(0).statusCode() == 200;
        String winner = isFirst ? ticket : other;
        String loser = isFirst ? other : ticket;
        organiser()
                .get(winner + "/add-ons")
                .then()
                .body("[0].chosen", equalTo(true))
                .body("[0].state", equalTo("VALID"));
        organiser().get(loser + "/add-ons").then().body("[0].canBeAdded", equalTo(false));
        organiser()
                .put(loser + "/add-ons/" + workshop)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", startsWith("FULL: "));
        organiser()
                .header("Accept-Language", "ro")
                .put(loser + "/add-ons/" + workshop)
                .then()
                .statusCode(409)
                .body("detail", containsString("Nu s-a schimbat nimic"));
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            organiser()
                    .header("Idempotency-Key", key)
                    .delete(winner + "/add-ons/" + workshop)
                    .then()
                    .statusCode(200)
                    .body("[0].chosen", equalTo(false));
        }
        organiser().delete(winner + "/add-ons/" + workshop).then().statusCode(200);
        assertThat(traces("ADD_ON_ADDED")).isEqualTo(1);
        assertThat(traces("ADD_ON_DROPPED")).isEqualTo(1);
        organiser().put(ticket + "/add-ons/" + type).then().statusCode(409).body("detail", startsWith("NOT_OFFERED: "));
        organiser().put(ticket + "/add-ons/x").then().statusCode(404);
        organiser().post(ticket + "/cancellation?letter=false").then().statusCode(200);
        organiser()
                .put(ticket + "/add-ons/" + workshop)
                .then()
                .statusCode(409)
                .body("detail", startsWith("NO_TICKET: "));
    }

    @Test
    void movesATicketOnceAndSaysWhyNot() {
        editions.change(
                "insert into ticket_type (id, edition_id, position, name_ro, name_en, description_ro, description_en, price)"
                        + " select gen_random_uuid(), id, 9, 'Presă', 'Press', '', '', 5000 from edition where slug = ?1",
                edition.slug());
        String press = type("Press");
        editions.change(
                "insert into quota (id, edition_id, name, size, taken) select gen_random_uuid(), id, 'Press', 1, 0"
                        + " from edition where slug = ?1",
                edition.slug());
        editions.change(
                "insert into ticket_type_quota (ticket_type_id, quota_id) select cast(?1 as uuid), q.id from quota q"
                        + " join edition e on e.id = q.edition_id where e.slug = ?2 and q.name = 'Press'",
                press,
                edition.slug());
        organiser()
                .body(move(press, "KEEP"))
                .post(register("Ion") + "/move")
                .then()
                .statusCode(200);
        organiser()
                .body(move(press, "KEEP"))
                .post(ticket + "/move")
                .then()
                .statusCode(409)
                .body("detail", startsWith("FULL: "));
        editions.change(
                "update quota set size = 2 where name = 'Press' and edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        organiser()
                .body(move(press, "NEW"))
                .post(ticket + "/move")
                .then()
                .statusCode(409)
                .body("detail", startsWith("NOT_CHARGEABLE: "));
        for (int i = 0; i < 2; i++) {
            organiser()
                    .body(move(press, "KEEP"))
                    .post(ticket + "/move")
                    .then()
                    .statusCode(200)
                    .body("ticketType", equalTo(press))
                    .body("price.amount", equalTo("0.00"));
        }
        assertThat(traces("TYPE_CHANGED")).isEqualTo(2);
        organiser()
                .header("Accept-Language", "ro")
                .body("{\"from\": \"%s\", \"to\": \"%s\"}".formatted(type, UUID.randomUUID()))
                .post(ticket + "/move")
                .then()
                .statusCode(409)
                .body("detail", startsWith("CHANGED_MEANWHILE: Altcineva"));
        organiser()
                .body("{\"from\": \"%s\", \"to\": \"%s\"}".formatted(press, UUID.randomUUID()))
                .post(ticket + "/move")
                .then()
                .statusCode(409)
                .body("detail", startsWith("NOT_OFFERED: "));
        organiser()
                .body("{}")
                .post(ticket + "/move")
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("from", "to"));
        organiser().post(ticket + "/move").then().statusCode(422);
        organiser().body(move("x", "KEEP")).post(ticket + "/move").then().statusCode(400);
        organiser().body(move(press, "FREE")).post(ticket + "/move").then().statusCode(400);
    }

    @Test
    void givesABadgeAnotherCodeOnce() {
        String before = shown("shortCode");
        String badge = "{\"issue\": 1, \"newLink\": true, \"letter\": false}";
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            organiser()
                    .header("Idempotency-Key", key)
                    .body(badge)
                    .post(ticket + "/badge")
                    .then()
                    .statusCode(200)
                    .body("shortCode", not(equalTo(before)))
                    .body("issue", equalTo(2));
        }
        organiser()
                .body(badge)
                .post(ticket + "/badge")
                .then()
                .statusCode(409)
                .body("detail", startsWith("CHANGED_MEANWHILE: "));
        assertThat(traces("REISSUED")).isEqualTo(1);
        for (String wrong : List.of("{}", "{\"issue\": null}")) {
            organiser()
                    .body(wrong)
                    .post(ticket + "/badge")
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItem("issue"));
        }
        organiser().body("{\"issue\": \"x\"}").post(ticket + "/badge").then().statusCode(400);
        organiser().post(ticket + "/cancellation?letter=false").then().statusCode(200);
        organiser()
                .body("{\"issue\": 2}")
                .post(ticket + "/badge")
                .then()
                .statusCode(409)
                .body("detail", startsWith("NO_TICKET: "));
    }

    @Test
    void correctsAHolderAndWhatTheyAnswered() {
        String diet = ask("Dietă", true);
        String allergy = ask("Alergie", false);
        String holder = """
                {"name": "Ana Țînțar", "email": "tintar@example.org", "audience": "IT"}""";
        organiser().body(holder).put(ticket + "/holder").then().statusCode(200).body("name", equalTo("Ana Țînțar"));
        organiser()
                .body(holder.replace("}", ", \"answers\": []}"))
                .put(ticket + "/holder")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("answers"));
        organiser()
                .body("{}")
                .put(ticket + "/holder")
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("name", "email", "audience"));
        answer(1, said(allergy, "Nuci")).then().statusCode(422).body("errors.field", hasItem("answers[" + diet + "]"));
        answer(1, said(diet, "x".repeat(201))).then().statusCode(422);
        answer(1, said(UUID.randomUUID().toString(), "x")).then().statusCode(422);
        answer(1, said(diet, "a"), said(diet, "b")).then().statusCode(422);
        organiser()
                .body("{}")
                .put(ticket + "/answers")
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("holder", "answers"));
        for (int i = 0; i < 2; i++) {
            answer(1, said(diet, "Vegan"), said(allergy, "Nuci")).then().statusCode(200);
        }
        answer(1, said(diet, "Halal"))
                .then()
                .statusCode(200)
                .body("holder", equalTo(1))
                .body("answers.text", equalTo(List.of("Halal")));
        organiser().get(ticket + "/answers").then().statusCode(200).body("answers.text", equalTo(List.of("Halal")));
        assertThat(traces("ANSWERS_CHANGED"))
                .as("written twice, changed once, and once more")
                .isEqualTo(2);
        organiser()
                .get(ticket.replaceFirst("/tickets/.*", "/trace"))
                .then()
                .body("before", hasItem("Dietă: Vegan; Alergie: Nuci"))
                .body("after", hasItem("Dietă: Halal"));
        answer(2, said(diet, "Vegan")).then().statusCode(409).body("detail", startsWith("CHANGED_MEANWHILE: "));
        organiser().post(ticket + "/cancellation?letter=false").then().statusCode(200);
        answer(1, said(diet, "Vegan")).then().statusCode(409).body("detail", startsWith("NO_TICKET: "));
    }

    @Test
    void findsNoTicketOfAnotherEditionOrRegistrationAndNeedsAToken() {
        String other = register("Ion");
        String mixed = other.replaceFirst("/tickets/.*", "") + ticket.replaceFirst(".*(?=/tickets/)", "");
        String elsewhere = ticket.replace(edition.slug(), editions.open(1).slug());
        for (String wrong : List.of(mixed, elsewhere)) {
            organiser().get(wrong + "/add-ons").then().statusCode(404);
            organiser().put(wrong + "/add-ons/" + type).then().statusCode(404);
            organiser().delete(wrong + "/add-ons/" + type).then().statusCode(404);
            organiser().body(move(type, "KEEP")).post(wrong + "/move").then().statusCode(404);
            organiser().body("{\"issue\": 1}").post(wrong + "/badge").then().statusCode(404);
            organiser().get(wrong + "/answers").then().statusCode(404);
            organiser()
                    .body("{\"holder\": 1, \"answers\": []}")
                    .put(wrong + "/answers")
                    .then()
                    .statusCode(404);
            organiser().body("{}").put(wrong + "/holder").then().statusCode(404);
        }
        given().get(ticket + "/answers").then().statusCode(401);
        given().get(ticket + "/add-ons").then().statusCode(401);
        ApiClient.json("{}").post(ticket + "/move").then().statusCode(401);
        ApiClient.json("{}").post(ticket + "/badge").then().statusCode(401);
    }

    private Response answer(int holder, String... answers) {
        return organiser()
                .body("{\"holder\": %d, \"answers\": [%s]}".formatted(holder, String.join(",", answers)))
                .put(ticket + "/answers");
    }

    private static String said(String question, String text) {
        return "{\"question\": \"%s\", \"text\": \"%s\"}".formatted(question, text);
    }

    private String ask(String label, boolean isRequired) {
        return organiser()
                .body("""
                        {"kind": "TEXT", "label": {"ro": "%s", "en": "%s"}, "required": %s}""".formatted(label, label, isRequired))
                .post(selling("questions"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String move(String to, String charge) {
        return "{\"from\": \"%s\", \"to\": \"%s\", \"charge\": \"%s\"}".formatted(type, to, charge);
    }

    /** @return the address of the one ticket */
    private String register(String name) {
        String registration = selling("registrations/"
                + organiser()
                        .body(
                                "{\"ticketType\": \"%s\", \"name\": \"%s\", \"email\": \"%s@example.org\", \"audience\": \"IT\"}"
                                        .formatted(type, name, name))
                        .post(selling("registrations"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
        return registration + "/tickets/"
                + organiser().get(registration + "/tickets").path("[0].id");
    }

    private String shown(String field) {
        return organiser().get(ticket.replaceFirst("/tickets/.*", "/tickets")).path("[0]." + field);
    }

    private String type(String name) {
        return editions.texts(
                        "select cast(t.id as text) from ticket_type t join edition e on e.id = t.edition_id"
                                + " where e.slug = ?1 and t.name_en = ?2",
                        edition.slug(),
                        name)
                .get(0);
    }

    private long traces(String kind) {
        return editions.count(
                "select count(*) from registration_change c join registration r on r.id = c.registration_id"
                        + " join edition e on e.id = r.edition_id where e.slug = ?1 and c.kind = ?2",
                edition.slug(),
                kind);
    }

    private String selling(String what) {
        return "/api/v1/editions/" + edition.slug() + "/selling/" + what;
    }

    private RequestSpecification organiser() {
        return ApiClient.withToken(token);
    }
}

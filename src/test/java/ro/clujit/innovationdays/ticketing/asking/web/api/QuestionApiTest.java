package ro.clujit.innovationdays.ticketing.asking.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.ApiClient;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.account.TestTokens;

/** Questions asked and answered by programs. */
@QuarkusTest
class QuestionApiTest {

    private static final byte[] PDF = "%PDF-1.7 hello".getBytes(StandardCharsets.US_ASCII);

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

    @Test
    void needsAToken() {
        given().get(selling("questions")).then().statusCode(401);
        given().get(selling("answers")).then().statusCode(401);
        ApiClient.json("{}").post(selling("questions")).then().statusCode(401);
        given().delete(selling("questions/" + UUID.randomUUID())).then().statusCode(401);
    }

    @Test
    void tellsThePublicWhatIsAskedAndChecksItAsTheFormDoes() {
        String text = ask("TEXT", "true", "");
        String number = ask("NUMBER", "false", ", \"least\": 1, \"most\": 9");
        String date = ask("DATE", "false", "");
        String yes = ask("YES_NO", "true", "");
        String why = ask("LONG_TEXT", "true", ", \"condition\": {\"question\": \"" + yes + "\"}");
        Response choice = add("CHOICE", "false", OPTIONS);
        String menu = choice.path("id");
        String meat = choice.path("options[0].id");
        given().get("/api/v1/editions/" + edition.slug() + "/ticket-types")
                .then()
                .statusCode(200)
                .body("[0].questions", hasSize(6))
                .body("[0].questions[0].required", equalTo(true))
                .body("[0].questions[4].condition.question", equalTo(yes));
        organiser().get(selling("ticket-types")).then().statusCode(200).body("[0].questions.id", hasItems(text, menu));
        register("")
                .then()
                .statusCode(422)
                .body("errors.field", hasItems(field(text), field(yes)))
                .body("errors.field", not(hasItem(field(why))));
        register(
                        answer(text, "x".repeat(201)),
                        answer(number, "10"),
                        answer(date, "31.12.2026"),
                        answer(yes, "yes"),
                        chosen(menu, UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("errors.field", hasItems(field(text), field(number), field(date), field(why), field(menu)));
        register(answer(text, "a"), answer(number, "1.5"), answer(yes, "maybe"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItems(field(number), field(yes)));
        register(answer(UUID.randomUUID().toString(), "a"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("attendees[0].answers"));
        register("null").then().statusCode(422);
        register(answer(text, "a"), answer(text, "b"), answer(yes, "no"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(field(text)));
        assertThat(taken()).as("nothing is held by what was refused").isZero();
        register(
                        answer(text, "none"),
                        answer(number, "3"),
                        answer(yes, "yes"),
                        answer(why, "because"),
                        chosen(menu, meat))
                .then()
                .statusCode(201)
                .body("state", equalTo("CONFIRMED"));
        organiser()
                .get(selling("answers"))
                .then()
                .statusCode(200)
                .body("[0].name", equalTo("Ana"))
                .body("[0].answers", hasSize(5))
                .body("[0].answers.find { it.question == '" + why + "' }.text", equalTo("because"))
                .body("[0].answers.find { it.question == '" + menu + "' }.options", hasItem(meat));
    }

    @Test
    void asksNothingOfThoseWhoAnswerByThemselves() {
        ask("TEXT", "true", "");
        ApiClient.json("""
                        {"contact": {"name": "Ana", "email": "ana@example.org"},
                         "attendees": [{"ticketType": "%s", "ask": true}]}""".formatted(type)).post(registrations()).then().statusCode(201);
    }

    @Test
    void takesAFileForHeldPlacesBeforeTheirDetails() {
        String file = ask("FILE", "true", "");
        register("").then().statusCode(422).body("errors.field", hasItem(field(file)));
        String held = ApiClient.json("{\"places\": [{\"ticketType\": \"%s\", \"count\": 1}]}".formatted(type))
                .post(registrations())
                .path("token");
        String details = "/api/v1/registrations/" + held + "/details";
        ApiClient.json(body("")).post(details).then().statusCode(422).body("errors.field", hasItem(field(file)));
        String upload = "/api/v1/registrations/" + held + "/attendees/1/answers/" + file + "/upload?name=diploma.pdf";
        send(upload, "nothing".getBytes(StandardCharsets.US_ASCII)).then().statusCode(422);
        send(upload, new byte[5 * 1024 * 1024 + 1]).then().statusCode(422);
        send(upload, new byte[0]).then().statusCode(400);
        send(upload.replace("attendees/1/", "attendees/2/"), PDF).then().statusCode(404);
        send(upload.replace(file, UUID.randomUUID().toString()), PDF).then().statusCode(404);
        send(upload.replace(held, "nonsense"), PDF).then().statusCode(404);
        for (int i = 0; i < 2; i++) {
            send(upload, PDF).then().statusCode(204);
        }
        for (int i = 0; i < 2; i++) {
            ApiClient.json(body("")).post(details).then().statusCode(200).body("state", equalTo("CONFIRMED"));
        }
        send(upload, PDF).then().statusCode(409);
        String id = organiser().get(selling("answers")).path("[0].answers[0].file");
        assertThat(organiser().get(selling("answers/files/" + id)).asByteArray())
                .isEqualTo(PDF);
        given().get(selling("answers/files/" + id)).then().statusCode(401);
        organiser()
                .get("/api/v1/editions/" + editions.open(1).slug() + "/selling/answers/files/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void changesMovesAndRemovesQuestions() {
        String first = ask("YES_NO", "false", "");
        String second = ask("TEXT", "false", ", \"condition\": {\"question\": \"" + first + "\"}");
        organiser().put(selling("questions/" + second + "/position/1")).then().statusCode(409);
        organiser().delete(selling("questions/" + first)).then().statusCode(409);
        organiser()
                .body(question("TEXT", "false", ""))
                .put(selling("questions/" + first))
                .then()
                .statusCode(409);
        organiser()
                .body(question("TEXT", "true", ""))
                .put(selling("questions/" + second))
                .then()
                .statusCode(200)
                .body("required", equalTo(true));
        organiser()
                .put(selling("questions/" + second + "/position/1"))
                .then()
                .statusCode(200)
                .body("position", equalTo(1));
        register(answer(second, "a")).then().statusCode(201);
        organiser().delete(selling("questions/" + second)).then().statusCode(409);
        for (int i = 0; i < 2; i++) {
            organiser()
                    .delete(selling("questions/" + second + "?withAnswers=true"))
                    .then()
                    .statusCode(204);
        }
        organiser().get(selling("questions")).then().body("$", hasSize(1));
        organiser()
                .body(question("TEXT", "true", ""))
                .put(selling("questions/" + second))
                .then()
                .statusCode(404);
        organiser()
                .body(question("TEXT", "true", ""))
                .put("/api/v1/editions/" + editions.open(1).slug() + "/selling/questions/" + first)
                .then()
                .statusCode(404);
    }

    @Test
    void asksAQuestionOnceForAKey() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            organiser()
                    .header("Idempotency-Key", key)
                    .body(question("TEXT", "true", ""))
                    .post(selling("questions"))
                    .then()
                    .statusCode(201);
        }
        organiser().get(selling("questions")).then().body("$", hasSize(1));
    }

    @Test
    void saysOfEachFieldOfAQuestionWhatIsWrong() {
        wrong("{}", "kind", "label.ro", "label.en");
        wrong(question("CHOICE", "true", ""), "options");
        wrong(
                question("CHOICE", "true", ", \"options\": [null, {\"label\": {\"ro\": \"a\"}}]"),
                "options[0].ro",
                "options[1].en");
        wrong(question("NUMBER", "true", ", \"least\": 5, \"most\": 4"), "most");
        wrong(question("NUMBER", "true", ", \"least\": -1000000000"), "least");
        wrong(question("TEXT", "true", ", \"ticketTypes\": [\"" + UUID.randomUUID() + "\"]"), "ticketTypes");
        wrong(question("TEXT", "true", ", \"condition\": {}"), "condition.question");
        wrong(question("TEXT", "true", ", \"help\": {\"ro\": \"" + "x".repeat(401) + "\"}"), "help.ro");
        organiser().post(selling("questions")).then().statusCode(422);
        organiser()
                .body(question("TEXT", "true", ", \"condition\": {\"question\": \"" + UUID.randomUUID() + "\"}"))
                .post(selling("questions"))
                .then()
                .statusCode(409);
        organiser()
                .body(question("RIDDLE", "true", ""))
                .post(selling("questions"))
                .then()
                .statusCode(400);
        organiser().get(selling("questions")).then().body("$", hasSize(0));
    }

    private static final String OPTIONS =
            ", \"options\": [{\"label\": {\"ro\": \"Carne\", \"en\": \"Meat\"}}, {\"label\": {\"ro\": \"Fără\", \"en\": \"None\"}}]";

    private void wrong(String body, String... fields) {
        organiser().body(body).post(selling("questions")).then().statusCode(422).body("errors.field", hasItems(fields));
    }

    private String ask(String kind, String required, String more) {
        return add(kind, required, more).then().statusCode(201).extract().path("id");
    }

    private Response add(String kind, String required, String more) {
        return organiser().body(question(kind, required, more)).post(selling("questions"));
    }

    private static String question(String kind, String required, String more) {
        return "{\"kind\": \"%s\", \"label\": {\"ro\": \"Ce?\", \"en\": \"What?\"}, \"required\": %s%s}"
                .formatted(kind, required, more);
    }

    private Response register(String... answers) {
        return ApiClient.json(body(answers)).post(registrations());
    }

    private String body(String... answers) {
        return """
                {"attendees": [{"ticketType": "%s", "name": "Ana", "email": "ana@example.org", "audience": "IT",
                 "answers": [%s]}]}""".formatted(type, String.join(", ", answers));
    }

    private static String answer(String question, String text) {
        return "{\"question\": \"%s\", \"text\": \"%s\"}".formatted(question, text);
    }

    private static String chosen(String question, String option) {
        return "{\"question\": \"%s\", \"options\": [\"%s\"]}".formatted(question, option);
    }

    private static String field(String question) {
        return "attendees[0].answers[" + question + "]";
    }

    private static Response send(String path, byte[] file) {
        return given().contentType("application/octet-stream").body(file).put(path);
    }

    private long taken() {
        return editions.count(
                "select q.taken from quota q join edition e on e.id = q.edition_id where e.slug = ?1", edition.slug());
    }

    private String registrations() {
        return "/api/v1/editions/" + edition.slug() + "/registrations";
    }

    private String selling(String what) {
        return "/api/v1/editions/" + edition.slug() + "/selling/" + what;
    }

    private RequestSpecification organiser() {
        return ApiClient.withToken(token);
    }
}

package ro.clujit.innovationdays.edition;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.account.TestTokens;

/** A program makes an edition, says what it is about, publishes and archives it. */
@QuarkusTest
class EditionWritingApiTest {

    private static final String API = "/api/v1/editions";
    private static final AtomicInteger NEXT = new AtomicInteger(10);

    @Inject
    TestTokens tokens;

    String slug;
    String mark;
    String token;

    @BeforeEach
    void start() {
        int n = NEXT.getAndIncrement();
        slug = "by-api-" + n;
        mark = "API" + n;
        token = tokens.make();
    }

    @Test
    void takesAnEditionFromADraftToTheArchive() {
        send().body(body("Ediția")).post(API).then().statusCode(201);
        when().get(API + "/" + slug).then().statusCode(404);

        send().body("{\"name\": {\"ro\": \"Medicină\", \"en\": \"Medicine\"}}")
                .post(API + "/" + slug + "/draft/themes")
                .then()
                .statusCode(201)
                .body("slug", equalTo("medicine"));
        send().body("{\"state\": \"PUBLISHED\"}")
                .put(API + "/" + slug + "/state")
                .then()
                .statusCode(204);
        send().body("{\"state\": \"PUBLISHED\"}")
                .put(API + "/" + slug + "/state")
                .then()
                .statusCode(204);
        send().body(body("Altă ediție")).put(API + "/" + slug).then().statusCode(204);

        when().get(API + "/" + slug)
                .then()
                .statusCode(200)
                .body("edition.name.ro", equalTo("Altă ediție"))
                .body("edition.themes.name.en", contains("Medicine"));
        when().get("/ro/editions/" + slug).then().statusCode(200);

        send().body("{\"state\": \"ARCHIVED\"}")
                .put(API + "/" + slug + "/state")
                .then()
                .statusCode(204);
        send().body("{\"state\": \"DRAFT\"}")
                .put(API + "/" + slug + "/state")
                .then()
                .statusCode(409);
        when().get("/en/editions/" + slug).then().statusCode(200);
    }

    @Test
    void addsAThemeOnceAndKeepsItWhereItWasUntilToldOtherwise() {
        send().body(body("Ediția")).post(API);
        String themes = API + "/" + slug + "/draft/themes";
        String first = "{\"name\": {\"ro\": \"Unu\", \"en\": \"One\"}}";
        String id = send().body(first).post(themes).path("id");
        send().body(first).post(themes).then().statusCode(200).body("id", equalTo(id));
        send().body("{\"name\": {\"ro\": \"Doi\", \"en\": \"Two\"}, \"position\": 1}")
                .post(themes)
                .then()
                .statusCode(201)
                .body("position", equalTo(1));
        send().body("{\"name\": {\"ro\": \"Unu!\", \"en\": \"One!\"}}")
                .put(themes + "/" + id)
                .then()
                .statusCode(200)
                .body("position", equalTo(2))
                .body("slug", equalTo("one"));
        send().delete(themes + "/" + id).then().statusCode(204);
        send().delete(themes + "/" + id).then().statusCode(204);
    }

    @Test
    void namesWhatIsWrongWithEachField() {
        send().body("""
                        {"slug": "Ü", "mark": "x", "ordinal": 0, "name": {"ro": "R"}, "startsOn": "2090-04-20",
                         "city": "", "timeZone": "Mars/Olympus"}
                        """)
                .post(API)
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        containsInAnyOrder("slug", "mark", "ordinal", "name.en", "endsOn", "city", "timeZone"));
        send().body(body("Ediția")).post(API).then().statusCode(201);
        send().body(body("Ediția")).post(API).then().statusCode(409);
        send().body(body("Ediția").replace(slug, slug + "-b")).post(API).then().statusCode(409);
        send().body(body("Ediția")).put(API + "/no-such").then().statusCode(404);
        send().body("{}").put(API + "/" + slug + "/state").then().statusCode(422);
        for (String nonsense : List.of("", "[", "[]", "{\"startsOn\": \"soon\"}", "{\"startsOn\": \"+99999-01-01\"}")) {
            assertThat(send().body(nonsense).post(API).statusCode())
                    .as(nonsense)
                    .isIn(400, 422);
        }
    }

    @Test
    void opensToNobodyWithoutAToken() {
        given().contentType("application/json")
                .body("{}")
                .put(API + "/" + slug)
                .then()
                .statusCode(401);
    }

    private RequestSpecification send() {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    private String body(String name) {
        return """
                {"slug": "%s", "mark": "%s", "name": {"ro": "%s", "en": "%s"}, "startsOn": "2090-04-20",
                 "endsOn": "2090-04-21", "city": "Cluj-Napoca", "timeZone": "Europe/Bucharest"}
                """.formatted(slug, mark, name, name);
    }
}

package ro.clujit.innovationdays.programme.web.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.account.TestTokens;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** A program makes a programme with an organiser's token, from an empty edition to a release. */
@QuarkusTest
class DraftApiTest {

    @Inject
    TestEditions database;

    @Inject
    TestProgrammes programmes;

    @Inject
    TestTokens tokens;

    String edition;
    String draft;
    String token;

    @BeforeEach
    void start() {
        edition = database.open(5).slug();
        draft = "/api/v1/editions/" + edition + "/draft";
        token = tokens.make();
    }

    @Test
    void makesAWholeProgrammeAndReleasesIt() {
        send().body("{\"name\": {\"ro\": \"Oraș\", \"en\": \"City\"}}")
                .post(draft + "/tracks")
                .then()
                .statusCode(201)
                .body("slug", equalTo("city"));
        String room = send().body("{\"name\": \"Sala Mare\", \"capacity\": 40}")
                .post(draft + "/rooms")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String speaker = send().body("{\"name\": \"Ana Exemplu\", \"email\": \"ana@example.org\"}")
                .post("/api/v1/speakers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Response added = send().body(session(UUID.randomUUID(), room, "2090-04-20T07:00:00Z", speaker))
                .post(draft + "/sessions");
        added.then().statusCode(201).header("Location", endsWith("/draft/sessions/1"));

        auth().get(draft)
                .then()
                .statusCode(200)
                .body("release", equalTo(0))
                .body("changes.kind", contains("NEW"))
                .body("conflicts.kind", contains("TOO_MANY_PLACES"))
                .body("conflicts[0].there", equalTo(40));
        send().body("{\"after\": 0}")
                .post(draft + "/release")
                .then()
                .statusCode(201)
                .body("number", equalTo(1));
        send().body("{\"after\": 0}").post(draft + "/release").then().statusCode(409);
        send().body("{\"after\": 1}").post(draft + "/release").then().statusCode(409);

        when().get("/api/v1/editions/" + edition + "/programme")
                .then()
                .body("sessions[0].track", equalTo("city"))
                .body("sessions[0].speakers[0].name", equalTo("Ana Exemplu"));
        assertThat(when().get("/api/v1/editions/" + edition + "/programme").asString())
                .doesNotContain("ana@example.org");
    }

    @Test
    void addsASessionOnceHoweverOftenItIsSent() throws Exception {
        String body = session(UUID.randomUUID(), null, "2090-04-20T07:00:00Z", null);
        var contenders = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> sending = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                sending.add(() -> send().body(body).post(draft + "/sessions").statusCode());
            }
            List<Integer> statuses = new ArrayList<>();
            for (var status : contenders.invokeAll(sending)) {
                statuses.add(status.get());
            }
            assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 200);
        } finally {
            contenders.shutdownNow();
        }
        auth().get(draft).then().body("sessions", hasSize(1));
    }

    @Test
    void changesOnlyWhatItsAuthorHasSeen() {
        String body = session(null, null, "2090-04-20T07:00:00Z", null);
        String tag = send().body(body).post(draft + "/sessions").header("ETag");
        String one = draft + "/sessions/1";
        String moved = session(null, null, "2090-04-20T09:00:00Z", null);

        send().body(moved).put(one).then().statusCode(428);
        String next = send().header("If-Match", tag)
                .body(moved)
                .put(one)
                .then()
                .statusCode(200)
                .body("startsAt", equalTo("2090-04-20T09:00:00Z"))
                .extract()
                .header("ETag");
        assertThat(next).isNotEqualTo(tag);
        send().header("If-Match", tag).body(moved).put(one).then().statusCode(412);
        auth().get(one).then().header("ETag", equalTo(next));

        auth().header("If-Match", tag).delete(one).then().statusCode(412);
        auth().header("If-Match", next).delete(one).then().statusCode(204);
        auth().header("If-Match", next).delete(one).then().statusCode(204);
        auth().get(one).then().statusCode(404);
    }

    @Test
    void cancelsAndTakesUpAgain() {
        String body = session(null, null, "2090-04-20T07:00:00Z", null);
        String tag = send().body(body).post(draft + "/sessions").header("ETag");
        String one = draft + "/sessions/1";
        String cancelled = body.replaceFirst("\\{", "{\"cancelled\": true, ");

        tag = send().header("If-Match", tag)
                .body(cancelled)
                .put(one)
                .then()
                .statusCode(200)
                .body("cancelled", equalTo(true))
                .extract()
                .header("ETag");
        send().header("If-Match", tag)
                .body(body)
                .put(one)
                .then()
                .statusCode(200)
                .body("cancelled", equalTo(false));
    }

    @Test
    void namesWhatIsWrongWithEachField() {
        send().body("""
                        {"title": {"ro": "", "en": " "}, "summary": {"ro": "%s"}, "startsAt": "2090-04-20T09:00:00Z",
                         "endsAt": "2090-04-20T08:00:00Z", "minutes": 0, "places": -1, "speakers": [{"role": "SPEAKER"}]}
                        """.formatted("x".repeat(2001)))
                .post(draft + "/sessions")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "kind", "language", "title", "summary.ro", "endsAt", "minutes", "places", "speakers"));
        Map<String, String> unknown = Map.of(
                "\"track\": \"none\"", "track",
                "\"theme\": \"none\"", "theme",
                "\"room\": \"00000000-0000-0000-0000-000000000000\"", "room",
                "\"speakers\": [{\"speaker\": \"00000000-0000-0000-0000-000000000000\", \"role\": \"SPEAKER\"}]",
                        "speakers");
        unknown.forEach((member, field) -> send().body(
                        "{\"kind\": \"TALK\", \"language\": \"ro\", \"title\": {\"ro\": \"T\"}, " + member + "}")
                .post(draft + "/sessions")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(field)));
        for (String nonsense : List.of("", "[", "[]", "42", "{\"kind\": \"PARTY\"}", "{\"startsAt\": \"soon\"}")) {
            int status = send().body(nonsense).post(draft + "/sessions").statusCode();
            assertThat(status).as(nonsense).isIn(400, 422);
        }
        auth().get(draft).then().body("sessions", hasSize(0));
    }

    @Test
    void keepsTracksAndRoomsThatSessionsAreIn() {
        String track = send().body("{\"name\": {\"en\": \"City\"}}")
                .post(draft + "/tracks")
                .path("id");
        String room = send().body("{\"name\": \"Sala\"}").post(draft + "/rooms").path("id");
        send().body("{\"name\": \"Sala\"}")
                .post(draft + "/rooms")
                .then()
                .statusCode(200)
                .body("id", equalTo(room));
        send().body(session(null, room, "2090-04-20T07:00:00Z", null)).post(draft + "/sessions");

        auth().delete(draft + "/tracks/" + track).then().statusCode(409);
        auth().delete(draft + "/rooms/" + room).then().statusCode(409);
        auth().delete(draft + "/rooms/" + UUID.randomUUID()).then().statusCode(204);
        send().body("{\"name\": \"Sala Mică\", \"capacity\": 5}")
                .put(draft + "/rooms/" + room)
                .then()
                .statusCode(200)
                .body("name", equalTo("Sala Mică"));
        send().body("{\"name\": \"\"}").put(draft + "/rooms/" + room).then().statusCode(422);
    }

    @Test
    void opensToNobodyWithoutAToken() {
        when().get(draft).then().statusCode(401).contentType("application/problem+json");
        given().contentType("application/json")
                .body("{\"name\": \"X\"}")
                .post("/api/v1/speakers")
                .then()
                .statusCode(oneOf(400, 401));
        given().header("Authorization", "Bearer idt_nonsense")
                .contentType("application/json")
                .body("{\"name\": \"X\"}")
                .post("/api/v1/speakers")
                .then()
                .statusCode(401);
    }

    private RequestSpecification auth() {
        return given().header("Authorization", "Bearer " + token);
    }

    private RequestSpecification send() {
        return auth().contentType("application/json");
    }

    /** In the track "city", for 100 people and 45 minutes. */
    private static String session(UUID guid, String room, String startsAt, String speaker) {
        return """
                {%s%s"kind": "TALK", "title": {"ro": "Orașul", "en": "The city"}, "language": "ro",
                 "startsAt": "%s", "endsAt": "2090-04-20T10:00:00Z", "minutes": 45, "places": 100%s%s}
                """.formatted(
                guid == null ? "" : "\"guid\": \"" + guid + "\", ",
                room == null ? "" : "\"room\": \"" + room + "\", ",
                startsAt,
                room == null ? "" : ", \"track\": \"city\"",
                speaker == null ? "" : ", \"speakers\": [{\"speaker\": \"" + speaker + "\", \"role\": \"SPEAKER\"}]");
    }
}

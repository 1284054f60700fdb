package ro.clujit.innovationdays.programme.web.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** What programs read of a programme, without a key. */
@QuarkusTest
class ProgrammeApiTest {

    @Inject
    TestEditions database;

    @Inject
    TestProgrammes programmes;

    String edition;
    String api;
    int opening;
    UUID hall;

    @BeforeEach
    void releaseAProgramme() {
        edition = database.open(5).slug();
        api = "/api/v1/editions/" + edition;
        hall = programmes.room(edition, "Sala Mare", 400);
        programmes.track(edition, "Oraș", "City");
        opening = programmes.session(
                edition, "Deschiderea", hall, "10:00", "11:00", programmes.speaker("Ana Exemplu " + edition));
        programmes.release(edition);
    }

    @Test
    void tellsTheWholeProgrammeOfTheLatestRelease() {
        when().get(api + "/programme")
                .then()
                .statusCode(200)
                .body("release.number", equalTo(1))
                .body("tracks.name.en", contains("City"))
                .body("rooms.name", contains("Sala Mare"))
                .body("speakers.name", contains("Ana Exemplu " + edition))
                .body("sessions[0].title.ro", equalTo("Deschiderea"))
                .body("sessions[0].roomName", equalTo("Sala Mare"))
                .body("sessions[0].startsAt", equalTo("2090-04-20T07:00:00Z"))
                .body("sessions[0].speakers[0].name", equalTo("Ana Exemplu " + edition))
                .body("sessions[0].email", nullValue());
    }

    @Test
    void tellsEachPartByItself() {
        when().get(api + "/tracks").then().statusCode(200).body("slug", contains("city"));
        when().get(api + "/rooms").then().statusCode(200).body("capacity", contains(400));
        when().get(api + "/themes").then().statusCode(200).body("$", empty());
        String slug = when().get(api + "/sessions").jsonPath().getString("[0].slug");
        when().get(api + "/sessions/" + slug).then().statusCode(200).body("number", equalTo(opening));
        String speaker = when().get(api + "/speakers").jsonPath().getString("[0].slug");
        when().get(api + "/speakers/" + speaker).then().statusCode(200).body("organisation", equalTo("Exemplu SRL"));
        when().get(api).then().statusCode(200).body("programme.sessions", hasSize(1));
        when().get(api + "/arrivals").then().statusCode(401);
    }

    @Test
    void keepsEarlierReleasesToBeRead() {
        programmes.move(edition, opening, hall, "12:00", "13:00");
        programmes.release(edition);

        when().get(api + "/releases").then().statusCode(200).body("number", contains(2, 1));
        when().get(api + "/releases/1")
                .then()
                .statusCode(200)
                .body("sessions[0].startsAt", equalTo("2090-04-20T07:00:00Z"))
                .body("release.changes.kind", contains("NEW"));
        when().get(api + "/releases/2")
                .then()
                .statusCode(200)
                .body("sessions[0].startsAt", equalTo("2090-04-20T09:00:00Z"))
                .body("sessions[0].sequence", equalTo(1))
                .body("release.changes.kind", contains("MOVED"))
                .body("release.changes[0].before.startsAt", equalTo("2090-04-20T07:00:00Z"));
    }

    @Test
    void answersWhatAReaderHasAlreadyWithNothingUntilTheNextRelease() {
        String tag = when().get(api + "/programme").header("ETag");
        given().header("If-None-Match", tag).get(api + "/programme").then().statusCode(304);
        programmes.cancel(edition, opening);
        given().header("If-None-Match", tag).get(api + "/programme").then().statusCode(304);
        programmes.release(edition);
        given().header("If-None-Match", tag)
                .get(api + "/programme")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("sessions[0].cancelled", equalTo(true));
    }

    @Test
    void namesWhatThereIsNotAsAProblem() {
        for (String path : List.of(
                "/sessions/nothing", "/speakers/nobody", "/releases/9", "/releases/999999", "/releases/x", "/x")) {
            when().get(api + path).then().statusCode(404).contentType("application/problem+json");
        }
        when().get("/api/v1/editions/nothing/programme").then().statusCode(404);
    }
}

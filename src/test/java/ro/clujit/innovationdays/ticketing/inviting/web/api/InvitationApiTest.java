package ro.clujit.innovationdays.ticketing.inviting.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.ApiClient;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.account.TestTokens;
import ro.clujit.innovationdays.platform.sheet.SheetFiles;

/** A program invites a list of people: all of them or none, once, and none unseen. */
@QuarkusTest
class InvitationApiTest {

    private static final List<String> HEADER =
            List.of("Name", "Email", "Organisation", "Job title", "Ticket type", "Language");

    @Inject
    TestEditions editions;

    @Inject
    TestTokens tokens;

    TestEditions.Made edition;
    String token;
    String type;

    @BeforeEach
    void open() {
        edition = editions.open(3);
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
    void saysOfEachPersonWhatWouldHappenAndThenDoesIt() throws Exception {
        String key = UUID.randomUUID().toString();
        String people = people(person("Ana Țînțar", "ana@example.org"), person("Ion", "ion@example.org"));
        Response listed =
                organiser().header("Idempotency-Key", key).body(people).post(path());
        listed.then()
                .statusCode(201)
                .body("invited", equalTo(2))
                .body("blocked", equalTo(false))
                .body("registered", nullValue())
                .body("rows.name", hasItems("Ana Țînțar", "Ion"))
                .body("rows.effect", hasItem("INVITED"));
        assertThat(organiser()
                        .header("Idempotency-Key", key)
                        .body(people)
                        .post(path())
                        .asString())
                .isEqualTo(listed.asString());
        String id = listed.path("id");
        assertThat(registered()).isZero();
        organiser().get(path() + "/" + id).then().statusCode(200).body("invited", equalTo(2));
        confirm(id, "{\"invited\": 1}")
                .then()
                .statusCode(409)
                .body("detail", containsString("It would now be 2 people"));
        List<Response> answers = ApiClient.together(4, i -> confirm(id, "{\"invited\": 2}"));
        assertThat(ApiClient.with(200, answers)).isEqualTo(4);
        answers.get(0).then().body("registered", equalTo(2)).body("rows", empty());
        assertThat(registered()).isEqualTo(2);
        String again = organiser()
                .body(people(person("Ana", "ANA@example.org"), person("Eva", "eva@example.org")))
                .post(path())
                .then()
                .statusCode(201)
                .body("invited", equalTo(1))
                .body("rows.effect", hasItems("REGISTERED_ALREADY", "INVITED"))
                .extract()
                .path("id");
        confirm(again, "{\"invited\": 1}").then().statusCode(200).body("registered", equalTo(1));
        String full = organiser()
                .body(people(person("Dan", "dan@example.org")))
                .post(path())
                .then()
                .statusCode(201)
                .body("blocked", equalTo(true))
                .body("shortages[0].needed", equalTo(1))
                .body("shortages[0].free", equalTo(0))
                .extract()
                .path("id");
        confirm(full, "{\"invited\": 1}").then().statusCode(409).body("detail", containsString("too few places"));
        ApiClient.withToken(token)
                .header("Accept-Language", "ro")
                .body("{\"invited\": 1}")
                .post(path() + "/" + full + "/confirmation")
                .then()
                .statusCode(409)
                .body("detail", containsString("prea puține locuri"));
        assertThat(registered()).isEqualTo(3);
        String elsewhere = path(editions.open(1).slug()) + "/" + id;
        organiser().get(elsewhere).then().statusCode(404);
        organiser()
                .body("{\"invited\": 2}")
                .post(elsewhere + "/confirmation")
                .then()
                .statusCode(404);
    }

    @Test
    void readsTablesAsTheBackOfficeDoes() {
        String csv = "Nume,E-mail,Tip de bilet\nAna,ana@example.org,Forum\nIon,ion@example.org,Nimic\n";
        table("text/csv", csv.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .body("blocked", equalTo(true))
                .body("rows.row", equalTo(List.of(2, 3)))
                .body("rows[1].effect", equalTo("REFUSED"))
                .body("rows[1].faults.code", hasItem("TYPE_UNKNOWN"));
        byte[] workbook =
                SheetFiles.xlsx(HEADER, List.of(List.of("Ana", "ana@example.org", "", "", "Forum", "engleză")));
        String id = table(SheetFiles.XLSX, workbook)
                .then()
                .statusCode(201)
                .body("invited", equalTo(1))
                .extract()
                .path("id");
        confirm(id, "{\"invited\": 1}").then().statusCode(200);
        assertThat(registered()).isEqualTo(1);
        table("text/csv", "Name,Email\nAna,ana@example.org\n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("file"))
                .body("errors[0].message", containsString("A column is missing"));
        table("text/csv", "Name,Email,Ticket type\n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("names nobody"));
        table(SheetFiles.XLSX, new byte[] {'P', 'K', 3, 4, 0}).then().statusCode(422);
        table("text/csv", new byte[0]).then().statusCode(400);
    }

    @Test
    void saysOfEveryFieldWhatIsWrong() {
        organiser()
                .body(people(
                        """
                        {"name": "", "email": "x@", "organisation": "%s", "jobTitle": "%s"}""".formatted("o".repeat(121), "j".repeat(101)),
                        person("=1+1", "ana@example.org"),
                        person("n".repeat(101), "ANA@example.org"),
                        person("Control\\u0001", "dan@example.org")))
                .post(path())
                .then()
                .statusCode(201)
                .body("blocked", equalTo(true))
                .body(
                        "rows[0].faults.code",
                        hasItems("NAME_MISSING", "EMAIL_FORM", "ORGANISATION_LONG", "JOB_TITLE_LONG", "TYPE_UNKNOWN"))
                .body("rows[0].faults.words", hasItem("The name is missing."))
                .body("rows[1].faults.code", hasItem("FORMULA"))
                .body("rows[2].faults.code", hasItems("NAME_LONG", "EMAIL_TWICE"))
                .body("rows[3].name", equalTo("Control"))
                .body("rows[3].faults", empty());
        for (String wrong : List.of("{}", "{\"people\": [null]}", "{\"people\": []}")) {
            organiser().body(wrong).post(path()).then().statusCode(422);
        }
        organiser().post(path()).then().statusCode(422);
        organiser().body("{\"people\": 1}").post(path()).then().statusCode(400);
        organiser()
                .body(people(person("Ana", "ana@example.org").replace(type, "x")))
                .post(path())
                .then()
                .statusCode(400);
        organiser()
                .body("{\"people\": [" + String.join(",", Collections.nCopies(2001, "{}")) + "]}")
                .post(path())
                .then()
                .statusCode(422);
        String id = organiser()
                .body(people(person("Ana", "ana@example.org")))
                .post(path())
                .path("id");
        for (String wrong : List.of("{}", "null")) {
            confirm(id, wrong).then().statusCode(422).body("errors.field", hasItem("invited"));
        }
        confirm(id, "{\"invited\": -1}").then().statusCode(409);
        confirm(UUID.randomUUID().toString(), "{\"invited\": 1}").then().statusCode(404);
        given().get(path() + "/" + id).then().statusCode(401);
        ApiClient.json("{}").post(path()).then().statusCode(401);
        organiser().body("{}").post(path("none")).then().statusCode(404);
        assertThat(registered()).isZero();
    }

    private String person(String name, String email) {
        return """
                {"name": "%s", "email": "%s", "ticketType": "%s", "language": "en"}""".formatted(name, email, type);
    }

    private static String people(String... people) {
        return "{\"people\": [" + String.join(",", people) + "]}";
    }

    private Response table(String mediaType, byte[] file) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(SheetFiles.XLSX, ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .contentType(mediaType)
                .body(file)
                .post(path());
    }

    private Response confirm(String id, String body) {
        return organiser().body(body).post(path() + "/" + id + "/confirmation");
    }

    private long registered() {
        return editions.count(
                "select count(*) from registration r join edition e on e.id = r.edition_id where e.slug = ?1",
                edition.slug());
    }

    private String path() {
        return path(edition.slug());
    }

    private static String path(String slug) {
        return "/api/v1/editions/" + slug + "/selling/invitations/import";
    }

    private RequestSpecification organiser() {
        return ApiClient.withToken(token).header("Accept-Language", "en");
    }
}

package ro.clujit.innovationdays.letters.announcement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static ro.clujit.innovationdays.ApiClient.json;
import static ro.clujit.innovationdays.ApiClient.together;
import static ro.clujit.innovationdays.ApiClient.with;
import static ro.clujit.innovationdays.ApiClient.withToken;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.account.TestTokens;
import ro.clujit.innovationdays.letters.announcement.TestReaders;

/** Organisers' programs write announcements, count whom they reach, start and stop them. */
@QuarkusTest
class AnnouncementApiTest {

    private static final String BOTH = """
            {"nature": "PRACTICAL", "subject": {"ro": "Despre", "en": "About"},
             "text": {"ro": "Bună, {name}", "en": "Dear {name}"}, "pauseSeconds": 3600%s}""";

    @Inject
    TestEditions editions;

    @Inject
    TestReaders readers;

    @Inject
    TestTokens tokens;

    private String slug;
    private String token;
    private String all;

    @BeforeEach
    void open() {
        slug = editions.open(20).slug();
        token = tokens.make();
        all = "/api/v1/editions/" + slug + "/announcements";
    }

    private String draft(String rest) {
        return withToken(token)
                .body(BOTH.formatted(rest))
                .post(all)
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    @Test
    void draftsCountsStartsAndStops() throws Exception {
        readers.ticket(slug, "Ana", "ana@example.org");
        readers.ticket(slug, "Dan", "dan@example.org", "VALID", "en", "MEDICINE");
        readers.ticket(slug, "Nobody", "");
        String id = draft(", \"recipients\": {\"audiences\": [\"IT\", \"MEDICINE\"]}");
        withToken(token)
                .get(all + "/" + id + "/recipients")
                .then()
                .statusCode(200)
                .body("reached", equalTo(2))
                .body("languages.en", equalTo(1))
                .body("leftOut.NO_ADDRESS", equalTo(1));
        assertThat(with(200, together(4, i -> withToken(token).body("{}").post(all + "/" + id + "/start"))))
                .isEqualTo(4);
        assertThat(readers.outcome(UUID.fromString(id))).hasSize(2);
        for (int i = 0; i < 2; i++) {
            withToken(token)
                    .post(all + "/" + id + "/stop")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("STOPPED"))
                    .body("turn", equalTo(2));
        }
        withToken(token).get(all).then().statusCode(200).body("id", hasItem(id));
        withToken(token)
                .body("{}")
                .post(all + "/" + id + "/start")
                .then()
                .statusCode(200)
                .body("state", equalTo("UNDER_WAY"));
        withToken(token).get(all + "/" + id + "/progress").then().body("sent", equalTo(0));
        withToken(token).post(all + "/" + id + "/stop").then().statusCode(200);
    }

    @Test
    void schedulesForATimeToCome() {
        String id = draft("");
        withToken(token)
                .body("{\"startsAt\": \"2020-01-01T00:00:00Z\"}")
                .post(all + "/" + id + "/start")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("startsAt"));
        withToken(token)
                .body("{\"startsAt\": \"2027-04-19T06:00:00Z\"}")
                .post(all + "/" + id + "/start")
                .then()
                .statusCode(200)
                .body("state", equalTo("SCHEDULED"));
        withToken(token).post(all + "/" + id + "/stop").then().statusCode(200).body("state", equalTo("DRAFT"));
    }

    @Test
    void saysWhatIsWrongWithEachField() {
        withToken(token).body("{}").post(all).then().statusCode(422).body("errors", hasSize(3));
        withToken(token)
                .body("""
                        {"nature": "PRACTICAL", "subject": {"ro": "{nume}", "en": "x"}, "text": {"ro": "x"},
                         "pauseSeconds": 1, "perMinute": 1,
                         "recipients": {"editions": ["00000000-0000-0000-0000-000000000000"]}}""")
                .post(all)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("subject.ro"))
                .body("errors.field", hasItem("text.en"))
                .body("errors.field", hasItem("perMinute"))
                .body("errors.field", hasItem("recipients.editions"));
        withToken(token)
                .body(BOTH.formatted(", \"recipients\": {\"standings\": [\"CANCELLED\"]}"))
                .post(all)
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("have ended"));
        withToken(token)
                .body(BOTH.formatted(", \"perMinute\": 0"))
                .post(all)
                .then()
                .statusCode(422);
    }

    @Test
    void isForOrganisersAndTheirProgramsAlone() {
        json("{}").post(all).then().statusCode(401);
        String id = draft("");
        String elsewhere = "/api/v1/editions/" + editions.open(1).slug() + "/announcements/" + id;
        withToken(token).get(elsewhere + "/progress").then().statusCode(404);
        withToken(token).body("{}").post(elsewhere + "/start").then().statusCode(404);
    }
}

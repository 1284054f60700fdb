package ro.clujit.innovationdays.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.ApiClient;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.account.TestTokens;

/** What organisers' programs read is tagged, for whoever may read it alone. */
@QuarkusTest
class OwnReadsTest {

    private static final String GUEST = """
            {"ticketType": "%s", "name": "%s", "email": "%s@example.org", "audience": "IT"}""";

    @Inject
    TestEditions editions;

    @Inject
    TestTokens tokens;

    @Test
    void sparesAProgramWhatItHasAlready() {
        String slug = editions.open(5).slug();
        String token = tokens.make();
        String id = registered(slug, token, "Ana");
        for (String what : List.of(
                "registrations",
                "registrations/" + id,
                "registrations/" + id + "/tickets",
                "registrations/" + id + "/trace",
                "ticket-types",
                "quotas",
                "codes",
                "questions",
                "waiting",
                "../payments",
                "../payments/refunds",
                "terms",
                "vat-rates")) {
            String path = selling(slug, what);
            String tag = ApiClient.withToken(token)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", startsWith("W/\""))
                    .header("Cache-Control", "private, no-cache")
                    .header("Vary", containsString("Authorization"))
                    .extract()
                    .header("ETag");
            ApiClient.withToken(token)
                    .header("If-None-Match", tag)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .header("Cache-Control", "private, no-cache")
                    .body(emptyString());
        }
        String path = selling(slug, "registrations");
        String before = ApiClient.withToken(token).get(path).header("ETag");
        registered(slug, token, "Ion");
        ApiClient.withToken(token)
                .header("If-None-Match", before)
                .get(path)
                .then()
                .statusCode(200)
                .body("size()", equalTo(2));
    }

    @Test
    void tellsNobodyOfAnswersThatAreNotTheirs() {
        String slug = editions.open(5).slug();
        String other = editions.open(5).slug();
        String token = tokens.make();
        String id = registered(slug, token, "Ana");
        String tag = ApiClient.withToken(token)
                .get(selling(slug, "registrations/" + id))
                .header("ETag");
        for (String known : List.of(tag, "*")) {
            given().header("If-None-Match", known)
                    .get(selling(slug, "registrations/" + id))
                    .then()
                    .statusCode(401)
                    .header("ETag", nullValue());
            given().header("Authorization", "Bearer forged")
                    .header("If-None-Match", known)
                    .get(selling(slug, "registrations/" + id))
                    .then()
                    .statusCode(401);
            ApiClient.withToken(token)
                    .header("If-None-Match", known)
                    .get(selling(other, "registrations/" + id))
                    .then()
                    .statusCode(404)
                    .header("ETag", nullValue());
        }
        registered(other, token, "Eva");
        String list =
                ApiClient.withToken(token).get(selling(slug, "registrations")).header("ETag");
        ApiClient.withToken(token)
                .header("If-None-Match", list)
                .get(selling(other, "registrations"))
                .then()
                .statusCode(200)
                .body("[0].contactName", equalTo("Eva"));
        String second = tokens.make();
        assertThat(ApiClient.withToken(second)
                        .get(selling(slug, "registrations"))
                        .body()
                        .asString())
                .contains("Ana");
    }

    @Test
    void leavesAlonePersonalFilesAndWhatHasAVersion() {
        String slug = editions.open(5).slug();
        String token = tokens.make();
        ApiClient.withToken(token)
                .get(selling(slug, "answers"))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("ETag", nullValue());
        ApiClient.withToken(token)
                .header("If-None-Match", "*")
                .get(selling(slug, "nothing"))
                .then()
                .statusCode(404);
    }

    private String registered(String slug, String token, String name) {
        String type = editions.texts(
                        "select cast(t.id as text) from ticket_type t join edition e on e.id = t.edition_id where e.slug = ?1",
                        slug)
                .get(0);
        return ApiClient.withToken(token)
                .body(GUEST.formatted(type, name, name))
                .post(selling(slug, "registrations"))
                .then()
                .statusCode(201)
                .header("ETag", nullValue())
                .extract()
                .path("id");
    }

    private static String selling(String slug, String what) {
        return ("/api/v1/editions/" + slug + "/selling/" + what).replace("/selling/..", "");
    }
}

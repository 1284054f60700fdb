package ro.clujit.innovationdays.platform.web;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;

@QuarkusTest
class RevalidatedTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Test
    void sparesAReaderWhatItHasAlready() {
        String path = "/api/v1/editions/" + editions.open(3).slug();
        String tag = when().get(path)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "public, no-cache")
                .header("Vary", containsString("Accept-Encoding"))
                .header("ETag", startsWith("W/\""))
                .extract()
                .header("ETag");
        for (String known : new String[] {tag, tag.substring(2), "\"other\", " + tag, "*"}) {
            given().header("If-None-Match", known)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .header("Cache-Control", "public, no-cache")
                    .body(emptyString());
        }
        given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
        given().header("If-None-Match", tag).head(path).then().statusCode(304);
        when().head(path).then().statusCode(200).header("ETag", tag);
    }

    @Test
    void noticesAChange() {
        String slug = editions.open(3).slug();
        String path = "/api/v1/editions/" + slug;
        String before = when().get(path).header("ETag");
        assertThat(when().get(path).header("ETag")).isEqualTo(before);
        editions.change("update edition set city = 'Turda' where slug = ?1", slug);
        given().header("If-None-Match", before).get(path).then().statusCode(200).body("edition.city", equalTo("Turda"));
    }

    @Test
    void hasTheSameTagHoweverTheAnswerIsPacked() {
        String path = "/api/v1/probe/text/calendar";
        String plain = given().header("Accept-Encoding", "identity").get(path).header("ETag");
        assertThat(plain).startsWith("W/\"");
        var packed = given().header("Accept-Encoding", "gzip").get(path);
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("ETag")).isEqualTo(plain);
        assertThat(packed.contentType()).containsIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(packed.asString()).isEqualTo("calendar".repeat(500));
    }

    @Test
    void leavesErrorsAsTheyAre() {
        when().get("/api/v1/editions/1999")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("ETag", nullValue());
    }

    @Test
    void keepsWhatAResourceSaysItself() {
        when().get("/api/v1/probe")
                .then()
                .header("ETag", startsWith("\"v"))
                .header("Cache-Control", "private, no-cache");
    }
}

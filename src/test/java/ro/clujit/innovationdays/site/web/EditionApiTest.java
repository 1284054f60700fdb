package ro.clujit.innovationdays.site.web;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.site.ReportedPartners;
import ro.clujit.innovationdays.site.WithExamples;

@QuarkusTest
@TestProfile(WithExamples.class)
class EditionApiTest {

    @Test
    void listsEditionsWithTheLatestFirst() {
        when().get("/api/v1/editions")
                .then()
                .statusCode(200)
                .body("$", hasSize(3))
                .body("[0].example", equalTo(true))
                .body("[1].slug", equalTo("2017"))
                .body("[1].startsOn", nullValue())
                .body("[2].slug", equalTo("2016"))
                .body("[2].startsOn", equalTo("2016-03-31"))
                .body("[2].themes.name.ro", contains("Medicină digitală", "Guvernare digitală"));
    }

    @Test
    void tellsThePartnersOf2016AsReported() {
        List<Map<String, Object>> tiers =
                when().get("/api/v1/editions/2016").jsonPath().getList("tiers");
        Map<String, List<String>> inEnglish = new LinkedHashMap<>();
        for (int i = 0; i < tiers.size(); i++) {
            var json = when().get("/api/v1/editions/2016").jsonPath();
            inEnglish.put(
                    json.getString("tiers[%d].name.en".formatted(i)),
                    json.getList("tiers[%d].organisations.name.en".formatted(i), String.class));
        }

        assertThat(inEnglish).containsExactlyEntriesOf(ReportedPartners.inEnglish());
    }

    @Test
    void tellsTheProgrammeInInstantsAndBothLanguages() {
        when().get("/api/v1/editions/" + coming())
                .then()
                .statusCode(200)
                .body("edition.timeZone", equalTo("Europe/Bucharest"))
                .body("programme.sessions[0].title.en", equalTo("The city that learns from its people"))
                .body("programme.sessions[0].startsAt", equalTo(coming() + "-04-15T06:30:00Z"))
                .body("programme.sessions.findAll { it.kind != 'BREAK' }", hasSize(11))
                .body("ticketTypes.availability", contains("OPEN", "OPEN", "FEW_LEFT", "OPEN"));
    }

    @Test
    void namesAnUnknownEditionAsAProblem() {
        when().get("/api/v1/editions/1999")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404));
    }

    @Test
    void describesItselfWithExamples() {
        assertThat(when().get("/openapi").asString())
                .contains("/api/v1/editions/{slug}:", "one archived edition", "Medicină digitală");
    }

    private static String coming() {
        return when().get("/api/v1/editions").jsonPath().getString("find { !it.over }.slug");
    }
}

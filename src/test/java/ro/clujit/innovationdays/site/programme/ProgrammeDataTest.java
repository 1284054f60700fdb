package ro.clujit.innovationdays.site.programme;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** What search engines and those who show a link read of the programme's pages. */
@QuarkusTest
class ProgrammeDataTest {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    private String slug;
    private int number;

    @BeforeEach
    void releaseAProgramme() {
        slug = editions.open(10).slug();
        UUID room = programmes.room(slug, "Sala Mare", 100);
        number = programmes.session(
                slug,
                "Date </script><script>alert(1)</script>",
                room,
                "10:00",
                "11:00",
                programmes.speaker("Data Vorbitoare " + slug));
        programmes.release(slug);
    }

    @Test
    void describesASessionAsAnEventOfItsEdition() throws JsonProcessingException {
        JsonNode event = data("/en", "/sessions/date-script-script-alert-1-script");

        assertThat(event.at("/@context").asText()).isEqualTo("https://schema.org/");
        assertThat(event.at("/@type").asText()).isEqualTo("Event");
        assertThat(event.at("/name").asText()).isEqualTo("Date </script><script>alert(1)</script>");
        assertThat(event.at("/startDate").asText()).isEqualTo("2090-04-20T10:00+03:00");
        assertThat(event.at("/endDate").asText()).isEqualTo("2090-04-20T11:00+03:00");
        assertThat(event.at("/eventStatus").asText()).isEqualTo("https://schema.org/EventScheduled");
        assertThat(event.at("/inLanguage").asText()).isEqualTo("ro");
        assertThat(event.at("/location/name").asText()).startsWith("Sala Mare, ");
        assertThat(event.at("/location/address/addressLocality").asText()).isEqualTo("Cluj-Napoca");
        assertThat(event.at("/performer/0/@type").asText()).isEqualTo("Person");
        assertThat(event.at("/performer/0/name").asText()).isEqualTo("Data Vorbitoare " + slug);
        assertThat(event.at("/performer/0/affiliation/name").asText()).isEqualTo("Exemplu SRL");
        assertThat(event.at("/superEvent/@type").asText()).isEqualTo("Event");
        assertThat(event.at("/superEvent/startDate").asText()).isEqualTo("2090-04-20");
        assertThat(event.at("/superEvent/url").asText()).endsWith("/en/editions/" + slug);
        assertThat(event.at("/offers/0/@type").asText()).isEqualTo("Offer");
        assertThat(event.at("/offers/0/availability").asText()).isEqualTo("https://schema.org/InStock");
        assertThat(event.at("/offers/0/url").asText()).endsWith("/en/editions/" + slug + "#tickets");
        assertThat(event.at("/organizer/name").asText()).isEqualTo("Cluj IT Cluster");
    }

    @Test
    void saysOfACancelledSessionThatItIs() throws JsonProcessingException {
        programmes.cancel(slug, number);
        programmes.release(slug);

        JsonNode event = data("/ro", "/sessions/date-script-script-alert-1-script");
        assertThat(event.at("/eventStatus").asText()).isEqualTo("https://schema.org/EventCancelled");
        assertThat(event.has("offers")).isFalse();
    }

    @Test
    void describesASpeakerAsAPersonAndNamesAllOfThemAtTheEdition() throws JsonProcessingException {
        JsonNode person = data("/en", "/speakers/data-vorbitoare-" + slug);
        assertThat(person.at("/@type").asText()).isEqualTo("Person");
        assertThat(person.at("/name").asText()).isEqualTo("Data Vorbitoare " + slug);
        assertThat(person.at("/affiliation/name").asText()).isEqualTo("Exemplu SRL");
        assertThat(person.at("/url").asText()).endsWith("/en/editions/" + slug + "/speakers/data-vorbitoare-" + slug);

        assertThat(data("/en", "").at("/performer/0/name").asText()).isEqualTo("Data Vorbitoare " + slug);
    }

    @Test
    void namesEachPageItsLanguagesAndItsPicture() {
        for (String path : new String[] {
            "/programme",
            "/programme/now",
            "/programme/changes",
            "/sessions/date-script-script-alert-1-script",
            "/speakers",
            "/speakers/data-vorbitoare-" + slug
        }) {
            String address = "/editions/" + slug + path;
            assertThat(page("/ro", path))
                    .containsPattern("<link rel=\"canonical\" href=\"https?://[^\"]+/ro" + address + "\">")
                    .containsPattern("hreflang=\"en\" href=\"https?://[^\"]+/en" + address + "\">")
                    .containsPattern("og:title\" content=\"[^\"]+\"")
                    .containsPattern("og:description\" content=\"[^\"]+\"")
                    .containsPattern("og:image\" content=\"https?://[^\"]+\"")
                    .doesNotContain("noindex", "<script>alert");
        }
        assertThat(page("/ro", "/programme?kind=talk"))
                .containsPattern("<link rel=\"canonical\" href=\"https?://[^\"?]+/programme\">");
        assertThat(page("/ro", "/agenda")).contains("noindex");
    }

    private JsonNode data(String language, String path) throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(DATA.matcher(page(language, path))
                        .results()
                        .findFirst()
                        .map(found -> found.group(1))
                        .orElseThrow());
    }

    private String page(String language, String path) {
        return when().get(language + "/editions/" + slug + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}

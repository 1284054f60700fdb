package ro.clujit.innovationdays.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;

/** What of a programme goes over into next year's edition. */
@QuarkusTest
class ProgrammeDuplicationTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    @Test
    void takesTracksAndRoomsAlongAndNeitherSessionsNorPeople() {
        String slug = editions.open(5).slug();
        programmes.track(slug, "Sănătate", "Health");
        programmes.track(slug, "Energie", "Energy");
        var room = programmes.room(slug, "Sala Mare", 300);
        programmes.room(slug, "Foaier", null);
        programmes.session(slug, "Deschiderea", room, "10:00", "11:00", programmes.speaker("Ana Rămasă"));
        var organiser = new Organiser(base);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("slug", slug + "-next");
        fields.put("mark", "N" + slug.replaceAll("\\D", ""));
        fields.put("name-ro", "Ediția următoare");
        fields.put("name-en", "The next edition");
        fields.put("starts-on", "2091-04-19");
        organiser.send("/en/office/editions/" + slug + "/duplicate", fields);

        String copy = "/en/office/editions/" + slug + "-next";
        assertThat(organiser.get(copy + "/tracks").body()).containsSubsequence("Sănătate", "Energie");
        assertThat(organiser.get(copy + "/rooms").body()).containsSubsequence("Sala Mare", "300", "Foaier");
        assertThat(organiser.get(copy + "/sessions").body()).contains("No sessions yet");
        assertThat(organiser.get(copy + "/speakers").body()).contains("Nobody here.");
        assertThat(organiser.get("/en/office/editions/" + slug + "/sessions").body())
                .contains("Deschiderea");
    }
}

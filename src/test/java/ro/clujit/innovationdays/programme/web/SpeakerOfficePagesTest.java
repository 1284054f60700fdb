package ro.clujit.innovationdays.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** An organiser keeps what is known of speakers. */
@QuarkusTest
class SpeakerOfficePagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    Organiser organiser;
    String slug;
    String list;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        slug = editions.open(5).slug();
        list = "/en/office/editions/" + slug + "/speakers";
    }

    @Test
    void makesASpeakerAndChangesWhatIsSaidOfThem() {
        var page = organiser.send(list + "/new", plan("Țeposu Ștefan"));
        assertThat(page.body()).contains("The speaker is made.", "Țeposu Ștefan", "No part in any session yet.");
        String record = page.path().replaceFirst("\\?.*", "");
        var fields = plan("Țeposu-Nou Ștefan");
        fields.put("version", "0");
        fields.put("biography-ro", "Un rând\n\nși altul");
        assertThat(organiser.send(record, fields).body()).contains("Saved.", "Țeposu-Nou", "Un rând\n\nși altul");
        assertThat(organiser.sendInVain(record, fields).body())
                .contains("Somebody else changed this meanwhile.", "Țeposu-Nou");
    }

    @Test
    void remarksBesideEachFieldAndKeepsTheRest() {
        var fields = plan("");
        fields.put("organisation", "o".repeat(121));
        fields.put("email", "not an address");
        fields.put("headline-ro", "h".repeat(201));
        fields.put("biography-en", "b".repeat(5001));
        fields.put("headline-en", "Kept");
        var page = organiser.sendInVain(list + "/new", fields).body();
        for (String field : List.of("name", "organisation", "email", "headline-ro", "biography-en")) {
            assertThat(page).contains("id=\"" + field + "-error\"");
        }
        assertThat(page).contains("value=\"Kept\"", "5 things need your attention");
    }

    @Test
    void listsThoseOfTheEditionApartFromAllOthersAndFindsThemWithoutDiacritics() {
        UUID here = programmes.speaker("Șerban Aici");
        programmes.speaker("Șerban Altundeva");
        programmes.session(slug, "Theirs", null, null, null, here);
        String page = organiser.get(list + "?q=serban").body();
        int others = page.indexOf("All others");
        assertThat(page.indexOf("Șerban Aici")).isPositive().isLessThan(others);
        assertThat(page.indexOf("Șerban Altundeva")).isGreaterThan(others);
        assertThat(organiser.get(list + "?q=nobody+at+all").body()).contains("0 in this edition, 0 elsewhere");
    }

    @Test
    void removesOnlyWhoSpeaksNowhere() {
        UUID busy = programmes.speaker("Ocupat Mereu");
        programmes.session(slug, "Busy hour", null, null, null, busy);
        String record = "/en/office/speakers/" + busy;
        assertThat(organiser.get(record).body()).contains("Busy hour", "Test edition");
        var refused = organiser.post(record + "/remove", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("They have a part in a session, so they stay.");

        UUID idle = programmes.speaker("Liber Mereu");
        organiser.get("/en/office/speakers/" + idle);
        for (int twice = 0; twice < 2; twice++) {
            assertThat(organiser
                            .post("/en/office/speakers/" + idle + "/remove", Map.of())
                            .status())
                    .isEqualTo(303);
        }
        assertThat(organiser.get("/en/office/speakers/" + idle).status()).isEqualTo(404);
    }

    private static Map<String, String> plan(String name) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("organisation", "Exemplu SRL");
        fields.put("email", "cineva@example.org");
        fields.put("headline-ro", "Cercetător");
        fields.put("headline-en", "Researcher");
        return fields;
    }
}

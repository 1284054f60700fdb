package ro.clujit.innovationdays.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;

/** An organiser says what an edition is about. */
@QuarkusTest
class ThemeOfficePagesTest {

    private static final Pattern THEME = Pattern.compile("href=\"([^\"]+/themes/[0-9a-f-]{36})\" lang=\"ro\">([^<]+)<");

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    Organiser organiser;
    TestEditions.Made edition;
    String list;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        edition = editions.open(5);
        list = "/en/office/editions/" + edition.slug() + "/themes";
        for (String name : List.of("Întâi", "A doua", "A treia")) {
            organiser.send(list, Map.of("name-ro", name, "name-en", "Theme " + name));
        }
    }

    @Test
    void addsThemesAtTheEnd() {
        assertThat(names()).containsExactly("Întâi", "A doua", "A treia");
        assertThat(organiser.get("/ro/editions/" + edition.slug()).body()).contains("A doua");
    }

    @Test
    void renamesAndReorders() {
        organiser.send(
                address("A treia"), Map.of("name-ro", "A treia, acum prima", "name-en", "Third", "position", "1"));
        assertThat(names()).containsExactly("A treia, acum prima", "Întâi", "A doua");
        organiser.send(address("Întâi"), Map.of("name-ro", "Întâi", "name-en", "First", "position", "3"));
        assertThat(names()).containsExactly("A treia, acum prima", "A doua", "Întâi");
    }

    @Test
    void refusesAPositionThatThereIsNot() {
        for (String position : List.of("0", "4", "x", "")) {
            assertThat(organiser
                            .sendInVain(
                                    address("Întâi"), Map.of("name-ro", "Întâi", "name-en", "", "position", position))
                            .body())
                    .contains("Write a whole number from 1 to 3.", "Write the name in English");
        }
    }

    @Test
    void removesAThemeThatNoSessionIsAbout() {
        organiser.get(address("A doua"));
        String form = address("A doua");
        organiser.get(form);
        var removed = organiser.post(form + "/remove", Map.of());
        assertThat(removed.status()).isEqualTo(303);
        assertThat(names()).containsExactly("Întâi", "A treia");
        assertThat(organiser.post(form + "/remove", Map.of()).status())
                .as("removing twice is no error")
                .isEqualTo(303);
    }

    @Test
    void keepsAThemeThatSessionsAreAbout() {
        editions.change("""
                insert into session (id, guid, number, edition_id, slug, kind, title_ro, title_en, language, theme_id)
                select gen_random_uuid(), gen_random_uuid(), 1, t.edition_id, 'keynote', 'KEYNOTE', 'Titlu', 'Title', 'ro', t.id
                  from theme t join edition e on e.id = t.edition_id where e.slug = ?1 and t.name_ro = 'A doua'
                """, edition.slug());
        String form = address("A doua");
        organiser.get(form);
        var answer = organiser.post(form + "/remove", Map.of());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("Sessions of the programme are about this theme, so it stays.");
        assertThat(names()).contains("A doua");
    }

    @Test
    void knowsNoThemeUnderAnotherEditionsAddress() {
        var other = editions.open(5);
        String elsewhere = address("A doua").replace(edition.slug() + "/", other.slug() + "/");
        assertThat(organiser.get(elsewhere).status()).isEqualTo(404);
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        THEME.matcher(organiser.get(list).body()).results().forEach(found -> names.add(found.group(2)));
        return names;
    }

    private String address(String name) {
        return THEME.matcher(organiser.get(list).body())
                .results()
                .filter(found -> found.group(2).equals(name))
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}

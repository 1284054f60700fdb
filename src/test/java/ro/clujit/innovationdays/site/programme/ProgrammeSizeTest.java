package ro.clujit.innovationdays.site.programme;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.FirstVisit;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** A large programme stays light for a phone in a hall: 300 sessions, 250 speakers. */
@QuarkusTest
class ProgrammeSizeTest {

    private static final int SESSIONS = 300;
    private static final int SPEAKERS = 250;
    private static final int ROOMS = 10;

    /** The page itself; what it loads beside that is the rest of 100 kB. */
    private static final int MOST_OF_THE_PAGE = 45_000;

    private static final List<String> WORDS = List.of(
            "orașe",
            "mașini",
            "date",
            "sănătate",
            "energie",
            "educație",
            "modele",
            "senzori",
            "robotică",
            "guvernare",
            "încredere",
            "transport",
            "clima",
            "fabrici",
            "hărți",
            "limbaj",
            "știință",
            "piață",
            "cultură",
            "apă");

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    @TestHTTPResource("/")
    String base;

    @Test
    void aProgrammeOf300SessionsWithAllThatItLoadsIsAtMost100Kilobytes() {
        String page = "/ro/editions/" + largeProgramme() + "/programme";
        assertThat(when().get(page).asString()).contains("300 de sesiuni");

        FirstVisit visit = FirstVisit.of(base, page);

        assertThat(visit.page()).isLessThan(MOST_OF_THE_PAGE);
        assertThat(visit.total()).as("%s", visit.loaded()).isLessThan(FirstVisit.MOST);
    }

    private String largeProgramme() {
        String slug = editions.open(10).slug();
        var random = new Random(7);
        List<UUID> rooms = new ArrayList<>();
        for (int i = 1; i <= ROOMS; i++) {
            rooms.add(programmes.room(slug, "Sala " + i, 100));
        }
        List<UUID> speakers = new ArrayList<>();
        for (int i = 0; i < SPEAKERS; i++) {
            speakers.add(programmes.speaker(word(random) + "a " + word(random) + "escu " + i));
        }
        for (int i = 0; i < SESSIONS; i++) {
            int hour = 9 + i / ROOMS % 9;
            String half = i / ROOMS % 2 == 0 ? ":00" : ":30";
            programmes.session(
                    slug,
                    "Despre " + word(random) + ", " + word(random) + " și " + word(random) + " " + i,
                    rooms.get(i % ROOMS),
                    "%02d%s".formatted(hour, half),
                    "%02d%s".formatted(hour + 1, half),
                    speakers.get(i % SPEAKERS),
                    speakers.get((i * 7 + 3) % SPEAKERS));
        }
        programmes.release(slug);
        return slug;
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}

package ro.clujit.innovationdays.site.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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

    private static final int MOST = 100_000;

    private static final Pattern LOADED = Pattern.compile(
            "(?:<link rel=\"(?:stylesheet|preload)\"[^>]* href|<img[^>]* src|<script[^>]* src)=\"([^\"]+)\"");

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
    URI base;

    @Test
    void aProgrammeOf300SessionsWithAllThatItLoadsIsAtMost100Kilobytes() throws Exception {
        String page = "/ro/editions/" + largeProgramme() + "/programme";

        String html = given().get(page).then().statusCode(200).extract().asString();
        assertThat(html).contains("300 de sesiuni");
        int document = wire(page);
        int all = document;
        for (String address : LOADED.matcher(html)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList()) {
            all += wire(address);
        }

        assertThat(document).as("the page, of %d with all it loads", all).isLessThan(MOST_OF_THE_PAGE);
        assertThat(all).as("all it loads, of which the page is %d", document).isLessThan(MOST);
    }

    /** Bytes of the body, compressed as browsers ask for it. */
    private int wire(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(base.resolve(path))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().length;
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

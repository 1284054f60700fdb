package ro.clujit.innovationdays.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** An organiser sets up the tracks and the rooms of an edition. */
@QuarkusTest
class TrackOfficePagesTest {

    private static final Pattern ROW =
            Pattern.compile("href=\"([^\"]+/(?:tracks|rooms)/[0-9a-f-]{36})\"[^>]*>([^<]+)<");

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    Organiser organiser;
    String slug;
    String tracks;
    String rooms;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        slug = editions.open(5).slug();
        tracks = "/en/office/editions/" + slug + "/tracks";
        rooms = "/en/office/editions/" + slug + "/rooms";
    }

    @Test
    void addsRenamesAndReordersTracks() {
        for (String name : List.of("Întâi", "A doua", "A treia")) {
            assertThat(organiser
                            .send(tracks, Map.of("name-ro", name, "name-en", "Track " + name))
                            .body())
                    .contains("The track is added");
        }
        organiser.send(
                address(tracks, "A treia"), Map.of("name-ro", "Acum prima", "name-en", "First", "position", "1"));
        assertThat(names(tracks)).containsExactly("Acum prima", "Întâi", "A doua");
    }

    @Test
    void remarksOnWhatIsWrongWithATrack() {
        var page = organiser
                .sendInVain(tracks, Map.of("name-ro", "", "name-en", "x".repeat(121)))
                .body();
        assertThat(page).contains("id=\"name-ro-error\"", "id=\"name-en-error\"", "in at most 120 characters");
        organiser.send(tracks, Map.of("name-ro", "Singur", "name-en", "Alone"));
        for (String position : List.of("0", "2", "x", "")) {
            assertThat(organiser
                            .sendInVain(
                                    address(tracks, "Singur"),
                                    Map.of("name-ro", "Singur", "name-en", "Alone", "position", position))
                            .body())
                    .contains("Write a whole number from 1 to 1.");
        }
    }

    @Test
    void keepsATrackThatSessionsAreIn() {
        String track = programmes.track(slug, "Folosit", "Used");
        int session = programmes.session(slug, "In it", null, null, null);
        editions.change(
                "update session set track_id = (select id from track where slug = ?1 and edition_id = session.edition_id)"
                        + " where number = ?2 and edition_id = (select id from edition where slug = ?3)",
                track,
                session,
                slug);
        String form = address(tracks, "Folosit");
        organiser.get(form);
        var answer = organiser.post(form + "/remove", Map.of());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("Sessions are in this track, so it stays.");
        assertThat(names(tracks)).containsExactly("Folosit");
    }

    @Test
    void removesTwiceAsOnce() {
        programmes.track(slug, "Gol", "Empty");
        UUID room = programmes.room(slug, "Sala Goală", null);
        for (String form : List.of(address(tracks, "Gol"), rooms + "/" + room)) {
            organiser.get(form);
            assertThat(organiser.post(form + "/remove", Map.of()).status()).isEqualTo(303);
            assertThat(organiser.post(form + "/remove", Map.of()).status()).isEqualTo(303);
        }
        assertThat(names(tracks)).isEmpty();
        assertThat(names(rooms)).isEmpty();
    }

    @Test
    void addsChangesAndReordersRooms() {
        organiser.send(rooms, Map.of("name", "Sala Mare", "capacity", "300"));
        organiser.send(rooms, Map.of("name", "Sala Mică", "capacity", ""));
        assertThat(organiser.get(rooms).body()).contains("300", "not counted");
        organiser.send(address(rooms, "Sala Mică"), Map.of("name", "Sala Nouă", "capacity", "40", "position", "1"));
        assertThat(names(rooms)).containsExactly("Sala Nouă", "Sala Mare");
    }

    @Test
    void remarksOnWhatIsWrongWithARoom() {
        organiser.send(rooms, Map.of("name", "Sala Mare", "capacity", ""));
        assertThat(organiser
                        .sendInVain(rooms, Map.of("name", "Sala Mare", "capacity", "20"))
                        .body())
                .contains("id=\"name-error\"", "Another room of this edition has this name.", "value=\"20\"");
        assertThat(organiser
                        .sendInVain(rooms, Map.of("name", " ", "capacity", "-4"))
                        .body())
                .contains("Write the name of the room", "Write a whole number from 1 to 100000, or nothing.");
        organiser.send(rooms, Map.of("name", "Alta", "capacity", ""));
        assertThat(organiser
                        .sendInVain(
                                address(rooms, "Alta"), Map.of("name", "Sala Mare", "capacity", "", "position", "3"))
                        .body())
                .contains("Write a whole number from 1 to 2.");
        assertThat(organiser
                        .sendInVain(
                                address(rooms, "Alta"), Map.of("name", "Sala Mare", "capacity", "", "position", "2"))
                        .body())
                .contains("Another room of this edition has this name.");
    }

    @Test
    void keepsARoomThatSessionsAreIn() {
        UUID room = programmes.room(slug, "Ocupată", 10);
        programmes.session(slug, "In it", room, "10:00", "11:00");
        String form = rooms + "/" + room;
        organiser.get(form);
        var answer = organiser.post(form + "/remove", Map.of());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("Sessions are in this room, so it stays.");
    }

    @Test
    void knowsNothingOfOneEditionUnderAnothersAddress() {
        String other = editions.open(5).slug();
        UUID room = programmes.room(slug, "A mea", null);
        assertThat(organiser
                        .get("/en/office/editions/" + other + "/rooms/" + room)
                        .status())
                .isEqualTo(404);
        organiser.get("/en/office/editions/" + other + "/rooms");
        assertThat(organiser
                        .post("/en/office/editions/" + other + "/rooms/" + room + "/remove", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(organiser.get(tracks + "/not-an-id").status()).isEqualTo(404);
    }

    private List<String> names(String list) {
        var names = new ArrayList<String>();
        ROW.matcher(organiser.get(list).body()).results().forEach(found -> names.add(found.group(2)));
        return names;
    }

    private String address(String list, String name) {
        return ROW.matcher(organiser.get(list).body())
                .results()
                .filter(found -> found.group(2).equals(name))
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}

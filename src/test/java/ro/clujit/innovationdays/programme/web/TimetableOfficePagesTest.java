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
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** An organiser sees a draft's timetable and moves sessions, by the form and by what the page's scripts send. */
@QuarkusTest
class TimetableOfficePagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    Organiser organiser;
    String slug;
    String timetable;
    UUID large;
    UUID small;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        slug = editions.open(5).slug();
        timetable = "/en/office/editions/" + slug + "/timetable";
        large = programmes.room(slug, "Sala Mare", 300);
        small = programmes.room(slug, "Sala Mică", 20);
    }

    @Test
    void showsADayWithItsRoomsTheTrayAndTheConflicts() {
        UUID speaker = programmes.speaker("Îndoit Vorbitor");
        programmes.session(slug, "Prima <b>", large, "10:00", "11:00", speaker);
        programmes.session(slug, "A doua", large, "10:30", "11:30", speaker);
        programmes.session(slug, "Fără oră", null, null, null);
        String page = organiser.get(timetable).body();
        assertThat(page)
                .contains("Thursday 20 April 2090", "Friday 21 April 2090", "Sala Mare", "20 people", "10:00–11:00")
                .contains("Prima &lt;b&gt;", "Without a time", "Fără oră", "30 min")
                .contains("Sala Mare has two sessions at the same time.")
                .contains("Îndoit Vorbitor has to be in two sessions at the same time.", "2 conflicts")
                .contains("lanes-2 lane-1")
                .doesNotContain("Prima <b>", "style=");
        assertThat(organiser.get(timetable + "?day=2090-04-21").body())
                .contains("Sala Mare has two sessions at the same time.")
                .doesNotContain("10:00–11:00</p>", "data-from=\"10:00\"");
        assertThat(organiser.get(timetable.replace("/en/", "/ro/")).body())
                .contains("Sala Mare are două sesiuni în același timp.", "joi, 20 aprilie 2090");
    }

    @Test
    void showsWhatIsOutsideTheDaysAndTheHoursAllTheSame() {
        programmes.session(slug, "Devreme", large, "05:10", "06:00");
        programmes.session(slug, "Noaptea", null, "22:00", "23:55");
        editions.change(
                "update session set starts_at = starts_at + interval '7 days', ends_at = ends_at + interval '7 days'"
                        + " where title_ro = 'Noaptea' and edition_id = (select id from edition where slug = ?1)",
                slug);
        assertThat(organiser.get(timetable).body()).contains("data-start=\"300\"", "Thursday 27 April 2090");
        assertThat(organiser.get(timetable + "?day=2090-04-27").body())
                .contains("Noaptea", "No room yet", "Outside the days of the edition.");
        assertThat(organiser.get(timetable + "?day=nonsense").status()).isEqualTo(200);
    }

    @Test
    void asksForTheDatesWhereThereAreNone() {
        editions.change("update edition set starts_on = null, ends_on = null where slug = ?1", slug);
        programmes.session(slug, "Fără oră", null, null, null);
        assertThat(organiser.get(timetable).body()).contains("No days yet", "Say when it is", "Fără oră");
    }

    @Test
    void movesASessionByTheForm() {
        int number = programmes.session(slug, "Plecată", null, null, null);
        String form = timetable + "/" + number;
        var fields = place("2090-04-21", "14:00", "14:45", small);
        fields.put("version", version(number));
        var page = organiser.send(form, fields);
        assertThat(page.path()).endsWith("?day=2090-04-21&done=placed");
        assertThat(page.body()).contains("14:00–14:45", "Moved.");
        assertThat(organiser.sendInVain(form, fields).body())
                .contains("Somebody else changed this meanwhile.", "value=\"14:45\"");
        assertThat(organiser.get(form).body()).contains("value=\"14:00\"", "selected>Sala Mică");

        organiser.send(form, Organiser.with(place("", "", "", null), "version", version(number)));
        assertThat(editions.count(
                        "select count(*) from session s join edition e on e.id = s.edition_id"
                                + " where e.slug = ?1 and s.starts_at is null and s.room_id is null",
                        slug))
                .isEqualTo(1);
    }

    @Test
    void remarksOnWhatIsWrongInTheForm() {
        int number = programmes.session(slug, "Aici", null, null, null);
        String form = timetable + "/" + number;
        var fields = place("2090-04-20", "10", "", null);
        fields.put("room", "x");
        var page = organiser.sendInVain(form, fields).body();
        assertThat(page).contains("id=\"from-error\"", "id=\"to-error\"", "id=\"room-error\"");
        UUID foreign = programmes.room(editions.open(5).slug(), "Străină", null);
        fields = place("2090-04-20", "10:00", "11:00", foreign);
        fields.put("version", version(number));
        assertThat(organiser.sendInVain(form, fields).body()).contains("id=\"room-error\"");
        assertThat(organiser.get(timetable + "/999").status()).isEqualTo(404);
    }

    @Test
    void answersAMoveWithWhatThePageThenShows() {
        int number = programmes.session(slug, "Mutata", large, "10:00", "11:00");
        programmes.session(slug, "Stă", small, "12:00", "13:00");
        organiser.get(timetable);
        var answer = organiser.postJson(timetable + "/moves", move(number, 0, small, "12:30", "13:15"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"outcome\":\"DONE\"", "\"version\":1", "\"from\":\"12:30\"", "\"to\":\"13:15\"")
                .contains("Sala Mică has two sessions at the same time.", "\"title\":\"Mutata\"", "data-grid");

        var stale = organiser.postJson(timetable + "/moves", move(number, 0, large, "09:00", "10:00"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("\"outcome\":\"STALE\"", "\"version\":1", "\"from\":\"12:30\"");

        var away = organiser.postJson(
                timetable + "/moves", "{\"number\":%d,\"version\":1,\"shown\":\"2090-04-20\"}".formatted(number));
        assertThat(away.status()).isEqualTo(200);
        assertThat(away.body()).contains("\"conflicts\":[]", "\"from\":\"\"");
    }

    @Test
    void refusesMovesThatMakeNoSense() {
        int number = programmes.session(slug, "Aici", large, "10:00", "11:00");
        organiser.get(timetable);
        String moves = timetable + "/moves";
        assertThat(organiser
                        .postJson(moves, move(number, 0, small, "12:30", "12:30"))
                        .status())
                .isEqualTo(422);
        assertThat(organiser
                        .postJson(moves, move(number, 0, UUID.randomUUID(), "12:30", "13:00"))
                        .status())
                .isEqualTo(422);
        assertThat(organiser
                        .postJson(moves, move(777, 0, small, "12:30", "13:00"))
                        .status())
                .isEqualTo(409);
        for (String nonsense : List.of("", "{", "[]", "null", "{\"number\":\"x\"}")) {
            assertThat(organiser.postJson(moves, nonsense).status())
                    .as(nonsense)
                    .isBetween(400, 422);
        }
        assertThat(organiser
                        .postJsonWithout(moves, move(number, 0, small, "12:30", "13:00"))
                        .status())
                .as("without the form's token")
                .isEqualTo(400);
        assertThat(organiser.get(timetable).body()).contains("data-from=\"10:00\"");
        assertThat(new Visitor(base)
                        .postJsonWithout(moves, move(number, 0, small, "12:30", "13:00"))
                        .status())
                .isIn(303, 400);
    }

    @Test
    void hasAStylesheetForEveryPlace() {
        assertThat(new Visitor(base).get("/assets/timetable-grid.css").body())
                .contains(".at-0{grid-row-start:2}", ".for-288{grid-row-end:span 288}", ".room-1{grid-column:2}");
    }

    private static String move(int number, int version, UUID room, String from, String to) {
        return """
                {"number":%d,"version":%d,"room":"%s","day":"2090-04-20","from":"%s","to":"%s","shown":"2090-04-20"}
                """.formatted(number, version, room, from, to);
    }

    private String version(int number) {
        return Integer.toString(programmes.version(slug, number));
    }

    private static Map<String, String> place(String day, String from, String to, UUID room) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("day", day);
        fields.put("from", from);
        fields.put("to", to);
        fields.put("room", room == null ? "" : room.toString());
        return fields;
    }
}

package ro.clujit.innovationdays.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** An organiser writes the sessions of a draft. */
@QuarkusTest
class SessionOfficePagesTest {

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
        list = "/en/office/editions/" + slug + "/sessions";
    }

    @Test
    void makesASessionWithAllThatIsSaidOfIt() {
        UUID room = programmes.room(slug, "Sala Mare", 100);
        String track = programmes.track(slug, "Sănătate", "Health");
        UUID first = programmes.speaker("Ștefana Întâia");
        UUID second = programmes.speaker("Ștefan Aldoilea");
        var fields = plan("Medicina", "Medicine");
        fields.put("kind", "PANEL");
        fields.put("track", track);
        fields.put("room", room.toString());
        fields.put("day", "2090-04-20");
        fields.put("from", "09:30");
        fields.put("to", "10:15");
        fields.put("minutes", "45");
        fields.put("places", "80");
        fields.put("description-en", "A **bold** one\n\nin two paragraphs");
        fields.put("add-1", "stefana intaia");
        fields.put("add-role-1", "MODERATOR");
        fields.put("add-2", "Ștefan Aldoilea (Exemplu SRL)");
        fields.put("add-role-2", "PANELLIST");
        var page = organiser.send(list + "/new", fields);
        assertThat(page.body())
                .contains("The session is made.", "value=\"09:30\"", "value=\"10:15\"", "A **bold** one\n\nin two")
                .contains("value=\"" + first + "\"", "value=\"" + second + "\"");
        assertThat(editions.count("""
                        select count(*) from session s join track t on t.id = s.track_id
                         where t.slug = ?1 and s.starts_at = timestamptz '2090-04-20T06:30:00Z' and s.places = 80
                        """, track)).isEqualTo(1);
        assertThat(organiser.get(list).body()).contains("Medicine", "09:30–10:15", "Ștefana Întâia, Ștefan Aldoilea");
    }

    @Test
    void remarksBesideEachFieldAndKeepsTheRest() {
        var fields = plan("", "");
        fields.put("kind", "OPERA");
        fields.put("language", "la");
        fields.put("subtitle-en", "x".repeat(201));
        fields.put("summary-ro", "y".repeat(2001));
        fields.put("day", "2090-02-30");
        fields.put("from", "25:00");
        fields.put("to", "10:00");
        fields.put("minutes", "0");
        fields.put("places", "many");
        fields.put("room", "not-a-room");
        fields.put("add-1", "Nimeni Cunoscut");
        fields.put("add-role-1", "SPEAKER");
        fields.put("add-2", "");
        fields.put("add-role-2", "SPEAKER");
        var page = organiser.sendInVain(list + "/new", fields).body();
        for (String field : List.of(
                "title-ro",
                "kind",
                "language",
                "subtitle-en",
                "summary-ro",
                "day",
                "from",
                "minutes",
                "places",
                "room",
                "add-1")) {
            assertThat(page).contains("id=\"" + field + "-error\"", "href=\"#" + field + "\"");
        }
        assertThat(page).contains("value=\"10:00\"", "value=\"Nimeni Cunoscut\"", "Write a title in at least one");
    }

    @Test
    void wantsAWholeTimeOrNoneAndAnEndAfterTheBeginning() {
        var fields = plan("Titlu", "");
        fields.put("from", "10:00");
        assertThat(organiser.sendInVain(list + "/new", fields).body())
                .contains("id=\"day-error\"", "id=\"to-error\"", "belong together");
        fields.put("day", "2090-04-20");
        fields.put("to", "09:30");
        assertThat(organiser.sendInVain(list + "/new", fields).body()).contains("The end must come after");
        fields.put("day", "+999999-01-01");
        assertThat(organiser.sendInVain(list + "/new", fields).body()).contains("id=\"day-error\"");
    }

    @Test
    void namesATrackARoomAndAThemeThatAreNotInTheEdition() {
        String other = editions.open(5).slug();
        var fields = plan("Titlu", "");
        fields.put("room", programmes.room(other, "Elsewhere", null).toString());
        assertThat(organiser.sendInVain(list + "/new", fields).body()).contains("id=\"room-error\"");
        fields.put("room", "");
        fields.put("track", "no-such");
        assertThat(organiser.sendInVain(list + "/new", fields).body()).contains("id=\"track-error\"");
        fields.put("track", "");
        fields.put("theme", "no-such");
        assertThat(organiser.sendInVain(list + "/new", fields).body()).contains("id=\"theme-error\"");
    }

    @Test
    void ordersPeopleGivesThemOtherRolesAndTakesThemOut() {
        UUID ana = programmes.speaker("Ana Ordonată");
        UUID bob = programmes.speaker("Bob Ordonat");
        UUID cora = programmes.speaker("Cora Ordonată");
        int number = programmes.session(slug, "Ordered", null, null, null, ana, bob, cora);
        var fields = plan("Ordered", "Ordered");
        fields.put("version", version(number));
        fields.put("person-1", ana.toString());
        fields.put("role-1", "SPEAKER");
        fields.put("order-1", "3");
        fields.put("person-2", bob.toString());
        fields.put("role-2", "SPEAKER");
        fields.put("order-2", "2");
        fields.put("person-3", cora.toString());
        fields.put("role-3", "MODERATOR");
        fields.put("order-3", "1");
        fields.put("remove", bob.toString());
        var page = organiser.send(list + "/" + number, fields).body();
        assertThat(page).doesNotContain("Bob Ordonat</a>");
        assertThat(page.indexOf("Cora Ordonată</a>")).isLessThan(page.indexOf("Ana Ordonată</a>"));
        assertThat(page).contains("<option value=\"MODERATOR\" selected>");

        fields.put("version", version(number));
        fields.remove("remove");
        fields.put("order-1", "first");
        assertThat(organiser.sendInVain(list + "/" + number, fields).body()).contains("id=\"order-1-error\"");
        fields.put("order-1", "1");
        fields.put("role-1", "KING");
        assertThat(organiser.sendInVain(list + "/" + number, fields).body()).contains("id=\"role-1-error\"");
        fields.put("role-1", "SPEAKER");
        fields.put("add", "Ana Ordonată");
        fields.put("add-role", "SPEAKER");
        assertThat(organiser.sendInVain(list + "/" + number, fields).body())
                .contains("They have a part in this session already.");
    }

    @Test
    void asksWhichOneWhereTwoHaveOneName() {
        programmes.speaker("Dublu Nume");
        programmes.speaker("Dublu Nume");
        var fields = plan("Titlu", "");
        fields.put("add", "dublu nume");
        fields.put("add-role", "SPEAKER");
        assertThat(organiser.sendInVain(list + "/new", fields).body()).contains("Several people have this name.");
    }

    @Test
    void refusesToOverwriteWhatAColleagueWroteAndKeepsTheInput() {
        int number = programmes.session(slug, "Ours", null, null, null);
        var fields = plan("A mea", "Mine");
        fields.put("version", version(number));
        organiser.send(list + "/" + number, plan("A colegei", "Hers", version(number)));
        var page = organiser.sendInVain(list + "/" + number, fields).body();
        assertThat(page).contains("Somebody else changed this meanwhile.", "value=\"Mine\"", "and not saved");
        assertThat(organiser.get(list).body()).contains("Hers").doesNotContain("Mine");

        fields.put("version", version(number));
        organiser.send(list + "/" + number, fields);
        assertThat(organiser.get(list).body()).contains("Mine").doesNotContain("Hers");
    }

    @Test
    void findsSessionsByWordsAndByWhatTheyLack() {
        UUID speaker = programmes.speaker("Țărănescu Găsit");
        programmes.session(slug, "Cu oră", null, "10:00", "11:00", speaker);
        programmes.session(slug, "Fără oră", null, null, null);
        int gone = programmes.session(slug, "Căzută", null, "12:00", "13:00");
        programmes.cancel(slug, gone);
        assertThat(titles("?q=taranescu+gasit")).containsExactly("Cu oră");
        assertThat(titles("?show=unscheduled")).containsExactly("Fără oră");
        assertThat(titles("?show=cancelled")).containsExactly("Căzută");
        assertThat(titles("?kind=PANEL")).isEmpty();
        assertThat(titles("?kind=TALK&q=ora")).containsExactly("Cu oră", "Fără oră");
        assertThat(titles("?kind=nonsense&track=&show=what")).hasSize(3);
        assertThat(organiser.get(list + "?q=nowhere").body()).contains("No session is like that.");
    }

    @Test
    void cancelsTakesUpAgainAndRemovesAfterSayingWhatThatDoes() {
        int number = programmes.session(slug, "Fleeting", null, "10:00", "11:00");
        String page = list + "/" + number;
        assertThat(organiser.get(page).body()).contains("It has never been released, so nothing of it remains.");
        assertThat(step(page, "cancel", number).body()).contains("Cancelled in the draft.");
        String stale = "1";
        assertThat(organiser
                        .get(organiser
                                .post(page + "/cancel", Map.of("version", stale))
                                .location())
                        .body())
                .as("cancelling twice is no error")
                .contains("Cancelled in the draft.");
        assertThat(organiser
                        .get(organiser
                                .post(page + "/remove", Map.of("version", "0"))
                                .location())
                        .body())
                .contains("so nothing was done");
        assertThat(step(page, "reinstate", number).body()).contains("It takes place again.");
        programmes.release(slug);
        assertThat(organiser.get(page).body()).contains("It has been released, so the next release will say");
        assertThat(step(page, "remove", number).body()).contains("The session is removed from the draft.");
        assertThat(organiser.get(page).status()).isEqualTo(404);
        assertThat(organiser.post(page + "/remove", Map.of("version", "0")).location())
                .endsWith("/sessions?done=removed");
    }

    @Test
    void answersNonsenseWithoutAStack() {
        assertThat(organiser.get(list + "/99999999999999").status()).isEqualTo(404);
        assertThat(organiser.get(list + "/0").status()).isEqualTo(404);
        int number = programmes.session(slug, "Here", null, null, null);
        organiser.get(list + "/" + number);
        var fields = plan("Titlu", "");
        fields.put("version", "x");
        fields.put("person", "no-uuid");
        assertThat(organiser.post(list + "/" + number, fields).status()).isEqualTo(422);
    }

    private Visitor.Answer step(String page, String step, int number) {
        organiser.get(page);
        var answer = organiser.post(page + "/" + step, Map.of("version", version(number)));
        assertThat(answer.status()).isEqualTo(303);
        return organiser.get(answer.location());
    }

    private List<String> titles(String query) {
        return Pattern.compile("/sessions/[0-9]+\">([^<]+)</a><br>")
                .matcher(organiser.get(list + query).body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private String version(int number) {
        return Integer.toString(programmes.version(slug, number));
    }

    private static Map<String, String> plan(String titleRo, String titleEn) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", "TALK");
        fields.put("title-ro", titleRo);
        fields.put("title-en", titleEn);
        fields.put("language", "ro");
        return fields;
    }

    private static Map<String, String> plan(String titleRo, String titleEn, String version) {
        Map<String, String> fields = plan(titleRo, titleEn);
        fields.put("version", version);
        return fields;
    }
}

package ro.clujit.innovationdays.checkin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.Organiser.with;
import static ro.clujit.innovationdays.checkin.device.TestDoor.as;
import static ro.clujit.innovationdays.checkin.device.TestDoor.code;
import static ro.clujit.innovationdays.checkin.device.TestDoor.scan;
import static ro.clujit.innovationdays.checkin.device.TestDoor.verdicts;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.checkin.device.TestDoor;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** The door in the back office: what gates let through, and what the door tells afterwards. */
@QuarkusTest
class GateRulesPagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestDoor door;

    TestEditions.Made edition;
    Organiser organiser;
    String office;

    @BeforeEach
    void open() {
        edition = editions.open(100);
        organiser = new Organiser(base);
        office = "/en/office/editions/" + edition.slug();
    }

    @Test
    void saysWhatAGateLetsThroughAndTheDoorDoesSo() {
        TestTickets.OnBadge badge = door.issue(edition, 1).get(0);
        String phone = door.pair(edition, edition.mainGate(), edition.sideGate());
        String type = editions.texts(
                        "select t.id::text from ticket_type t join edition e on e.id = t.edition_id where e.slug = ?1",
                        edition.slug())
                .get(0);
        String main = office + "/gates/" + edition.mainGate();
        assertThat(organiser.get(main).body()).contains("Main door", "type-" + type, "day-2090-04-20", "The building");

        organiser.send(main, with(with(gate(), "opens-at", "08:00"), "closes-at", "18:00"));
        assertThat(in(phone, edition.mainGate(), badge)).isEqualTo("NOT_YET");
        sent(main, with(gate(), "day-2090-04-21", "on"));
        var early = as(phone)
                .body(scan(UUID.randomUUID(), edition.mainGate(), code(badge), "IN", Instant.now(), ""))
                .post("/api/v1/door/scan");
        assertThat(early.jsonPath().getString("verdict")).isEqualTo("NOT_YET");
        assertThat(early.jsonPath().getString("goodAt")).isEqualTo("2090-04-20T21:00:00Z");
        organiser.send(main, gate());
        sent(office + "/ticket-days", Map.of("day-" + type + "-2090-04-21", "on"));
        assertThat(organiser.get(office + "/ticket-days").body())
                .contains("day-" + type + "-2090-04-21\" value=\"on\" checked");
        assertThat(in(phone, edition.mainGate(), badge)).isEqualTo("WRONG_DAY");
        organiser.send(office + "/ticket-days", Map.of());

        organiser.send(
                office + "/gates/" + edition.sideGate(),
                with(with(gate(), "type-" + type, "on"), "name-en", "Side door"));
        editions.change(
                "insert into ticket_type (id, edition_id, position, name_ro, name_en) select gen_random_uuid(), id, 2, 'Presă', 'Press'"
                        + " from edition where slug = ?1",
                edition.slug());
        String press = editions.texts(
                        "select t.id::text from ticket_type t join edition e on e.id = t.edition_id where e.slug = ?1 and t.position = 2",
                        edition.slug())
                .get(0);
        organiser.send(main, with(gate(), "type-" + press, "on"));
        var wrong = as(phone)
                .body(scan(UUID.randomUUID(), edition.mainGate(), code(badge), "IN", Instant.now(), ""))
                .post("/api/v1/door/scan");
        assertThat(wrong.jsonPath().getString("verdict")).isEqualTo("WRONG_GATE");
        assertThat(wrong.jsonPath().<String>getList("elsewhere")).containsExactly("Side door");

        organiser.send(main, with(with(gate(), "area", "ITSELF"), "often", "MANY"));
        assertThat(in(phone, edition.sideGate(), badge)).isEqualTo("ADMITTED");
        assertThat(in(phone, edition.mainGate(), badge))
                .as("a lunch is not the building")
                .isEqualTo("ADMITTED");
        assertThat(in(phone, edition.mainGate(), badge)).isEqualTo("ADMITTED");
        assertThat(in(phone, edition.sideGate(), badge)).isEqualTo("ALREADY_IN");
        assertThat(organiser.get(office + "/gates").body()).contains("Main door");
    }

    @Test
    void refusesWhatMakesNoSense() {
        String main = office + "/gates/" + edition.mainGate();
        for (String[] wrong : new String[][] {
            {"name-ro", ""},
            {"name-en", "x".repeat(61)},
            {"area", ""},
            {"area", "MOON"},
            {"area", "SESSION"},
            {"session", "mine"},
            {"session", UUID.randomUUID().toString()},
            {"places", "0"},
            {"places", "many"},
            {"places", "100001"},
            {"often", "NEVER"},
            {"opens-at", "9"},
            {"opens-at", "09:00"},
            {"closes-at", "25:00"},
            {"out-at", "late"}
        }) {
            assertThat(organiser
                            .sendInVain(main, with(gate(), wrong[0], wrong[1]))
                            .body())
                    .as(wrong[0] + "=" + wrong[1])
                    .contains("href=\"#");
        }
        assertThat(organiser.get(office + "/gates/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(organiser
                        .get("/en/office/editions/none/gates/" + edition.mainGate())
                        .status())
                .isEqualTo(404);
        for (String page : List.of("ticket-days", "rehearsal", "attendance", "devices", "attendance/days.csv")) {
            assertThat(organiser.get("/en/office/editions/none/" + page).status())
                    .as(page)
                    .isEqualTo(404);
            assertThat(new Visitor(base).get(office + "/" + page).status())
                    .as(page)
                    .isEqualTo(303);
        }
        assertThat(organiser.get(office + "/attendance/everything.csv").status())
                .isEqualTo(404);
    }

    @Test
    void tellsWhoWasLetInTwiceWhileGatesDidNotSeeEachOther() {
        List<TestTickets.OnBadge> badges = door.issue(edition, 5);
        String main = door.pair(edition, edition.mainGate());
        String side = door.pair(edition, edition.sideGate());
        Instant now = Instant.now();
        String offline = ",\"verdict\":\"ADMITTED\"";
        // Twice; out between; once; and one whose ticket was cancelled meanwhile. What came last is sent first.
        editions.change(
                "update ticket set state = 'CANCELLED' where short_code = ?1",
                badges.get(3).shortCode());
        verdicts(
                side,
                now,
                scan(UUID.randomUUID(), edition.sideGate(), code(badges.get(0)), "IN", now.minusSeconds(100), offline),
                scan(UUID.randomUUID(), edition.sideGate(), code(badges.get(1)), "IN", now.minusSeconds(100), offline),
                scan(UUID.randomUUID(), edition.sideGate(), code(badges.get(3)), "IN", now.minusSeconds(100), offline));
        verdicts(
                main,
                now,
                scan(UUID.randomUUID(), edition.mainGate(), code(badges.get(0)), "IN", now.minusSeconds(300), offline),
                scan(UUID.randomUUID(), edition.mainGate(), code(badges.get(1)), "IN", now.minusSeconds(300), offline),
                scan(
                        UUID.randomUUID(),
                        edition.mainGate(),
                        code(badges.get(1)),
                        "OUT",
                        now.minusSeconds(200),
                        ",\"verdict\":\"LEFT\""),
                scan(UUID.randomUUID(), edition.mainGate(), code(badges.get(2)), "IN", now.minusSeconds(300), offline));
        String csv = organiser.get(office + "/attendance/conflicts.csv").body();
        assertThat(csv.lines().count()).as(csv).isEqualTo(2);
        assertThat(csv.lines().skip(1).findFirst().orElseThrow())
                .matches(".*Main door,Telefon,.*,without a line,Side door,Telefon,.*,without a line");
        assertThat(organiser.get(office + "/attendance/mistaken.csv").body()).contains("Cancelled", "Side door");
        String page = organiser.get(office + "/attendance").body();
        assertThat(page).contains("Let in twice", "without a line", "data-count=\"inside\">4<", "Telefon");
        assertThat(organiser
                        .get("/ro/office/editions/" + edition.slug() + "/attendance")
                        .body())
                .contains("Intrați de două ori", "fără rețea");
        assertThat(organiser.get(office + "/attendance/days.csv").body()).contains(",4");
        assertThat(organiser.get(office + "/attendance/types.csv").body()).contains("Forum,IT and software,4,3,1");
        assertThat(organiser.get(office + "/attendance/gates.csv").body()).contains("Main door,3,3", "Side door,3,3");
        assertThat(organiser.get(office + "/attendance/absent.csv").body()).contains("@example.org");
        for (String report : List.of("arrivals", "unheard", "conflicts")) {
            assertThat(organiser.get(office + "/attendance/" + report + ".xlsx").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void forgetsARehearsalAndCountsNothingThatIsSentOfItLater() {
        TestTickets.OnBadge badge = door.issue(edition, 1).get(0);
        String phone = door.pair(edition, edition.mainGate());
        String cursor = as(phone).get("/api/v1/door/list").jsonPath().getString("cursor");
        Instant before = Instant.now();
        assertThat(in(phone, edition.mainGate(), badge)).isEqualTo("ADMITTED");
        String rehearsal = office + "/rehearsal";
        assertThat(organiser.sendInVain(rehearsal, Map.of()).body()).contains("Confirm that", "1 scan was made");
        assertThat(organiser.send(rehearsal, Map.of("confirm", "on")).body())
                .contains("All scans are wiped", "No scan was made");
        assertThat(as(phone)
                        .queryParam("since", cursor)
                        .get("/api/v1/door/changes")
                        .jsonPath()
                        .getBoolean("anew"))
                .isTrue();
        verdicts(
                phone,
                Instant.now(),
                scan(UUID.randomUUID(), edition.mainGate(), code(badge), "IN", before, ",\"verdict\":\"ADMITTED\""));
        assertThat(organiser
                        .get("/api/v1/editions/" + edition.slug() + "/arrivals")
                        .body())
                .contains("\"arrived\":0");
        assertThat(in(phone, edition.mainGate(), badge)).isEqualTo("ADMITTED");
        editions.change(
                "update edition set starts_on = current_date - 1, ends_on = current_date where slug = ?1",
                edition.slug());
        assertThat(organiser.get(rehearsal).body()).contains("The doors have opened");
        organiser.sendInVain(rehearsal, Map.of("confirm", "on"));
        assertThat(organiser
                        .get("/api/v1/editions/" + edition.slug() + "/arrivals")
                        .body())
                .contains("\"arrived\":1");
    }

    @Test
    void tellsWhoWatchesWhenSomebodyComesIn() throws Exception {
        TestTickets.OnBadge badge = door.issue(edition, 1).get(0);
        String phone = door.pair(edition, edition.mainGate());
        var request = HttpRequest.newBuilder(
                        URI.create(base).resolve("/api/v1/editions/" + edition.slug() + "/door/live"))
                .header("Cookie", organiser.cookies())
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/event-stream");
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(next(lines)).contains("\"arrived\":0");
            assertThat(in(phone, edition.mainGate(), badge)).isEqualTo("ADMITTED");
            String told = next(lines);
            while (told.contains("\"arrived\":0")) {
                told = next(lines);
            }
            assertThat(told).contains("\"arrived\":1", "\"inside\":1", "\"admitted\":1");
        }
        assertThat(new Visitor(base)
                        .get("/api/v1/editions/" + edition.slug() + "/door/live")
                        .status())
                .isEqualTo(401);
    }

    /** Fields that end with a day are not to be taken for those of one of many people. */
    private void sent(String form, Map<String, String> fields) {
        organiser.get(form);
        assertThat(organiser.postForm(form, fields).status()).isEqualTo(303);
    }

    private static String next(BufferedReader lines) throws Exception {
        String line = lines.readLine();
        while (!line.startsWith("data:")) {
            line = lines.readLine();
        }
        return line;
    }

    private static String in(String phone, String gate, TestTickets.OnBadge badge) {
        return verdicts(phone, Instant.now(), scan(UUID.randomUUID(), gate, code(badge), "IN", Instant.now(), ""))
                .get(0);
    }

    private static Map<String, String> gate() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name-ro", "Intrarea mare");
        fields.put("name-en", "Main door");
        fields.put("area", "BUILDING");
        fields.put("often", "ONCE");
        fields.put("exits", "on");
        return fields;
    }
}

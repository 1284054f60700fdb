package ro.clujit.innovationdays.checkin.device;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.checkin.device.TestDoor.as;
import static ro.clujit.innovationdays.checkin.device.TestDoor.code;
import static ro.clujit.innovationdays.checkin.device.TestDoor.scan;
import static ro.clujit.innovationdays.checkin.device.TestDoor.verdicts;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.platform.secret.Keys;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** What a device tells of its scans. */
@QuarkusTest
class DeviceScanApiTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestDoor door;

    @Inject
    MovableClock clock;

    TestEditions.Made edition;

    @BeforeEach
    void open() {
        edition = editions.open(100);
    }

    @Test
    void takesABatchOnceHoweverOftenItIsSent() {
        List<TestTickets.OnBadge> badges = door.issue(edition, 3);
        String phone = door.pair(edition, edition.mainGate(), edition.sideGate());
        Instant now = Instant.now();
        String[] scans = {
            scan(
                    UUID.randomUUID(),
                    edition.mainGate(),
                    code(badges.get(0)),
                    "IN",
                    now.minusSeconds(60),
                    ",\"verdict\":\"ADMITTED\""),
            scan(
                    UUID.randomUUID(),
                    edition.sideGate(),
                    digest(badges.get(0)),
                    "IN",
                    now.minusSeconds(50),
                    ",\"verdict\":\"ADMITTED\""),
            scan(UUID.randomUUID(), edition.mainGate(), code(badges.get(1)), "IN", now.minusSeconds(40), ""),
            scan(UUID.randomUUID(), edition.sideGate(), digest(badges.get(1)), "IN", now.minusSeconds(30), ""),
            scan(UUID.randomUUID(), UUID.randomUUID().toString(), code(badges.get(2)), "IN", now, ""),
            scan(
                    UUID.randomUUID(),
                    edition.mainGate(),
                    "\"digest\":\"" + "ab".repeat(32) + "\"",
                    "IN",
                    now,
                    ",\"verdict\":\"UNKNOWN\""),
            scan(UUID.randomUUID(), edition.mainGate(), "\"code\":\"https://example.org\"", "IN", now, "")
        };
        for (int times = 0; times < 3; times++) {
            assertThat(verdicts(phone, now, scans))
                    .containsExactly(
                            "ADMITTED", "ADMITTED", "ADMITTED", "ALREADY_IN", "WRONG_GATE", "UNKNOWN", "MISREAD");
            assertThat(editions.count(
                            "select count(*) from scan s join edition e on e.id = s.edition_id where e.slug = ?1",
                            edition.slug()))
                    .isEqualTo(7);
            assertThat(editions.count(
                            "select count(*) from presence p join edition e on e.id = p.edition_id where e.slug = ?1",
                            edition.slug()))
                    .isEqualTo(2);
        }
        assertThat(editions.texts(
                        "select judged from scan s join edition e on e.id = s.edition_id where e.slug = ?1 and judged is not null",
                        edition.slug()))
                .containsExactly("ALREADY_IN");
    }

    @Test
    void recordsThatSomebodyWentInThoughTheAnswerCameTooLate() {
        List<TestTickets.OnBadge> badges = door.issue(edition, 2);
        String phone = door.pair(edition, edition.mainGate());
        String other = door.pair(edition, edition.sideGate());
        TestTickets.OnBadge badge = badges.get(0);
        verdicts(
                other,
                Instant.now(),
                scan(UUID.randomUUID(), edition.sideGate(), code(badge), "IN", Instant.now(), ""));
        UUID nonce = UUID.randomUUID();
        Instant at = Instant.now();
        assertThat(verdicts(phone, at, scan(nonce, edition.mainGate(), code(badge), "IN", at, "")))
                .containsExactly("ALREADY_IN");
        String told = scan(nonce, edition.mainGate(), code(badge), "IN", at, ",\"verdict\":\"ADMITTED\"");
        assertThat(verdicts(other, at, told)).as("it is not this phone's").containsExactly("ALREADY_IN");
        for (int times = 0; times < 2; times++) {
            assertThat(verdicts(phone, at, told)).containsExactly("ADMITTED");
        }
        assertThat(editions.texts("select verdict || ' ' || judged from scan where nonce = ?1", nonce))
                .containsExactly("ADMITTED ALREADY_IN");
        String anothersCode = scan(nonce, edition.mainGate(), code(badges.get(1)), "IN", at, "");
        assertThat(verdicts(phone, at, anothersCode)).as("a nonce is one scan").containsExactly("ADMITTED");
        assertThat(editions.count(
                        "select count(*) from presence p join ticket t on t.id = p.ticket_id where t.short_code = ?1",
                        badges.get(1).shortCode()))
                .isZero();
    }

    @Test
    void takesTheClocksDifferenceOutOfWhatHappened() {
        TestTickets.OnBadge badge = door.issue(edition, 1).get(0);
        String phone = door.pair(edition, edition.mainGate());
        Instant theirs = Instant.now().plus(Duration.ofMinutes(10));
        UUID nonce = UUID.randomUUID();
        verdicts(phone, theirs, scan(nonce, edition.mainGate(), code(badge), "IN", theirs.minusSeconds(60), ""));
        assertThat(editions.count(
                        "select count(*) from scan where nonce = ?1 and skew_millis between 590000 and 601000"
                                + " and happened_at between now() - interval '75 seconds' and now() - interval '50 seconds'"
                                + " and scanned_at > now() + interval '8 minutes'",
                        nonce))
                .isEqualTo(1);
        Response heard = as(phone)
                .body("{\"now\":\"" + theirs + "\",\"queue\":7,\"battery\":41,\"version\":\"12\"}")
                .post("/api/v1/door/heartbeat");
        assertThat(heard.jsonPath().getLong("skewMillis")).isBetween(590_000L, 601_000L);
        assertThat(new Organiser(base)
                        .get("/en/office/editions/" + edition.slug() + "/devices")
                        .body())
                .contains("41 %", ">7<", "s ahead", ">12<");
        for (String wrong : List.of(
                "",
                "{",
                "{}",
                "{\"now\":\"noon\"}",
                "{\"now\":\"" + theirs + "\",\"queue\":-1}",
                "{\"now\":\"" + theirs + "\",\"battery\":101}",
                "{\"now\":\"" + theirs + "\",\"version\":\"" + "1".repeat(41) + "\"}")) {
            assertThat(as(phone).body(wrong).post("/api/v1/door/heartbeat").statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void keepsNoScanBackForOneThatMakesNoSense() {
        TestTickets.OnBadge badge = door.issue(edition, 1).get(0);
        String phone = door.pair(edition, edition.mainGate());
        String good = scan(UUID.randomUUID(), edition.mainGate(), code(badge), "IN", Instant.now(), "");
        List<String> bad = new ArrayList<>(List.of("null", "7", "\"x\"", "[]", "{}"));
        for (String[] change : new String[][] {
            {"\"nonce\":\"[^\"]*\"", "\"nonce\":\"1-1-1-1-1\""},
            {"\"nonce\":\"[^\"]*\"", "\"nonce\":5"},
            {"\"gate\":\"[^\"]*\"", "\"gate\":\"main\""},
            {"\"code\":\"[^\"]*\"", "\"code\":{}"},
            {"\"code\":\"[^\"]*\"", "\"digest\":\"abc\""},
            {"\"code\":\"[^\"]*\"", "\"ticket\":\"me\""},
            {"\"code\":\"[^\"]*\"", "\"other\":\"\""},
            {"\"code\":\"[^\"]*\"", "\"code\":\"" + "A".repeat(4001) + "\""},
            {"\"direction\":\"IN\"", "\"direction\":\"UP\""},
            {"\"source\":\"CAMERA\"", "\"source\":\"NOSE\""},
            {"\"scannedAt\":\"[^\"]*\"", "\"scannedAt\":\"+999999999-01-01T00:00:00Z\""},
            {"\"scannedAt\":\"[^\"]*\"", "\"scannedAt\":\"noon\""},
            {"\"source\"", "\"verdict\":\"PERHAPS\",\"source\""},
            {"\"source\"", "\"reason\":\"" + "x".repeat(201) + "\",\"source\""}
        }) {
            bad.add(good.replaceFirst(change[0], change[1]));
        }
        bad.add(good);
        Response answer = as(phone)
                .body("{\"now\":\"" + Instant.now() + "\",\"scans\":[" + String.join(",", bad) + "]}")
                .post("/api/v1/door/scans");
        List<String> outcomes = answer.jsonPath().getList("answers.outcome");
        assertThat(outcomes).hasSize(bad.size());
        assertThat(outcomes.subList(0, bad.size() - 1)).as(answer.asString()).containsOnly("REFUSED");
        assertThat(outcomes.get(bad.size() - 1)).isEqualTo("RECORDED");
        String old = scan(UUID.randomUUID(), edition.mainGate(), code(badge), "OUT", Instant.EPOCH, "");
        assertThat(verdicts(phone, Instant.now(), old)).containsExactly("LEFT");
        String never = "{\"now\":\"-100000000-01-01T00:00:00Z\",\"scans\":[" + good + "]}";
        assertThat(as(phone).body(never).post("/api/v1/door/scans").statusCode())
                .isEqualTo(200);
        for (String wrong :
                List.of("", "{}", "{\"now\":\"x\",\"scans\":[]}", "{\"now\":\"" + Instant.now() + "\",\"scans\":[]}")) {
            assertThat(as(phone).body(wrong).post("/api/v1/door/scans").statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void knowsNothingOfAnotherEditionsGatesAndTickets() {
        TestEditions.Made other = editions.open(10);
        TestTickets.OnBadge theirs = door.issue(other, 1).get(0);
        String phone = door.pair(edition, edition.mainGate());
        Instant now = Instant.now();
        assertThat(as(phone).get("/api/v1/door/list").asString()).doesNotContain("Firma");
        Response answer = as(phone)
                .body("{\"now\":\"" + now + "\",\"scans\":["
                        + scan(UUID.randomUUID(), other.mainGate(), code(theirs), "IN", now, "") + ","
                        + scan(UUID.randomUUID(), edition.sideGate(), code(theirs), "IN", now, "") + ","
                        + scan(UUID.randomUUID(), edition.mainGate(), code(theirs), "IN", now, "") + ","
                        + scan(
                                UUID.randomUUID(),
                                edition.mainGate(),
                                "\"code\":\"" + theirs.shortCode() + "\"",
                                "IN",
                                now,
                                "")
                        + "]}")
                .post("/api/v1/door/scans");
        assertThat(answer.jsonPath().<String>getList("answers.answer.verdict"))
                .containsExactly("WRONG_GATE", "WRONG_GATE", "WRONG_EDITION", "UNKNOWN");
        assertThat(answer.asString()).doesNotContain("Firma");
        assertThat(editions.count(
                        "select count(*) from presence p join edition e on e.id = p.edition_id where e.slug in (?1, ?2)",
                        edition.slug(),
                        other.slug()))
                .isZero();
    }

    @Test
    void overrulesWithAReasonAndTakesBackWithinAQuarterOfAnHour() {
        TestTickets.OnBadge badge = door.issue(edition, 1).get(0);
        editions.change("update ticket set state = 'CANCELLED' where short_code = ?1", badge.shortCode());
        String phone = door.pair(edition, edition.mainGate());
        String weak = door.pair(edition, false, Set.of(UUID.fromString(edition.mainGate())));
        Instant now = Instant.now();
        String reason = ",\"reason\":\"Guest of the mayor\"";
        assertThat(verdicts(weak, now, scan(UUID.randomUUID(), edition.mainGate(), code(badge), "IN", now, reason)))
                .containsExactly("CANCELLED");
        UUID nonce = UUID.randomUUID();
        assertThat(verdicts(phone, now, scan(nonce, edition.mainGate(), code(badge), "IN", now, reason)))
                .containsExactly("ADMITTED");
        assertThat(editions.texts("select overruled || ' ' || reason from scan where nonce = ?1", nonce))
                .containsExactly("CANCELLED Guest of the mayor");

        String undo = "/api/v1/door/scans/" + nonce + "/undo";
        assertThat(as(weak).post(undo).statusCode()).as("another's").isEqualTo(404);
        assertThat(as(phone)
                        .post("/api/v1/door/scans/" + UUID.randomUUID() + "/undo")
                        .statusCode())
                .isEqualTo(404);
        String cursor = as(phone).get("/api/v1/door/list").jsonPath().getString("cursor");
        for (int times = 0; times < 2; times++) {
            Response undone = as(phone).post(undo);
            assertThat(undone.statusCode()).isEqualTo(200);
            assertThat(undone.jsonPath().getBoolean("undone")).isTrue();
        }
        assertThat(changes(phone, cursor, "").jsonPath().getList("tickets[0][8]"))
                .isEmpty();
        assertThat(editions.count(
                        "select count(*) from scan where nonce = ?1 and undone_at is not null and undone_by_device is not null",
                        nonce))
                .isEqualTo(1);
        UUID late = UUID.randomUUID();
        verdicts(phone, now, scan(late, edition.mainGate(), code(badge), "IN", now, reason));
        clock.forward(Duration.ofMinutes(16));
        assertThat(as(phone).post("/api/v1/door/scans/" + late + "/undo").statusCode())
                .isEqualTo(409);
        clock.reset();
        assertThat(new Organiser(base)
                        .postJson("/api/v1/scans/" + late + "/undo", "")
                        .status())
                .isIn(200, 400);
    }

    private static Response changes(String token, String cursor, String rules) {
        return as(token).queryParam("since", cursor).queryParam("rules", rules).get("/api/v1/door/changes");
    }

    private static String digest(TestTickets.OnBadge badge) {
        return "\"digest\":\"" + HexFormat.of().formatHex(Keys.digest(badge.code())) + "\"";
    }
}

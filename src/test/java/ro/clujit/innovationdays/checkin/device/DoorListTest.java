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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.platform.secret.Keys;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** What a device knows, and how it hears of what changed. */
@QuarkusTest
class DoorListTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestDoor door;

    @Inject
    DataSource database;

    TestEditions.Made edition;

    @BeforeEach
    void open() {
        edition = editions.open(100);
    }

    @Test
    void listsTenThousandTicketsInLessThanAMegabyteAndNoCodeThatCouldBePrinted() {
        List<TestTickets.OnBadge> badges = door.issue(edition, 50);
        door.insert(edition, 9_950);
        String phone = door.pair(edition, edition.mainGate());
        Response list = as(phone).header("Accept-Encoding", "identity").get("/api/v1/door/list");
        byte[] packed = packed(list.asByteArray());
        assertThat(list.jsonPath().getList("tickets")).hasSize(10_000);
        assertThat(packed.length).as("bytes of the whole list, compressed").isLessThan(1_000_000);
        assertThat(as(phone)
                        .header("Accept-Encoding", "gzip")
                        .get("/api/v1/door/list")
                        .header("Content-Encoding"))
                .isEqualTo("gzip");
        String text = list.asString();
        for (TestTickets.OnBadge badge : badges) {
            String digest = HexFormat.of().formatHex(Keys.digest(badge.code()), 0, DoorList.CODE_BYTES);
            assertThat(text).contains("\"" + digest + "\"").doesNotContain(badge.code(), badge.shortCode());
        }
        for (String table : List.of("ticket", "scan", "presence", "revoked_code", "device", "pairing")) {
            String all = String.join("\n", editions.texts("select t::text from " + table + " t"));
            for (TestTickets.OnBadge badge : badges) {
                assertThat(all.contains(badge.code())).as(table).isFalse();
            }
        }

        String cursor = list.jsonPath().getString("cursor");
        String version = list.jsonPath().getString("rulesVersion");
        for (int i = 0; i < 10; i++) {
            verdicts(
                    phone,
                    Instant.now(),
                    scan(UUID.randomUUID(), edition.mainGate(), code(badges.get(i)), "IN", Instant.now(), ""));
        }
        Response changes = as(phone).get("/api/v1/door/changes?since=" + cursor + "&rules=" + version);
        assertThat(changes.jsonPath().getList("tickets")).hasSize(10);
        assertThat(changes.asByteArray().length).as("bytes of ten changes").isLessThan(5_000);
        assertThat(changes.jsonPath().getString("rules")).isNull();
    }

    @Test
    void tellsWhatChangedAndThatAListMustBeginAnew() {
        TestTickets.OnBadge badge = door.issue(edition, 3).get(0);
        String phone = door.pair(edition, edition.mainGate());
        Response list = as(phone).get("/api/v1/door/list");
        String cursor = list.jsonPath().getString("cursor");
        String rules = list.jsonPath().getString("rulesVersion");
        assertThat(changes(phone, cursor, rules).jsonPath().getList("tickets")).isEmpty();

        editions.change("update ticket set state = 'CANCELLED' where short_code = ?1", badge.shortCode());
        editions.change(
                "update ticket set job_title = 'nothing to the door' where short_code <> ?1", badge.shortCode());
        Response one = changes(phone, cursor, rules);
        assertThat(one.jsonPath().getList("tickets")).hasSize(1);
        assertThat(one.asString()).contains("CANCELLED");
        editions.change("update gate set out_at = '23:00' where id = ?1", UUID.fromString(edition.mainGate()));
        assertThat(changes(phone, one.jsonPath().getString("cursor"), rules)
                        .jsonPath()
                        .getList("rules.gates"))
                .hasSize(2);
        for (String foreign : List.of("x", "a-1-2", cursor + "9", "0".repeat(100))) {
            assertThat(changes(phone, foreign, rules).jsonPath().getBoolean("anew"))
                    .isTrue();
        }
        assertThat(changes(phone, "1".repeat(101), rules).statusCode()).isEqualTo(400);
    }

    /** The one that is written first and committed last is what a count or a time would miss. */
    @Test
    void hearsOfWhatWasCommittedLate() throws Exception {
        List<TestTickets.OnBadge> badges = door.issue(edition, 2);
        String phone = door.pair(edition, edition.mainGate());
        String cursor = as(phone).get("/api/v1/door/list").jsonPath().getString("cursor");
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var slow = Executors.newSingleThreadExecutor();
        try {
            var committed = slow.submit(() -> {
                try (var connection = database.getConnection()) {
                    connection.setAutoCommit(false);
                    try (var change = connection.prepareStatement(
                            "update ticket set organisation = 'Late' where short_code = ?")) {
                        change.setString(1, badges.get(0).shortCode());
                        change.executeUpdate();
                    }
                    written.countDown();
                    mayCommit.await();
                    connection.commit();
                }
                return true;
            });
            written.await();
            editions.change(
                    "update ticket set organisation = 'Quick' where short_code = ?1",
                    badges.get(1).shortCode());
            Response during = changes(phone, cursor, "");
            assertThat(during.asString()).contains("Quick").doesNotContain("Late");
            mayCommit.countDown();
            committed.get(60, TimeUnit.SECONDS);
            assertThat(changes(phone, during.jsonPath().getString("cursor"), "").asString())
                    .contains("Late");
        } finally {
            mayCommit.countDown();
            slow.shutdownNow();
        }
    }

    @Test
    void findsPeopleByNameWithoutDiacriticsOrCase() {
        door.issue(edition, 1);
        editions.change(
                "update ticket set name = 'Ștefania Țăranu', search = 'stefania taranu ana@example.org exemplu'"
                        + " where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        String phone = door.pair(edition, edition.mainGate());
        for (String query : List.of("stefania", "ȚĂRANU ștef", "taranu exemplu")) {
            Response found = as(phone).queryParam("q", query).get("/api/v1/door/search");
            assertThat(found.jsonPath().<String>getList("name")).as(query).containsExactly("Ștefania Țăranu");
            String id = found.jsonPath().getString("[0].id");
            assertThat(id).isNotNull();
        }
        for (String query : List.of("nobody", "%%", "__", "!!", "--")) {
            assertThat(as(phone)
                            .queryParam("q", query)
                            .get("/api/v1/door/search")
                            .jsonPath()
                            .getList(""))
                    .as(query)
                    .isEmpty();
        }
        assertThat(as(phone).get("/api/v1/door/search?q=a").statusCode()).isEqualTo(400);
        assertThat(as(phone).get("/api/v1/door/search").statusCode()).isEqualTo(400);
        var organiser = new Organiser(base);
        assertThat(organiser
                        .get("/api/v1/gates/" + edition.mainGate() + "/search?q=stefania")
                        .body())
                .contains("Ștefania Țăranu", "\"standing\":\"GOOD\"");
        assertThat(organiser
                        .get("/api/v1/gates/" + UUID.randomUUID() + "/search?q=stefania")
                        .status())
                .isEqualTo(404);
        String id = as(phone)
                .queryParam("q", "stefania")
                .get("/api/v1/door/search")
                .jsonPath()
                .getString("[0].id");
        assertThat(verdicts(
                        phone,
                        Instant.now(),
                        scan(
                                        UUID.randomUUID(),
                                        edition.mainGate(),
                                        "\"ticket\":\"" + id + "\"",
                                        "IN",
                                        Instant.now(),
                                        "")
                                .replace("CAMERA", "SEARCH")))
                .containsExactly("ADMITTED");
    }

    private static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static Response changes(String token, String cursor, String rules) {
        return as(token).queryParam("since", cursor).queryParam("rules", rules).get("/api/v1/door/changes");
    }
}

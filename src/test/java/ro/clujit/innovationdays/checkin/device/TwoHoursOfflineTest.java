package ro.clujit.innovationdays.checkin.device;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.journey.Chromium;

/**
 * Three gates that cannot see each other for two hours, and what the service makes of it afterwards. All that they scan
 * is printed badges before a camera.
 */
@QuarkusTest
class TwoHoursOfflineTest {

    private static final int SCANS_OF_A_GATE = 400;
    private static final int TWICE = 60;
    private static final int AT_A_TIME = 100;
    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final Duration FAST = Duration.ofMinutes(10);
    private static final String OF_EDITION = " edition_id = (select id from edition where slug = ?1)";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestDoor door;

    TestEditions.Made edition;

    @Test
    void losesNoScanAndNamesWhoeverCameInTwiceHoweverOftenAllIsSent() throws Exception {
        edition = editions.open(2_000);
        String thirdGate = addGate();
        door.issue(edition, 3 * SCANS_OF_A_GATE - TWICE);
        var organiser = new Organiser(base);
        List<String> badges = PrintedBadges.of(base, organiser, edition);
        assertThat(badges).hasSize(3 * SCANS_OF_A_GATE - TWICE);
        try (Chromium chromium = Chromium.launch()) {
            Instant now = Instant.now();
            PairedPhone first = PairedPhone.open(chromium, base, organiser, edition, edition.mainGate(), now);
            // Its clock is ten minutes ahead.
            PairedPhone second =
                    PairedPhone.open(chromium, base, organiser, edition, edition.sideGate(), now.plus(FAST));
            PairedPhone third = PairedPhone.open(chromium, base, organiser, edition, thirdGate, now);
            List<PairedPhone> phones = List.of(first, second, third);
            phones.forEach(PairedPhone::cutTheLine);
            phones.forEach(PairedPhone::useTheCamera);

            List<String> ofSecond = new ArrayList<>(badges.subList(0, TWICE));
            ofSecond.addAll(badges.subList(SCANS_OF_A_GATE, 2 * SCANS_OF_A_GATE - TWICE));
            List<List<String>> queues = List.of(
                    badges.subList(0, SCANS_OF_A_GATE),
                    ofSecond,
                    badges.subList(2 * SCANS_OF_A_GATE - TWICE, badges.size()));
            for (int part = 0; part < SCANS_OF_A_GATE / AT_A_TIME; part++) {
                Instant at = now.minus(TWO_HOURS)
                        .plus(TWO_HOURS.dividedBy(SCANS_OF_A_GATE / AT_A_TIME).multipliedBy(part));
                for (PairedPhone phone : phones) {
                    phone.setTheClock(phone == second ? at.plus(FAST) : at);
                    phone.holdUp(queues.get(phones.indexOf(phone)).subList(part * AT_A_TIME, (part + 1) * AT_A_TIME));
                }
                phones.forEach(phone -> phone.waitUntilAllWereHeldUp(AT_A_TIME));
            }
            for (PairedPhone phone : phones) {
                phone.page().waitForCondition(() -> phone.kept("scans") == SCANS_OF_A_GATE);
            }
            first.openAnew();
            assertThat(first.part("waiting-count")).hasText(Integer.toString(SCANS_OF_A_GATE));
            assertThat(stored("")).isZero();

            stumble(third);
            first.letTheClockGo(Instant.now());
            second.letTheClockGo(Instant.now().plus(FAST));
            third.letTheClockGo(Instant.now());
            phones.forEach(PairedPhone::recordUploads);
            phones.forEach(PairedPhone::mendTheLine);
            // What the service does not take waits for a person, who sends it again.
            third.part("refused").locator("button").first().click();
            for (PairedPhone phone : phones) {
                assertThat(phone.part("trouble")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(120_000));
                assertThat(phone.kept("scans")).isZero();
            }
            assertNothingIsLost(organiser);

            String before = everythingOfTheDoor();
            for (int again = 0; again < 2; again++) {
                for (PairedPhone phone : phones) {
                    List<String> outcomes = phone.sendAgain();
                    assertThat(outcomes).hasSizeGreaterThanOrEqualTo(SCANS_OF_A_GATE);
                    assertThat(outcomes).containsOnly("RECORDED ADMITTED");
                }
            }
            assertThat(everythingOfTheDoor()).isEqualTo(before);
        }
        assertNothingIsLost(organiser);
    }

    private void assertNothingIsLost(Organiser organiser) {
        assertThat(stored("")).isEqualTo(3 * SCANS_OF_A_GATE);
        assertThat(stored(" and offline and verdict = 'ADMITTED' and source = 'CAMERA'"))
                .isEqualTo(3 * SCANS_OF_A_GATE);
        // The clock that is ten minutes ahead is taken into account, to a minute.
        assertThat(stored(" and abs(extract(epoch from scanned_at - happened_at) - case when gate_id = '"
                        + UUID.fromString(edition.sideGate()) + "' then 600 else 0 end) > 60"))
                .isZero();
        assertThat(organiser
                        .get("/en/office/editions/" + edition.slug() + "/attendance/conflicts.csv")
                        .body()
                        .lines()
                        .filter(line -> line.contains("Main door") && line.contains("Side door")))
                .hasSize(TWICE);
    }

    /** Every scan with all that is known of it, and where everybody is. */
    private String everythingOfTheDoor() {
        return String.join(
                "\n",
                editions.texts(
                        "select cast(row_to_json(s) as text) from scan s where" + OF_EDITION
                                + " union all select cast(row_to_json(p) as text) from presence p where" + OF_EDITION
                                + " order by 1",
                        edition.slug()));
    }

    /** The service, or what stands before it, answers all sorts of things at first. */
    private static void stumble(PairedPhone phone) {
        var asked = new AtomicInteger();
        phone.page().route("**/api/v1/door/scans", route -> {
            switch (asked.getAndIncrement()) {
                case 0 -> route.fulfill(answer(400, "application/problem+json", "{\"title\":\"No\"}"));
                case 1 -> route.fulfill(answer(404, "text/html", "<h1>Nothing here</h1>"));
                case 2 -> route.fulfill(answer(500, "application/problem+json", "{\"title\":\"Oh\"}"));
                case 3 -> route.abort();
                default -> route.resume();
            }
        });
    }

    private static Route.FulfillOptions answer(int status, String type, String body) {
        return new Route.FulfillOptions().setStatus(status).setContentType(type).setBody(body);
    }

    private long stored(String condition) {
        return editions.count("select count(*) from scan where" + OF_EDITION + condition, edition.slug());
    }

    private String addGate() {
        UUID gate = UUID.randomUUID();
        editions.change(
                "insert into gate (id, edition_id, position, name_ro, name_en)"
                        + " select ?1, id, 3, 'A treia', 'Third door' from edition where slug = ?2",
                gate,
                edition.slug());
        return gate.toString();
    }
}

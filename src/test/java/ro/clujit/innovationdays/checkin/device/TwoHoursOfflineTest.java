package ro.clujit.innovationdays.checkin.device;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.journey.Chromium;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** Three gates that cannot see each other for two hours, and what the service makes of it afterwards. */
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
    TestTickets tickets;

    TestEditions.Made edition;

    @Test
    void losesNoScanAndNamesWhoeverCameInTwice() {
        edition = editions.open(2_000);
        String thirdGate = addGate();
        List<String> codes = register(3 * SCANS_OF_A_GATE - TWICE);
        var organiser = new Organiser(base);
        try (Chromium chromium = Chromium.launch()) {
            Instant now = Instant.now();
            PairedPhone first = PairedPhone.open(chromium, base, organiser, edition, edition.mainGate(), now);
            // Its clock is ten minutes ahead.
            PairedPhone second =
                    PairedPhone.open(chromium, base, organiser, edition, edition.sideGate(), now.plus(FAST));
            PairedPhone third = PairedPhone.open(chromium, base, organiser, edition, thirdGate, now);
            List<PairedPhone> phones = List.of(first, second, third);
            phones.forEach(PairedPhone::cutTheLine);

            scan(first, codes.subList(0, SCANS_OF_A_GATE), now);
            List<String> ofSecond = new ArrayList<>(codes.subList(0, TWICE));
            ofSecond.addAll(codes.subList(SCANS_OF_A_GATE, 2 * SCANS_OF_A_GATE - TWICE));
            scan(second, ofSecond, now.plus(FAST));
            scan(third, codes.subList(2 * SCANS_OF_A_GATE - TWICE, codes.size()), now);
            first.page().waitForCondition(() -> first.kept("scans") == SCANS_OF_A_GATE);
            first.openAnew();
            assertThat(first.part("waiting-count")).hasText(Integer.toString(SCANS_OF_A_GATE));
            assertThat(stored("")).isZero();

            stumble(third);
            first.setTheClock(Instant.now());
            second.setTheClock(Instant.now().plus(FAST));
            third.setTheClock(Instant.now());
            phones.forEach(PairedPhone::mendTheLine);
            // What the service does not take waits for a person, who sends it again.
            third.part("refused").locator("button").first().click();
            for (PairedPhone phone : phones) {
                assertThat(phone.part("trouble")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(120_000));
                assertThat(phone.kept("scans")).isZero();
            }
        }
        assertThat(stored("")).isEqualTo(3 * SCANS_OF_A_GATE);
        assertThat(stored(" and offline and verdict = 'ADMITTED'")).isEqualTo(3 * SCANS_OF_A_GATE);
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

    private static void scan(PairedPhone phone, List<String> codes, Instant until) {
        int parts = codes.size() / AT_A_TIME;
        for (int i = 0; i < parts; i++) {
            phone.setTheClock(
                    until.minus(TWO_HOURS).plus(TWO_HOURS.dividedBy(parts).multipliedBy(i)));
            phone.scanAll(codes.subList(i * AT_A_TIME, (i + 1) * AT_A_TIME));
        }
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

    /** @return their codes */
    private List<String> register(int people) {
        String type = editions.texts("select cast(id as text) from ticket_type where" + OF_EDITION, edition.slug())
                .get(0);
        for (int from = 0; from < people; from += 10) {
            String attendees = IntStream.range(from, Math.min(people, from + 10))
                    .mapToObj(i ->
                            "{\"ticketType\":\"%s\",\"name\":\"Om %d\",\"email\":\"om%d@example.org\",\"audience\":\"IT\"}"
                                    .formatted(type, i, i))
                    .collect(Collectors.joining(","));
            given().contentType("application/json")
                    .body("{\"attendees\":[" + attendees + "]}")
                    .post("/api/v1/editions/" + edition.slug() + "/registrations")
                    .then()
                    .statusCode(201);
        }
        return tickets.of(edition.slug()).stream()
                .map(TestTickets.OnBadge::code)
                .toList();
    }
}

package ro.clujit.innovationdays.checkin.device;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.journey.Chromium;

/** Whoever comes to a gate without a ticket: written down there, and in. */
@QuarkusTest
class DeskTest {

    private static final String OF_EDITION = " edition_id = (select id from edition where slug = ?1)";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestDoor door;

    TestEditions.Made edition;
    Organiser organiser;
    String desk;

    @BeforeEach
    void open() {
        edition = editions.open(2);
        organiser = new Organiser(base);
        desk = "/en/office/door/" + edition.mainGate() + "/desk";
    }

    @Test
    void registersAndChecksInOnceThoughTheFormIsSentTwiceAtOnce() {
        Map<String, String> fields = fields("Ștefania Țăranu");
        var other = new Organiser(base);
        Stream.of(organiser, other).forEach(one -> one.get(desk));
        var second = CompletableFuture.supplyAsync(() -> other.postForm(desk, fields));
        Visitor.Answer first = organiser.postForm(desk, fields);

        assertThat(first.status()).as(first.body()).isEqualTo(303);
        assertThat(second.join().location()).isEqualTo(first.location());
        assertThat(first.location()).startsWith("/en/office/door/" + edition.mainGate() + "?scan=");
        assertThat(organiser.get(first.location()).body())
                .contains("Admitted", "Ștefania Țăranu", "/office/editions/" + edition.slug() + "/badges/tickets/");
        assertThat(count("ticket", " and state = 'VALID' and email = ''")).isEqualTo(1);
        assertThat(count("scan", " and verdict = 'ADMITTED'")).isEqualTo(1);
        assertThat(editions.count(
                        "select count(*) from consent c join ticket t on t.id = c.ticket_id where t."
                                + OF_EDITION.strip(),
                        edition.slug()))
                .isZero();
        assertThat(organiser.get(desk).body()).contains("1 place left");
    }

    @Test
    void saysBesideEachFieldWhatIsWrongAndChangesNothing() {
        organiser.get(desk);
        Visitor.Answer answer = organiser.postForm(
                desk,
                Map.of(
                        "name", " ",
                        "type", UUID.randomUUID().toString(),
                        "audience", "WIZARDS",
                        "organisation", "x".repeat(121),
                        "email", "no address",
                        "language", "klingon",
                        "key", "none"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("name-error", "type-error", "audience-error", "organisation-error", "email-error")
                .contains("no address");
        assertThat(count("ticket", "")).isZero();
        assertThat(organiser
                        .get("/en/office/door/" + UUID.randomUUID() + "/desk")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void givesNoPlaceThatIsNotThere() {
        organiser.get(desk);
        for (String name : new String[] {"Ana", "Ion"}) {
            assertThat(organiser.postForm(desk, fields(name)).status()).isEqualTo(303);
        }
        Visitor.Answer third = organiser.postForm(desk, fields("Dan"));
        assertThat(third.status()).isEqualTo(422);
        assertThat(third.body()).contains("No ticket that this gate lets in has a place left");
        assertThat(count("ticket", "")).isEqualTo(2);
    }

    @Test
    void aPhoneThatMayOverruleRegistersWithoutAnAccount() {
        try (Chromium chromium = Chromium.launch()) {
            PairedPhone phone = PairedPhone.open(chromium, base, organiser, edition, edition.mainGate(), null);
            phone.part("desk").click();
            assertThat(new AxeBuilder(phone.page()).analyze().getViolations()).isEmpty();
            phone.page().fill("#name", "Ștefania Țăranu");
            phone.page().locator("main form button[type=submit]").click();
            assertThat(phone.word()).hasText("Admitted");
            assertThat(phone.part("verdict-name")).hasText("Ștefania Țăranu");
            // What a phone could print it could lose.
            assertThat(phone.part("verdict-actions").locator("a")).hasCount(0);
            assertThat(phone.page()).hasURL(Pattern.compile("/en/door/" + edition.mainGate() + "\\?scan="));
        }
        assertThat(count("scan", " and verdict = 'ADMITTED' and device_id is not null"))
                .isEqualTo(1);
    }

    @Test
    void aPhoneThatMayNotOverruleRegistersNobody() {
        String token = door.pair(edition, false, Set.of(UUID.fromString(edition.mainGate())));
        TestDoor.as(token)
                .get("/en/door/" + edition.mainGate() + "/desk")
                .then()
                .statusCode(403);
        assertThat(new Visitor(base)
                        .get("/en/door/" + edition.mainGate() + "/desk")
                        .location())
                .isEqualTo("/en/door");
    }

    private Map<String, String> fields(String name) {
        String type = editions.texts("select cast(id as text) from ticket_type where" + OF_EDITION, edition.slug())
                .get(0);
        return Map.of(
                "name", name,
                "type", type,
                "audience", "IT",
                "organisation", "",
                "email", "",
                "language", "ro",
                "key", UUID.randomUUID().toString());
    }

    private long count(String table, String condition) {
        return editions.count("select count(*) from " + table + " where" + OF_EDITION + condition, edition.slug());
    }
}

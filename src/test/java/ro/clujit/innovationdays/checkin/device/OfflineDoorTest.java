package ro.clujit.innovationdays.checkin.device;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.journey.Chromium;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** A paired phone whose line comes and goes. */
@QuarkusTest
class OfflineDoorTest {

    private static Chromium chromium;

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestTickets tickets;

    @Inject
    TestDoor door;

    TestEditions.Made edition;
    Organiser organiser;
    TestTickets.OnBadge badge;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void shut() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void prepare() {
        edition = editions.open(2_000);
        organiser = new Organiser(base);
        badge = register("Ștefania Țăranu");
    }

    @Test
    void decidesByTheListWithoutALineAndTellsTheServiceLater() {
        var other = editions.open(5);
        PairedPhone phone = pair(edition.mainGate());
        phone.cutTheLine();

        phone.scan(badge.code());
        assertThat(phone.word()).hasText("Admitted");
        assertThat(phone.part("verdict-name")).hasText("Ștefania Țăranu");
        assertThat(phone.part("verdict-offline")).hasText(Pattern.compile("No line · by the list of \\d\\d:\\d\\d"));
        phone.scan(badge.shortCode());
        assertThat(phone.word()).hasText("Already in");
        assertThat(phone.part("verdict-detail")).hasText(Pattern.compile("Since \\d\\d:\\d\\d, at Main door"));
        phone.scan(TestTickets.madeUp(edition.mark()));
        assertThat(phone.word()).hasText("Unknown ticket");
        phone.scan("https://example.org/");
        assertThat(phone.word()).hasText("Misread");
        phone.scan(TestTickets.madeUp(other.mark()));
        assertThat(phone.word()).hasText("Another edition");

        // The browser is closed with all that waits, and opened again without a line.
        assertThat(phone.kept("scans")).isEqualTo(5);
        phone.openAnew();
        assertThat(phone.part("waiting-count")).hasText("5");
        phone.scan(badge.code().toLowerCase(Locale.ROOT));
        assertThat(phone.word()).hasText("Already in");
        assertThat(phone.everythingKept()).contains("Ștefania").doesNotContain(badge.code());

        phone.mendTheLine();
        assertThat(phone.part("trouble")).isHidden();
        assertThat(phone.kept("scans")).isZero();
        assertThat(verdicts())
                .containsExactly("ADMITTED", "ALREADY_IN", "UNKNOWN", "MISREAD", "WRONG_EDITION", "ALREADY_IN");
    }

    @Test
    void countsWhoIsInWithoutALineThroughEntriesExitsAndAPageOpenedAnew() {
        List<TestTickets.OnBadge> badges = door.issue(edition, 3).stream()
                .filter(other -> !other.code().equals(badge.code()))
                .toList();
        editions.change("update gate set places = 2 where cast(id as text) = ?1", edition.mainGate());
        PairedPhone phone = pair(edition.mainGate());
        // One of the two came before the line was cut.
        phone.scan(badge.code());
        assertThat(phone.word()).hasText("Admitted");
        phone.cutTheLine();

        phone.scan(badges.get(0).code());
        assertThat(phone.word()).hasText("Admitted");
        phone.scan(badges.get(1).code());
        assertThat(phone.word()).hasText("Room full");
        phone.openAnew();
        phone.scan(badges.get(2).code());
        assertThat(phone.word()).hasText("Room full");
        phone.page()
                .locator("label", new Page.LocatorOptions().setHasText("Exit"))
                .click();
        phone.scan(badge.shortCode());
        assertThat(phone.word()).hasText("Left");
        phone.page()
                .locator("label", new Page.LocatorOptions().setHasText("Entry"))
                .click();
        phone.scan(badges.get(1).shortCode());
        assertThat(phone.word()).hasText("Admitted");
    }

    @Test
    void looksFirstFindsByNameOverrulesAndTakesBack() {
        PairedPhone phone = pair(edition.mainGate());
        phone.part("review").click();
        phone.mode("search");
        phone.part("search-field").fill("taranu stef");
        phone.part("search-results").locator("button").click();
        assertThat(phone.word()).hasText("Let through?");
        assertThat(phone.part("verdict-name")).hasText("Ștefania Țăranu");
        assertThat(verdicts()).isEmpty();
        phone.part("verdict-actions").locator("button").first().click();
        assertThat(phone.word()).hasText("Admitted");

        phone.part("review").click();
        phone.scan(badge.code());
        assertThat(phone.word()).hasText("Already in");
        phone.part("verdict-actions").locator("button").first().click();
        phone.part("verdict-actions").locator("input").fill("Lost the badge on the stairs");
        phone.part("verdict-actions").locator("form button").click();
        assertThat(phone.word()).hasText("Admitted");
        assertThat(phone.part("recent").locator("li").first()).containsText("let in all the same");
        assertThat(editions.count(
                        "select count(*) from scan where edition_id = (select id from edition where slug = ?1)"
                                + " and overruled = 'ALREADY_IN' and reason like 'Lost%'",
                        edition.slug()))
                .isEqualTo(1);

        phone.part("recent").locator("li").first().locator("button").click();
        assertThat(phone.part("recent").locator("li").first()).containsText("taken back");
    }

    @Test
    void wipesTheListWhenThePhoneIsPairedNoLongerAndKeepsWhatWaits() {
        PairedPhone phone = pair(edition.mainGate());
        phone.cutTheLine();
        phone.scan(badge.code());
        assertThat(phone.word()).hasText("Admitted");
        assertThat(phone.kept("tickets")).isEqualTo(1);
        organiser.send("/en/office/editions/" + edition.slug() + "/devices/revoke", Map.of());

        phone.mendTheLine();

        assertThat(phone.page()).hasURL(Pattern.compile("/en/door$"));
        assertThat(phone.page().locator("h1")).containsText("paired");
        assertThat(phone.kept("tickets")).isZero();
        assertThat(phone.kept("scans")).isEqualTo(1);
        assertThat(phone.everythingKept()).doesNotContain("Ștefania");
    }

    private PairedPhone pair(String gate) {
        return PairedPhone.open(chromium, base, organiser, edition, gate, null);
    }

    private List<String> verdicts() {
        return editions.texts(
                "select verdict from scan where edition_id = (select id from edition where slug = ?1) order by happened_at",
                edition.slug());
    }

    private TestTickets.OnBadge register(String name) {
        var visitor = new Visitor(base);
        String registration = visitor.hold(edition.slug(), 1).location();
        visitor.confirm(registration, Visitor.person(1, name, "who@example.org"));
        return tickets.of(edition.slug()).get(0);
    }
}

package ro.clujit.innovationdays.checkin.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.journey.Chromium;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** What an organiser does at a gate beside scanning, with no paired phone. */
@QuarkusTest
class OrganisersScannerTest {

    private static final String OF_EDITION = " edition_id = (select id from edition where slug = ?1)";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestTickets tickets;

    TestEditions.Made edition;
    Chromium chromium;
    Page page;

    @BeforeEach
    void openTheDoor() {
        edition = editions.open(10);
        chromium = Chromium.launch();
        page = chromium.newContext(new NewContextOptions().setViewportSize(390, 844))
                .newPage();
        page.navigate(base + "en/office/door/" + edition.mainGate());
        page.fill("#email", PostgresResource.ORGANISER);
        page.fill("#password", PostgresResource.PASSWORD);
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("h1")).hasText("Main door");
    }

    @AfterEach
    void leave() {
        chromium.close();
    }

    @Test
    void findsByNameLetsInAllTheSamePrintsTheBadgeAndTakesBack() {
        TestTickets.OnBadge badge = register("Ștefania Țăranu");
        mode("search");
        part("search-field").fill("taranu stef");
        assertThat(part("search-results").locator("button")).containsText("Ștefania Țăranu");
        assertNoViolations("search");
        part("search-results").locator("button").click();
        assertThat(word()).hasText("Admitted");
        assertThat(part("verdict-actions").locator("a"))
                .hasAttribute(
                        "href",
                        Pattern.compile("/en/office/editions/" + edition.slug() + "/badges/tickets/[0-9a-f-]{36}"));
        assertNoViolations("admitted");
        Page printing = page.context()
                .waitForPage(() -> part("recent").locator("a").first().click());
        assertThat(printing.locator("h1")).containsText("Ștefania Țăranu");
        assertThat(printing.locator("main form button")).isVisible();
        printing.close();

        mode("typed");
        part("typed-field").fill(badge.code());
        part("typed-field").press("Enter");
        assertThat(word()).hasText("Already in");
        part("verdict-actions").locator("button").first().click();
        assertNoViolations("overrule");
        part("verdict-actions").locator("input").fill("Lost the badge on the stairs");
        part("verdict-actions").locator("form button").click();
        assertThat(word()).hasText("Admitted");
        assertThat(part("recent").locator("li").first()).containsText("let in all the same");
        assertThat(editions.count(
                        "select count(*) from scan where" + OF_EDITION
                                + " and overruled = 'ALREADY_IN' and reason like 'Lost%' and device_id is null",
                        edition.slug()))
                .isEqualTo(1);

        part("recent").locator("li").first().locator("button").click();
        assertThat(part("recent").locator("li").first()).containsText("taken back");
        assertThat(editions.count(
                        "select count(*) from scan where" + OF_EDITION + " and undone_by_account is not null",
                        edition.slug()))
                .isEqualTo(1);
    }

    @Test
    void goesOnSayingWhatTheServiceSaid() {
        page.clock().install();
        page.reload();
        mode("typed");
        part("typed-field").fill(register("Ana Pop").code());
        part("typed-field").press("Enter");
        assertThat(word()).hasText("Admitted");

        // Longer than an answer is waited for.
        page.clock().fastForward(3_000);
        assertThat(word()).hasText("Admitted");
        assertThat(part("recent").locator("li .word")).hasText("Admitted");
    }

    @Test
    void saysThatNobodyCouldBeAskedWhereThereIsNoLine() {
        register("Ana Pop");
        mode("search");
        part("search-field").fill("nobody at all");
        assertThat(part("search-results")).hasAttribute("data-empty", "Nobody by that name on the list.");
        page.context().setOffline(true);
        part("search-field").fill("ana");
        assertThat(part("search-results"))
                .hasAttribute(
                        "data-empty", "The service cannot be asked now. Try again, or look on the door list on paper.");
        part("desk").click();
        assertThat(part("desk-offline")).isVisible();
        assertThat(page).hasURL(Pattern.compile("/en/office/door/" + edition.mainGate() + "$"));
    }

    private TestTickets.OnBadge register(String name) {
        var visitor = new Visitor(base);
        String registration = visitor.hold(edition.slug(), 1).location();
        visitor.confirm(registration, Visitor.person(1, name, "who@example.org"));
        return tickets.of(edition.slug()).get(0);
    }

    private void assertNoViolations(String state) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(state).isEmpty();
    }

    private void mode(String mode) {
        page.locator("[data-mode-button][value=" + mode + "]").click();
    }

    private Locator part(String name) {
        return page.locator("[data-part=" + name + "]");
    }

    private Locator word() {
        return part("verdict-word");
    }
}

package ro.clujit.innovationdays.checkin.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.journey.Chromium;

/** The scanner page in a browser, over the running service; what goes wrong goes wrong on the line between them. */
@QuarkusTest
class ScannerPageTest {

    private static final Pattern SHORT_CODE = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}");
    private static final String NAME = "Ștefania Țăranu";

    private static Chromium chromium;

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    TestEditions.Made edition;
    Page page;

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
    void openTheDoor() {
        edition = editions.open(10);
        page = signedIn(new NewContextOptions().setViewportSize(390, 844), "en");
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void admitsOnceThenSaysSinceWhenAndWhereAndLetsOut() {
        String code = register();
        type(code);
        assertThat(word()).hasText("Admitted");
        assertThat(part("verdict-name")).hasText(NAME);
        assertThat(part("verdict-about")).hasText("Exemplu SRL · Forum · IT and software");
        assertThat(part("inside")).hasText("1");
        assertThat(part("admitted-here")).hasText("1");

        scanByUsb(code.toLowerCase(Locale.ROOT));
        assertThat(word()).hasText("Already in");
        assertThat(part("verdict-detail")).hasText(Pattern.compile("Since \\d\\d:\\d\\d, at Main door"));

        page.locator("label", new Page.LocatorOptions().setHasText("Exit")).click();
        assertThat(page.locator("input[name=direction][value=OUT]")).isChecked();
        part("usb-focus").click();
        scanByUsb(code.replace("-", ""));
        assertThat(word()).hasText("Left");
        assertThat(part("inside")).hasText("0");
        assertThat(part("recent").locator("li .word")).hasText(new String[] {"Left", "Already in", "Admitted"});
    }

    @Test
    void namesWhatIsNoTicketAndWhatIsNoCode() {
        type("https://example.org/");
        assertThat(word()).hasText("Misread");
        type("ABCD-2345");
        assertThat(word()).hasText("Unknown ticket");
        assertThat(part("verdict-name")).isHidden();
    }

    @Test
    void keepsAScanThroughACutLineAndAReloadAndRecordsItOnce() {
        String code = register();
        // The service hears of the scan, and its answer is lost: the worst that a line can do.
        page.route("**/api/v1/scans", route -> {
            route.fetch();
            route.abort();
        });
        type(code);
        assertThat(word()).hasText("Not recorded yet");
        assertThat(part("waiting-count")).hasText("1");
        page.unroute("**/api/v1/scans");
        page.reload();

        assertThat(part("recent").locator("li")).containsText("Admitted · answered later");
        assertThat(part("trouble")).isHidden();
        assertThat(editions.count("select count(*) from scan where gate_id = ?1", UUID.fromString(edition.mainGate())))
                .isEqualTo(1);
    }

    @Test
    void keepsAScanOverASignInThatExpired() {
        String code = register();
        page.context().clearCookies();
        type(code);
        assertThat(word()).hasText("Not recorded yet");
        page.locator("[data-part=trouble] a").click();
        fillInSignIn(page);

        assertThat(page).hasURL(Pattern.compile("/en/office/door/" + edition.mainGate() + "$"));
        assertThat(part("recent").locator("li")).containsText("Admitted · answered later");
    }

    @Test
    void showsWhatIsRefusedForGoodUntilAPersonHasDealtWithIt() {
        page.route(
                "**/api/v1/scans",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(422)
                        .setContentType("application/problem+json")
                        .setBody("{\"title\":\"No\",\"detail\":\"This device's clock is wrong.\"}")));
        type("ABCD-2345");
        assertThat(word()).hasText("Needs a person");
        assertThat(part("refused")).containsText("This device's clock is wrong.");
        part("refused").locator("button").last().click();
        assertThat(part("refused-section")).isHidden();
    }

    @Test
    void saysWhenItWouldNotHearAUsbScanner() {
        mode("usb");
        assertThat(part("usb-status")).hasText("Ready: scan a badge.");
        page.locator("label", new Page.LocatorOptions().setHasText("Entry")).click();
        assertThat(part("usb-status")).hasText("This page does not hear the scanner now.");
        part("usb-focus").click();
        assertThat(part("usb-status")).hasText("Ready: scan a badge.");
    }

    @Test
    void movesNothingWhileAFingerIsOnAButton() {
        type("ABCD-2345");
        assertThat(word()).hasText("Unknown ticket");
        mode("usb");
        scanByUsb("ABCD-2346");
        assertThat(part("usb-status")).hasText("Ready: scan a badge.");
        page.locator("label", new Page.LocatorOptions().setHasText("Exit")).hover();
        page.mouse().down();
        assertThat(part("usb-field")).not().isFocused();
        assertThat(part("usb-focus")).isHidden();
        page.mouse().up();
        assertThat(page.locator("input[name=direction][value=OUT]")).isChecked();
        assertThat(part("usb-focus")).isVisible();
    }

    @Test
    void isUsableByEverybodyWhateverTheVerdict() {
        String code = register();
        assertNoViolations("camera");
        mode("usb");
        assertNoViolations("usb");
        for (String scanned : List.of(code, code.toLowerCase(Locale.ROOT), "ABCD-2345", "no code")) {
            type(scanned);
            assertThat(word()).not().hasText("Checking");
            assertNoViolations(word().textContent());
        }
    }

    @Test
    void checksATypedCodeWithoutScriptsToo() {
        String code = register();
        try (BrowserContext plain = chromium.newContext(new NewContextOptions()
                .setJavaScriptEnabled(false)
                .setStorageState(page.context().storageState()))) {
            Page door = plain.newPage();
            door.navigate(base + "ro/office/door/" + edition.mainGate());
            door.fill("#code", code);
            door.click("#typed button");
            assertThat(door.locator(".verdict-word")).hasText("Poate intra");
            door.fill("#code", code);
            door.click("#typed button");
            assertThat(door.locator(".verdict-word")).hasText("Deja intrat");
            assertThat(door.locator(".verdict-detail")).containsText("Intrarea mare");
        }
    }

    @Test
    void isForOrganisersAndForGatesThatExist() {
        var stranger = new Visitor(base);
        var answer = stranger.get("/ro/office/door/" + edition.mainGate());
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).startsWith("/ro/sign-in?next=");

        var organiser = new Visitor(base);
        organiser.signIn(PostgresResource.ORGANISER, PostgresResource.PASSWORD);
        assertThat(organiser.get("/ro/office/door/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(organiser.get("/ro/office/door/main").status()).isEqualTo(404);
    }

    private void assertNoViolations(String state) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(state).isEmpty();
    }

    private void type(String code) {
        mode("typed");
        part("typed-field").fill(code);
        part("typed-field").press("Enter");
    }

    private void scanByUsb(String code) {
        mode("usb");
        assertThat(part("usb-field")).isFocused();
        // As a scanner does: keys to whoever has the focus.
        page.keyboard().type(code);
        page.keyboard().press("Enter");
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

    private String register() {
        var visitor = new Visitor(base);
        String registration = visitor.hold(edition.slug(), 1).location();
        visitor.confirm(registration, Visitor.person(1, NAME, "s@example.org"));
        Matcher code = SHORT_CODE.matcher(visitor.get(registration).body());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private Page signedIn(NewContextOptions options, String lang) {
        Page opened = chromium.newContext(options).newPage();
        opened.navigate(base + lang + "/office/door/" + edition.mainGate());
        fillInSignIn(opened);
        assertThat(opened.locator("h1")).hasText("Main door");
        return opened;
    }

    private static void fillInSignIn(Page page) {
        page.fill("#email", PostgresResource.ORGANISER);
        page.fill("#password", PostgresResource.PASSWORD);
        page.locator("main form button[type=submit]").click();
    }
}

package ro.clujit.innovationdays.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.checkin.Gates;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.journey.FakeCamera.Scene;
import ro.clujit.innovationdays.mail.MailAddress;
import ro.clujit.innovationdays.mail.Mailboxes;
import ro.clujit.innovationdays.mail.Parts;

/**
 * The main job, as one attendee and one organiser live it: from the home page to the door, in a real browser, with a
 * letter from a real mail server and its badge held before a camera. Every page on the way is shown to axe.
 */
@QuarkusTest
@WithTestResource(MailAddress.class)
class AttendeeJourneyTest {

    private static final String NAME = "Ștefana Țăranu-Brâncuși";
    private static final String EMAIL = "stefana.taranu@example.org";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @TestHTTPResource("/")
    URI base;

    @Inject
    Editions editions;

    @Inject
    Gates gates;

    @Inject
    TestEditions database;

    @TempDir
    Path directory;

    private final Accessibility accessibility = new Accessibility();
    private final List<String> scriptErrors = new ArrayList<>();
    private Mailboxes mailboxes;

    /** What the attendee goes home with. */
    private record Registered(String edition, String address, String shortCode) {}

    @BeforeEach
    void openMailboxes() {
        mailboxes = Mailboxes.open();
    }

    @AfterEach
    void closeMailboxes() {
        mailboxes.close();
    }

    @AfterEach
    void everyPageWasInOrder() {
        accessibility.assertNothingFound();
        assertThat(scriptErrors).isEmpty();
    }

    @Test
    void takesAnAttendeeFromTheHomePageToTheDoor() throws Exception {
        Registered registered;
        try (Chromium chromium = Chromium.launch()) {
            registered = registersByKeyboard(visit(chromium, 1280, 800));
        }

        BufferedImage badge = readsTheLetter(registered);

        // Held up, taken away for longer than the scanner takes for the same showing, held up again.
        Path film =
                FakeCamera.film(directory.resolve("badge.mjpeg"), List.of(new Scene(badge, 3), new Scene(null, 4.5)));
        try (Chromium chromium = Chromium.launchWithCamera(film)) {
            isAdmittedOnce(visit(chromium, 390, 844), registered);
        }
    }

    @Test
    void publicPagesAreUsableByEverybodyInEnglishToo() {
        try (Chromium chromium = Chromium.launch()) {
            Page page = visit(chromium, 390, 844);
            open(page, "/en");
            accessibility.check(page, "the home page");
            open(page, page.locator("main a.btn-outline").first().getAttribute("href"));
            accessibility.check(page, "the edition");
            open(page, page.locator("a.btn-register").getAttribute("href"));
            accessibility.check(page, "the choice of a ticket");
            open(page, "/en/editions/2016");
            accessibility.check(page, "an edition that is over");
            open(page, "/en/sign-in");
            accessibility.check(page, "the sign-in");
        }
    }

    private Registered registersByKeyboard(Page page) {
        var visitor = new KeyboardVisitor(page);
        open(page, "/ro");
        accessibility.check(page, "the home page");
        visitor.press("Tab");
        assertThat(visitor.hasFocus(page.locator(".skip-link")))
                .as("the first stop skips to the content")
                .isTrue();
        visitor.press("Enter");
        visitor.follow(link(page, "Vezi ediția"));

        assertThat(page).hasURL(Pattern.compile("/ro/editions/[^/]+$"));
        String edition = page.url().replaceAll(".*/", "");
        accessibility.check(page, "the edition");
        visitor.follow(link(page, "Înscrie-te"));

        assertThat(page.locator("h1")).hasText("Alege biletele");
        accessibility.check(page, "the choice of a ticket");
        Locator places = page.getByLabel("Câte: Acces la ambele zile");
        visitor.goTo(places).type("1");
        assertThat(places).hasValue("1");
        visitor.follow(button(page, "Continuă"));

        assertThat(page.locator("h1")).hasText("Cine vine?");
        accessibility.check(page, "the empty form");
        mendsAnEmptyForm(page, visitor);
        visitor.follow(button(page, "Confirmă înscrierea"));

        assertThat(page.locator("h1")).hasText("Te așteptăm, " + NAME + "!");
        accessibility.check(page, "the confirmed registration");
        String address = page.url();
        assertShown(page.locator(".admission-qr img"));
        String shortCode = page.locator(".admission-code").innerText();
        visitor.follow(link(page, "Pagina acestui bilet"));

        assertThat(page.locator("h1")).hasText("Biletul pentru " + NAME);
        assertShown(page.locator(".admission-qr img"));
        assertThat(page.locator("#consent-NEWS")).isChecked();
        assertThat(page.locator("#consent-PHOTOGRAPHS")).not().isChecked();
        accessibility.check(page, "the ticket");
        return new Registered(edition, URI.create(address).getPath(), shortCode);
    }

    /** Sends it as it came, is led to what is missing, and says yes to one of the questions that nobody must answer. */
    private void mendsAnEmptyForm(Page page, KeyboardVisitor visitor) {
        for (Locator consent : page.locator("input[name=consent]").all()) {
            assertThat(consent).not().isChecked();
        }
        visitor.follow(button(page, "Confirmă înscrierea"));
        Locator summary = page.locator(".error-summary");
        assertThat(summary).isFocused();
        assertThat(summary.locator("li")).hasText(new String[] {
            "Persoana 1: Scrie prenumele și numele.",
            "Persoana 1: Scrie o adresă de e-mail: acolo trimitem biletul.",
            "Persoana 1: Alege un public; și „Altul” este bine."
        });
        accessibility.check(page, "the form with errors");

        Locator first = summary.locator("a").first();
        visitor.goTo(first).press("Enter");
        assertThat(page.getByLabel("Prenume și nume")).isFocused();
        visitor.type(NAME);
        visitor.fillIn(page.getByLabel("Adresa de e-mail"), EMAIL);
        visitor.fillIn(page.getByLabel("Organizație"), "Exemplu și Asociații SRL");
        visitor.fillIn(page.getByLabel("Funcție"), "Inginer");
        Locator audience = page.getByLabel("Din ce public faci parte?");
        visitor.goTo(audience).type("Universitate");
        assertThat(audience).hasValue("ACADEMIA");
        visitor.goTo(page.locator("#consent-NEWS")).press("Space");
    }

    /** @return its badge */
    private BufferedImage readsTheLetter(Registered registered) throws Exception {
        var letter = ReceivedLetter.awaitFrom(mailboxes, EMAIL);
        assertThat(letter.subject()).startsWith("Biletul tău pentru Cluj Innovation Days");
        Parts parts = letter.parts();
        for (String mediaType : List.of("text/html", "text/plain")) {
            assertThat(parts.text(mediaType))
                    .contains(NAME)
                    .contains(registered.shortCode())
                    .contains(registered.address());
        }
        assertThat(parts.text("text/html")).contains("src=\"cid:qr\"");
        assertThat(parts.inline("qr")).startsWith(0x89, 'P', 'N', 'G');
        assertThat(parts.fileNames()).anyMatch(name -> name.endsWith(".ics"));
        return letter.badge();
    }

    private void isAdmittedOnce(Page page, Registered registered) {
        opensTheDoor(page, registered.edition());
        var scanner = new ScannerVisit(page);
        Instant before = Instant.now();
        scanner.startCamera();
        var first = scanner.awaitVerdict("Poate intra");
        Instant after = Instant.now();
        assertThat(first)
                .isEqualTo(new ScannerVisit.Verdict(
                        "good",
                        NAME,
                        "Exemplu și Asociații SRL · Acces la ambele zile · Universitate și cercetare",
                        "",
                        true));

        // The film goes on, and the badge comes before the camera once more.
        var second = scanner.awaitVerdict("Deja intrat");
        assertThat(second.name()).isEqualTo(NAME);
        assertThat(second.detail()).matches(alreadyIn(before, after));
        assertThat(second.tone()).isEqualTo("warn");
        assertThat(second.fillsTheScreen()).isTrue();

        // The code that stands below the QR says the same.
        scanner.type(registered.shortCode());
        assertThat(scanner.awaitVerdict("Deja intrat").detail()).isEqualTo(second.detail());
        accessibility.check(page, "a verdict");

        assertThat(scanner.inside()).hasText("1");
        assertThat(database.count(
                        "select count(*) from scan s join ticket t on t.id = s.ticket_id"
                                + " where t.email = ?1 and s.verdict = 'ADMITTED'",
                        EMAIL))
                .isOne();
    }

    /** Asks for the page of the edition's first gate, and has to sign in first. */
    private void opensTheDoor(Page page, String edition) {
        UUID gate = QuarkusTransaction.requiringNew()
                .call(() ->
                        gates.of(editions.bySlug(edition).orElseThrow()).get(0).id());
        open(page, "/ro/office/door/" + gate);
        assertThat(page).hasURL(Pattern.compile("/ro/sign-in\\?next="));
        accessibility.check(page, "the sign-in");
        page.fill("#email", PostgresResource.ORGANISER);
        page.fill("#password", PostgresResource.PASSWORD);
        page.locator("#password").press("Enter");
        assertThat(page.locator("h1")).hasText("Intrarea principală");
        accessibility.check(page, "the scanner");
    }

    /** The minute may have turned between the scan and its verdict. */
    private static Pattern alreadyIn(Instant before, Instant after) {
        ZoneId zone = ZoneId.of("Europe/Bucharest");
        return Pattern.compile("De la (" + TIME.format(before.atZone(zone)) + "|" + TIME.format(after.atZone(zone))
                + "), pe la Intrarea principală");
    }

    private static void assertShown(Locator picture) {
        assertThat(picture).isVisible();
        picture.page().waitForCondition(() -> picture.evaluate("image => image.complete && image.naturalWidth > 0")
                .equals(true));
    }

    private Page visit(Chromium chromium, int width, int height) {
        Page page = chromium.newContext(
                        new NewContextOptions().setViewportSize(width, height).setReducedMotion(ReducedMotion.REDUCE))
                .newPage();
        page.onPageError(scriptErrors::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                scriptErrors.add(message.text());
            }
        });
        return page;
    }

    private void open(Page page, String path) {
        assertThat(page.navigate(base.resolve(path).toString()).status()).isEqualTo(200);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

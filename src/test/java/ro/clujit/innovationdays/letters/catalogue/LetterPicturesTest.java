package ro.clujit.innovationdays.letters.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.journey.Chromium;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.platform.locale.Language;

/** Takes a picture of every letter, into target/letters, and fails where one is wider than its screen. */
@QuarkusTest
@ActivateRequestContext
class LetterPicturesTest {

    private static final List<Integer> WIDTHS = List.of(360, 700);
    /** Between them they have all that a letter can have. */
    private static final Set<String> EXAMINED =
            Set.of("confirmation.by-another", "registration-payment", "speaker-notice", "speaker-change.returned");

    private static final Path PICTURES = Path.of("target", "letters");

    @TestHTTPResource("/")
    String base;

    @Inject
    Catalogue catalogue;

    @Inject
    TestEditions testEditions;

    @Inject
    Editions editions;

    @Test
    void everyLetterFitsAPhoneAndADesktopInBothLanguagesLightDarkAndWithoutStyleSheets() {
        String slug = testEditions.open(5).slug();
        testEditions.change(
                "update edition set venue = 'Opera Națională Română', opens_at = '08:30', closes_at = '18:00' where slug = ?1",
                slug);
        var edition = editions.bySlug(slug).orElseThrow();
        try (Chromium chromium = Chromium.launch()) {
            Page page = chromium.newContext(new Browser.NewContextOptions()).newPage();
            for (Language language : Language.values()) {
                for (Sample sample : catalogue.samples(edition, language)) {
                    String html = sample.letter().htmlWithImages();
                    String name = sample.form() + "-" + language;
                    page.setContent(html);
                    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                        picture(page, name + "-" + scheme.name().toLowerCase(Locale.ROOT));
                    }
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                    page.setContent(LetterHtml.stripped(html));
                    picture(page, name + "-plain");
                    if (EXAMINED.contains(sample.form())) {
                        // A letter has no landmarks: it is a part of the mail program's page.
                        assertThat(new AxeBuilder(page)
                                        .setLegacyMode(true)
                                        .disableRules(List.of("region", "landmark-one-main"))
                                        .analyze()
                                        .getViolations())
                                .as(name)
                                .isEmpty();
                    }
                }
            }
        }
    }

    /** The frames are documents of the page: its policy has to allow the letter's styles in them, and nothing else. */
    @Test
    void anOrganiserSeesTheLetterInItsStylesOnAPageThatFitsAPhone() {
        String letters = "/ro/office/editions/" + testEditions.open(5).slug() + "/letters";
        try (Chromium chromium = Chromium.launch()) {
            Page page = chromium.newContext(new Browser.NewContextOptions().setBaseURL(base))
                    .newPage();
            page.navigate("/ro/sign-in");
            page.locator("[name=email]").fill(PostgresResource.ORGANISER);
            page.locator("[name=password]").fill(PostgresResource.PASSWORD);
            page.locator("main form button").click();
            page.navigate(letters);
            office(page, "hub");
            assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                    .isEmpty();
            page.navigate(letters + "/proposal-decided.accepted/ro");
            page.locator("[name=text]").fill("Ești pe scenă, {name}!\n\nVezi https://example.org/scena");
            page.getByText("Vezi cum arată").click();
            assertThat(page.locator(".notice--info").count()).isEqualTo(1);
            Locator phone = page.frameLocator(".letter-phone").locator("a.link");
            assertThat(phone.textContent()).isEqualTo("https://example.org/scena");
            assertThat(phone.evaluate("link => getComputedStyle(link).color")).isEqualTo("rgb(39, 51, 184)");
            office(page, "look");
            page.locator("[name=subject]").fill("{nume}");
            page.getByText("Salvează cuvintele").click();
            assertThat(page.locator("#subject-error").count()).isEqualTo(1);
            office(page, "refused");
        }
    }

    private static void office(Page page, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : List.of(390, 1440)) {
                page.setViewportSize(width, 900);
                assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                        .as("%s at %d", name, width)
                        .isLessThanOrEqualTo(width);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(
                                "office-" + name + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png"))
                        .setFullPage(true));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void picture(Page page, String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 800);
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                    .as("%s at %d", name, width)
                    .isLessThanOrEqualTo(width);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                    .setType(ScreenshotType.PNG)
                    .setFullPage(true));
        }
    }
}

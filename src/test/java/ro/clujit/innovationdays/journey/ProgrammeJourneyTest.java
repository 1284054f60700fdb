package ro.clujit.innovationdays.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** Readers of the programme in a real browser: their agenda, and pages that everybody can use on any screen. */
@QuarkusTest
class ProgrammeJourneyTest {

    private static final String WIDER_THAN_THE_WINDOW =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    @TestHTTPResource("/")
    URI base;

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    private final Accessibility accessibility = new Accessibility();
    private final List<String> scriptErrors = new ArrayList<>();
    private String edition;
    private int first;
    private int second;

    @BeforeEach
    void releaseAProgramme() {
        String slug = editions.open(10).slug();
        edition = "/editions/" + slug;
        UUID room = programmes.room(slug, "Sala Mare", 100);
        UUID speaker = programmes.speaker("Ștefana Țăranu " + slug);
        first = programmes.session(slug, "Orașul care învață de la locuitorii lui", room, "10:00", "11:00", speaker);
        second = programmes.session(slug, "Mașini", null, "10:30", "11:30");
        int cancelled =
                programmes.session(slug, "Cuvântfoartelungcaresemaipoateîntâlniîntrotitlu", room, "12:00", "13:00");
        programmes.session(slug, "Cândva", null, null, null);
        programmes.release(slug);
        programmes.cancel(slug, cancelled);
        programmes.move(slug, first, room, "09:00", "11:00");
        programmes.release(slug);
    }

    @AfterEach
    void everyPageWasInOrder() {
        accessibility.assertNothingFound();
        assertThat(scriptErrors).isEmpty();
    }

    @Test
    void starsASessionKeepsItOverAReloadAndSharesIt() {
        try (Chromium chromium = Chromium.launch()) {
            Page page = visit(chromium, 390);
            open(page, "/ro" + edition + "/programme");
            Locator star = star(page, first);
            assertThat(star).hasAttribute("aria-pressed", "false");

            star.click();
            assertThat(star).hasAttribute("aria-pressed", "true");
            assertThat(page).hasURL(Pattern.compile("/programme$"));
            page.reload();
            assertThat(star).hasAttribute("aria-pressed", "true");
            assertThat(page.locator("[data-agenda-count]")).hasText("Agenda mea (1)");

            // By the keyboard, as a button is.
            star(page, second).focus();
            page.keyboard().press("Space");
            assertThat(star(page, second)).hasAttribute("aria-pressed", "true");
            accessibility.check(page, "a programme with stars");

            page.locator("[data-agenda-count]").click();
            assertThat(page.locator(".line-clash").first()).containsText("În același timp cu „Mașini”");
            assertThat(page.locator("[data-copy]")).isVisible();
            accessibility.check(page, "an agenda");
            String share = URI.create(page.inputValue("#share")).getRawQuery();

            takesOver(visit(chromium, 1440), share);
        }
    }

    private void takesOver(Page other, String share) {
        open(other, "/en" + edition + "/agenda?" + share);
        assertThat(other.locator("h1")).hasText("An agenda that was shared with you");
        accessibility.check(other, "a shared agenda");
        other.locator("main form button").click();
        assertThat(other.locator("h1")).hasText("My agenda");
        assertThat(other.locator(".line")).hasCount(2);

        // What the server set, the stars know.
        other.locator(".line-title a").first().click();
        assertThat(other.locator(".star-wide")).hasText("In my agenda");
        other.locator(".star-wide").click();
        assertThat(other.locator(".star-wide")).hasText("Add to my agenda");
        assertThat(other.locator("[data-agenda-count]")).hasText("My agenda (1)");
    }

    @Test
    void asksOnAPageOfItsOwnWhereThereAreNoScripts() {
        try (Chromium chromium = Chromium.launch()) {
            Page page = chromium.newContext(new NewContextOptions().setJavaScriptEnabled(false))
                    .newPage();
            open(page, "/en" + edition + "/programme");
            star(page, first).click();
            page.locator("main form button").click();
            assertThat(page.locator(".line")).hasCount(1);
            page.locator(".line button").click();
            assertThat(page.locator("main h2")).hasText("Nothing is in it yet");
        }
    }

    @Test
    void everyPageIsUsableByEverybodyInBothLanguagesAndFitsANarrowPhone() {
        try (Chromium chromium = Chromium.launch()) {
            Page page = visit(chromium, 390);
            for (String language : List.of("/ro", "/en")) {
                for (String path : pages()) {
                    page.setViewportSize(320, 640);
                    open(page, language + edition + path);
                    assertThat((Boolean) page.evaluate(WIDER_THAN_THE_WINDOW))
                            .as(language + path + " is wider than 320 pixels")
                            .isFalse();
                    page.setViewportSize(390, 844);
                    assertThat((Boolean) page.evaluate(WIDER_THAN_THE_WINDOW)).isFalse();
                    accessibility.check(page, language + path);
                }
            }
        }
    }

    private List<String> pages() {
        String slug = edition.substring(edition.lastIndexOf('/') + 1);
        return List.of(
                "",
                "/programme",
                "/programme?q=zebra&kind=x",
                "/programme?q=oras&kind=talk",
                "/programme/now",
                "/programme/changes",
                "/sessions/orasul-care-invata-de-la-locuitorii-lui",
                "/sessions/cuvantfoartelungcaresemaipoateintalniintrotitlu",
                "/speakers",
                "/speakers/stefana-taranu-" + slug,
                "/agenda",
                "/agenda?s=1.2.99",
                "/agenda?with=1");
    }

    private Locator star(Page page, int number) {
        return page.locator("a.star[href$='with=" + number + "']");
    }

    private Page visit(Chromium chromium, int width) {
        Page page = chromium.newContext(
                        new NewContextOptions().setViewportSize(width, 844).setReducedMotion(ReducedMotion.REDUCE))
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
}

package ro.clujit.innovationdays.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.util.Map;

/** What somebody at the door does with the scanner page, and what they see. */
record ScannerVisit(Page page) {

    /** A camera starts slowly on a busy machine, and a second scan waits for the film to come round. */
    private static final double PATIENCE_MS = 60_000;

    /** All at once, since a good verdict goes away by itself. */
    private static final String SHOWN = """
            () => {
              const text = name => document.querySelector(`[data-part=verdict-${name}]`).textContent;
              const verdict = document.querySelector('[data-part=verdict]').getBoundingClientRect();
              const page = document.body.getBoundingClientRect();
              return {
                tone: document.body.dataset.tone,
                name: text('name'),
                about: text('about'),
                detail: text('detail'),
                fillsTheScreen: page.width >= innerWidth && page.height >= innerHeight
                    && verdict.width > innerWidth * 0.9 && verdict.height > innerHeight * 0.6
              };
            }""";

    /** @param fillsTheScreen with its words over most of it, and its colour over all */
    record Verdict(String tone, String name, String about, String detail, boolean fillsTheScreen) {}

    void startCamera() {
        part("camera-start").click();
    }

    /** Waits for a verdict of this word. */
    Verdict awaitVerdict(String word) {
        assertThat(word()).hasText(word, new HasTextOptions().setTimeout(PATIENCE_MS));
        var shown = (Map<?, ?>) page.evaluate(SHOWN);
        return new Verdict(
                (String) shown.get("tone"),
                (String) shown.get("name"),
                (String) shown.get("about"),
                (String) shown.get("detail"),
                (Boolean) shown.get("fillsTheScreen"));
    }

    /** Puts the camera away and types; comes back when the service has answered. */
    void type(String code) {
        page.locator("[data-mode-button][value=typed]").click();
        assertThat(word()).isHidden();
        part("typed-field").fill(code);
        var answer = page.waitForResponse(
                response -> response.url().endsWith("/api/v1/scans")
                        && response.request().postData().contains("TYPED"),
                () -> part("typed-field").press("Enter"));
        assertThat(answer.status()).isEqualTo(200);
    }

    Locator inside() {
        return part("inside");
    }

    private Locator word() {
        return part("verdict-word");
    }

    private Locator part(String name) {
        return page.locator("[data-part=" + name + "]");
    }
}

package ro.clujit.innovationdays.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What axe says of the pages of a journey, gathered so that one run names all there is to mend. In light colours it is asked
 * about everything, in dark ones about the colours.
 */
final class Accessibility {

    /** Of axe's usual rules, those that look at colours: the dark scheme of our stylesheets changes nothing else. */
    private static final List<String> ABOUT_COLOURS = List.of("color-contrast", "link-in-text-block");

    private final List<String> findings = new ArrayList<>();

    /** @param state which page this is and how it was brought there, for whoever reads the failure */
    void check(Page page, String state) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            // A colour on its way from one scheme to the other has the contrast of neither.
            page.waitForCondition(() -> (Boolean)
                    page.evaluate("() => document.getAnimations().every(({ playState }) => playState !== 'running')"));
            for (Rule finding : axe(page, scheme).analyze().getViolations()) {
                findings.add(state + ", " + scheme + ": " + describe(finding));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(null).setReducedMotion(null));
    }

    /** Whether it fits on a phone: nothing hangs over the edge, and there is room to write in every field. */
    void checkOnPhone(Page page, String state) {
        var before = page.viewportSize();
        page.setViewportSize(390, 844);
        Object wrong = page.evaluate("""
                () => [...document.querySelectorAll("main :is(input:not([type=checkbox], [type=radio], [type=color]), select, textarea)")]
                  .filter((field) => field.checkVisibility() && !field.closest(".visually-hidden, .ticket-quantity"))
                  .filter((field) => !field.classList.contains("visually-hidden") && field.offsetWidth < 110)
                  .map((field) => `${field.id || field.name} is ${field.offsetWidth} px wide`)
                  .concat(document.documentElement.scrollWidth > innerWidth
                    ? [`${document.documentElement.scrollWidth - innerWidth} px hang over the edge`] : [])""");
        ((List<?>) wrong).forEach(one -> findings.add(state + " at 390 px: " + one));
        page.setViewportSize(before.width, before.height);
    }

    void assertNothingFound() {
        assertThat(findings).as("what axe and a phone find").isEmpty();
    }

    /**
     * In one go in the page itself, which is four times as fast as from a page of axe's own. Frames of another origin are out
     * of reach then, so there must be none.
     */
    private static AxeBuilder axe(Page page, ColorScheme scheme) {
        assertThat(page.frames()).as("a page without frames").hasSize(1);
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(page).options(options).setLegacyMode(true);
        return scheme == ColorScheme.DARK ? axe.withRules(ABOUT_COLOURS) : axe;
    }

    private static String describe(Rule finding) {
        return finding.getId() + ": "
                + finding.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                        .collect(Collectors.joining("; "));
    }
}

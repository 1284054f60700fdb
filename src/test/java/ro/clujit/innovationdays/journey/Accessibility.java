package ro.clujit.innovationdays.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What axe says of the pages of a journey, light and dark, gathered so that one run names all there is to mend. */
final class Accessibility {

    private final List<String> findings = new ArrayList<>();

    /** @param state which page this is and how it was brought there, for whoever reads the failure */
    void check(Page page, String state) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            // A colour on its way from one scheme to the other has the contrast of neither.
            page.waitForCondition(() -> (Boolean)
                    page.evaluate("() => document.getAnimations().every(({ playState }) => playState !== 'running')"));
            for (Rule finding : new AxeBuilder(page).analyze().getViolations()) {
                findings.add(state + ", " + scheme + ": " + describe(finding));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(null).setReducedMotion(null));
    }

    void assertNothingFound() {
        assertThat(findings).as("what axe finds").isEmpty();
    }

    private static String describe(Rule finding) {
        return finding.getId() + ": "
                + finding.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                        .collect(Collectors.joining("; "));
    }
}

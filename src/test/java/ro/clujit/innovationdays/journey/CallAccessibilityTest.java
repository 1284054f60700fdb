package ro.clujit.innovationdays.journey;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.programme.call.CoSpeaker;
import ro.clujit.innovationdays.programme.call.Deciding;
import ro.clujit.innovationdays.programme.call.Submissions;
import ro.clujit.innovationdays.programme.call.TestCalls;

/** What axe says of every page of the call for papers, in both languages, light and dark. */
@QuarkusTest
class CallAccessibilityTest {

    private static Chromium chromium;

    @TestHTTPResource("/")
    String base;

    @Inject
    TestCalls calls;

    @Inject
    Deciding deciding;

    @Inject
    Submissions submissions;

    private final Accessibility accessibility = new Accessibility();

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

    @Test
    void axeFindsNothingOnThePublicPages() {
        String edition = calls.open().slug();
        UUID id = calls.submit(edition, "Știința", "a11y@example.org", new CoSpeaker("Ion", "ion-a11y@example.org"));
        UUID rejected = calls.submit(edition, "Respinsă", "b11y@example.org");
        deciding.reject(rejected, "Poate **la anul**.", null);
        try (var context = chromium.newContext()) {
            Page page = context.newPage();
            for (String language : new String[] {"ro", "en"}) {
                String call = "/" + language + "/editions/" + edition + "/call";
                check(page, call);
                page.locator("button[type=submit]").last().click();
                accessibility.check(page, call + " sent empty");
                String own = "/" + language + "/proposals/" + submissions.tokenOf(id);
                check(page, own + "?done=received");
                check(page, own + "/change");
                check(page, own + "/withdraw");
                check(page, "/" + language + "/proposals/" + submissions.tokenOf(rejected));
                check(page, "/" + language + "/proposals/unknown");
                check(page, "/" + language + "/editions/" + edition);
            }
            calls.plan(edition, Duration.ofDays(-3), Duration.ofDays(-1), false);
            check(page, "/en/editions/" + edition + "/call");
        }
        accessibility.assertNothingFound();
    }

    @Test
    void axeFindsNothingInTheOffice() {
        String edition = calls.open().slug();
        UUID id = calls.submit(edition, "Știința", "c11y@example.org", new CoSpeaker("Ion", "ion-c11y@example.org"));
        UUID accepted = calls.submit(edition, "Acceptată", "d11y@example.org");
        deciding.accept(accepted, "Bine ai venit.", null);
        var organiser = new Organiser(base);
        String list = "/office/editions/" + edition + "/call/submissions";
        organiser.send("/en" + list + "/" + accepted, Map.of("score", "4", "comment", "Bună."));
        try (var context = chromium.newContext()) {
            Page page = context.newPage();
            page.navigate(base + "en/sign-in");
            page.locator("input[name=email]").fill(PostgresResource.ORGANISER);
            page.locator("input[name=password]").fill(PostgresResource.PASSWORD);
            page.locator("main button[type=submit]").click();
            for (String language : new String[] {"ro", "en"}) {
                String office = "/" + language + "/office/editions/" + edition + "/call";
                check(page, office);
                check(page, "/" + language + list + "?accepted=1&before=1");
                check(page, "/" + language + list + "?q=nothing");
                check(page, "/" + language + list + "/" + id);
                page.locator(".submission-work button").first().click();
                accessibility.check(page, language + " review without a score");
                check(page, "/" + language + list + "/" + accepted);
                check(page, office + "/decide?to=accept&id=" + id);
                check(page, office + "/decide?to=reject&id=" + id + "&id=" + accepted);
            }
        }
        accessibility.assertNothingFound();
    }

    private void check(Page page, String path) {
        page.navigate(base + path.substring(1));
        accessibility.check(page, path);
    }
}

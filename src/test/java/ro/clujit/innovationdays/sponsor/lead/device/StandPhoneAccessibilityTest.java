package ro.clujit.innovationdays.sponsor.lead.device;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.journey.Chromium;
import ro.clujit.innovationdays.sponsor.contact.TestContacts;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** The page of a stand's phone and the partner's list of phones, with axe, narrow and wide, and none wider than its window. */
@QuarkusTest
class StandPhoneAccessibilityTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestStand stands;

    @Inject
    TestContacts contacts;

    @Test
    void canBeUsedByEverybodyAtEachStep() {
        TestStand.Made stand = stands.open(editions.open(10).slug(), 2);
        TestTickets.OnBadge badge = stands.register(base, stand.slug(), "Ștefania Țăranu", true);
        try (Chromium chromium = Chromium.launch()) {
            for (int width : new int[] {390, 1440}) {
                String lang = width == 390 ? "ro" : "en";
                StandPhone phone = StandPhone.open(
                        chromium,
                        base,
                        "/" + lang + "/leads/pair/" + stands.linkOf(stand),
                        new NewContextOptions().setViewportSize(width, 844));
                look(phone.page(), "scan", lang);
                phone.type(badge.code());
                assertThat(phone.part("consent")).isVisible();
                look(phone.page(), "consent", lang);
                phone.agree();
                look(phone.page(), "note", lang);
                phone.note("Vrea o demonstrație în mai, cu echipa lui de la Iași.", 4);
                assertThat(phone.leads().first()).hasAttribute("data-state", "sent");
                look(phone.page(), "list", lang);
            }
        }
    }

    @Test
    void everybodyCanPairAndRevokePhones() {
        TestStand.Made stand = stands.open(editions.open(10).slug(), 2);
        stands.pair(stand);
        try (Chromium chromium = Chromium.launch()) {
            Page page = chromium.newContext().newPage();
            page.navigate(base + contacts.link(stand.email()).substring(1));
            page.locator("main form button[type=submit]").last().click();
            for (int width : new int[] {390, 1440}) {
                String lang = width == 390 ? "ro" : "en";
                page.setViewportSize(width, 844);
                page.emulateMedia(new Page.EmulateMediaOptions()
                        .setColorScheme(width == 390 ? ColorScheme.LIGHT : ColorScheme.DARK));
                page.navigate(base + lang + "/partner/editions/" + stand.slug() + "/phones");
                look(page, "phones", lang);
                page.locator("input[name=name]").fill("Telefonul lui Mihai");
                page.locator("form:has(input[name=name]) button[type=submit]").click();
                assertThat(page.locator("#pairing-link")).isVisible();
                look(page, "link", lang);
                page.navigate(page.locator("#pairing-link").textContent().replaceFirst("^https?://[^/]+/", base));
                look(page, "pair", lang);
            }
        }
    }

    private static void look(Page page, String step, String lang) {
        String where = step + " in " + lang;
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(where)
                .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(where)
                .isTrue();
    }
}

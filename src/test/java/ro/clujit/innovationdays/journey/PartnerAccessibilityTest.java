package ro.clujit.innovationdays.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.TestPartners;

/** The pages of partners with axe, narrow and wide, light and dark, and none wider than its window. */
@QuarkusTest
class PartnerAccessibilityTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Test
    void everybodyCanUseThePagesOfPartners() {
        String slug = editions.open(1).slug();
        UUID tier = partners.tier(slug, "Parteneri Aur", 3);
        partners.benefit(tier, BenefitKind.PASSES, 10, LocalDate.of(2020, 3, 1));
        partners.benefit(tier, BenefitKind.BOOTH, 1, null);
        String name = "Știință & Tehnică " + UUID.randomUUID();
        UUID partner = partners.partner(tier, name);
        partners.partner(tier, "Alta " + UUID.randomUUID());
        partners.sign(partner);
        String organisation = editions.texts("select slug from organisation where name_ro = ?1", name)
                .get(0);
        String listing = editions.texts(
                        "select l.id::text from listing l join organisation o on o.id = l.organisation_id"
                                + " where o.name_ro = ?1",
                        name)
                .get(0);
        List<String> pages = List.of(
                "/office/editions/" + slug + "/partners",
                "/office/editions/" + slug + "/tiers/" + tier,
                "/office/editions/" + slug + "/partners/" + partner,
                "/office/editions/" + slug + "/listings/" + listing,
                "/editions/" + slug + "/partners",
                "/editions/" + slug + "/partners/" + organisation,
                "/editions/2016/partners",
                "/editions/2016/partners/wall.html");
        try (Chromium chromium = Chromium.launch()) {
            giveLogo(chromium, "/office/editions/" + slug + "/listings/" + listing);
            look(chromium, "/ro", pages, 390, ColorScheme.DARK);
            look(chromium, "/en", pages, 1440, ColorScheme.LIGHT);
        }
    }

    private void look(Chromium chromium, String lang, List<String> pages, int width, ColorScheme scheme) {
        BrowserContext context = chromium.newContext(
                new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
        Page page = signIn(context);
        for (String path : pages) {
            page.navigate(base + lang.substring(1) + path);
            String where = path + " at " + width;
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(where)
                    .extracting(
                            rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                    .isEmpty();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(where)
                    .isTrue();
        }
        context.close();
    }

    /** One for light ground alone, and wider than a phone: on dark ground it stands on a panel. */
    private void giveLogo(Chromium chromium, String listing) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 120\">"
                + "<rect width=\"400\" height=\"120\" fill=\"#102080\"/></svg>";
        BrowserContext context = chromium.newContext(new NewContextOptions());
        Page page = signIn(context);
        page.navigate(base + "en" + listing);
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("logo.svg", "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8)));
        page.locator("form:has(input[type=file]) button[type=submit]").first().click();
        page.locator(".ground-logo img").waitFor();
        context.close();
    }

    private Page signIn(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(base + "en/sign-in");
        page.locator("input[name=email]").fill(PostgresResource.ORGANISER);
        page.locator("input[name=password]").fill(PostgresResource.PASSWORD);
        page.locator("main button[type=submit]").click();
        return page;
    }
}

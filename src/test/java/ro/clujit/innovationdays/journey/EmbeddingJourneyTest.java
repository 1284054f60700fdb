package ro.clujit.innovationdays.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.sponsor.TestPartners;

/** Somebody registers, or reads who the partners are, on the cluster's own website: a site whose frames get no cookies. */
@QuarkusTest
class EmbeddingJourneyTest {

    @TestHTTPResource("/")
    URI base;

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    private HttpServer website;
    private TestEditions.Made edition;
    private String service;

    @BeforeEach
    void open() throws IOException {
        edition = editions.open(10);
        // 127.0.0.1 and localhost are two sites, though one machine: cookies of the one are third-party in the other.
        service = "http://localhost:" + base.getPort();
        website = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        serve("/", "");
        serve("/partners", "data-show=\"partners\"");
        website.start();
    }

    private void serve(String path, String shows) {
        byte[] html = """
                <!doctype html><html lang="en"><title>The cluster</title><h1>Our forum</h1>
                <script src="%s/embed.js" data-edition="%s" data-lang="en" %s async></script></html>
                """.formatted(service, edition.slug(), shows).getBytes(StandardCharsets.UTF_8);
        website.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(200, html.length);
            try (var body = exchange.getResponseBody()) {
                body.write(html);
            }
        });
    }

    @AfterEach
    void close() {
        website.stop(0);
    }

    @Test
    void registersInAFrameThatTakesTheHeightItNeeds() {
        allow(website());
        try (Chromium chromium = Chromium.launch();
                var context = chromium.newContext()) {
            Page page = context.newPage();
            page.navigate(website());
            FrameLocator frame = page.frameLocator("iframe");
            assertThat(frame.locator(".offers")).isVisible();
            assertThat(page.locator("iframe")).not().hasAttribute("height", "600");
            int offers = height(page);
            frame.locator("button.btn-register").click();
            assertThat(frame.locator("#name-1")).isVisible();
            assertThat(page.locator("iframe")).not().hasAttribute("height", Integer.toString(offers));
            int details = height(page);
            assertThat(details).isGreaterThan(offers);
            frame.locator("#name-1").fill("Ana Înger");
            frame.locator("#email-1").fill("ana@example.org");
            frame.locator("#audience-1").selectOption("IT");
            frame.locator("button.btn-register").click();
            assertThat(frame.getByText("badge", new FrameLocator.GetByTextOptions().setExact(false))
                            .first())
                    .isVisible();
            assertThat(page.locator("iframe")).not().hasAttribute("height", Integer.toString(details));
            assertThat(frame.locator("a[href$='badge.pdf']")).hasAttribute("target", "_blank");
            assertThat(context.cookies())
                    .as("none was set, so none could be needed")
                    .isEmpty();
        }
        assertThat(editions.count(
                        "select count(*) from registration r join edition e on e.id = r.edition_id"
                                + " where e.slug = ?1 and r.state = 'CONFIRMED' and r.source = 'EMBED'",
                        edition.slug()))
                .isEqualTo(1);
    }

    @Test
    void isBlockedOnAWebsiteThatNobodyAllowedAndLeavesALink() {
        allow("https://example.org");
        try (Chromium chromium = Chromium.launch();
                var context = chromium.newContext()) {
            Page page = context.newPage();
            page.navigate(website());
            assertThat(page.locator("[data-innovation-days] a"))
                    .hasAttribute("href", service + "/en/editions/" + edition.slug() + "/register");
            assertThat(page.frameLocator("iframe").locator(".offers")).hasCount(0);
        }
    }

    @Test
    void showsThePartnersInAFrameThatTakesTheHeightItNeeds() {
        UUID tier = partners.tier(edition.slug(), "Aur", null);
        for (int i = 0; i < 12; i++) {
            partners.sign(partners.partner(tier, "Firma " + i + " " + UUID.randomUUID()));
        }
        allow(website());
        try (Chromium chromium = Chromium.launch();
                var context = chromium.newContext()) {
            Page page = context.newPage();
            page.navigate(website() + "/partners");
            assertThat(page.locator("iframe")).hasAttribute("title", "Partners");
            FrameLocator frame = page.frameLocator("iframe");
            assertThat(frame.locator(".tier li")).hasCount(12);
            assertThat(page.locator("iframe")).not().hasAttribute("height", "600");
            var last = frame.locator(".tier li").last();
            var within = page.locator("iframe").boundingBox();
            assertThat(last.boundingBox().y + last.boundingBox().height)
                    .as("nothing is cut off")
                    .isLessThanOrEqualTo(within.y + within.height);
            page.setViewportSize(390, 800);
            assertThat(page.locator("iframe")).not().hasAttribute("height", Integer.toString((int) within.height));
            assertThat(context.cookies()).isEmpty();
        }
    }

    @Test
    void leavesALinkToThePartnersWhereTheFrameIsBlocked() {
        allow("https://example.org");
        try (Chromium chromium = Chromium.launch();
                var context = chromium.newContext()) {
            Page page = context.newPage();
            page.navigate(website() + "/partners");
            assertThat(page.locator("[data-innovation-days] a"))
                    .hasAttribute("href", service + "/en/editions/" + edition.slug() + "/partners");
            assertThat(page.frameLocator("iframe").locator(".tier")).hasCount(0);
        }
    }

    @Test
    void tellsOrganisersWhatSuchPagesNeed() {
        assertThat(new Organiser(base.toString())
                        .get("/ro/office/editions/" + edition.slug() + "/embedding")
                        .body())
                .contains(
                        "data-edition=\"" + edition.slug() + "\" data-lang=\"ro\" async",
                        "data-edition=\"" + edition.slug() + "\" data-lang=\"ro\" data-show=\"partners\" async",
                        "/ro/editions/" + edition.slug() + "/partners");
    }

    private void allow(String origin) {
        new Organiser(base.toString())
                .send("/en/office/editions/" + edition.slug() + "/embedding", Map.of("origins", origin));
    }

    private String website() {
        return "http://127.0.0.1:" + website.getAddress().getPort();
    }

    private static int height(Page page) {
        return Integer.parseInt(page.locator("iframe").getAttribute("height"));
    }
}

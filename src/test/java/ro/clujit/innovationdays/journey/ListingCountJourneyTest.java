package ro.clujit.innovationdays.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.sponsor.TestPartners;
import ro.clujit.innovationdays.sponsor.contact.TestContacts;
import ro.clujit.innovationdays.sponsor.counting.CountKind;
import ro.clujit.innovationdays.sponsor.counting.TestCounts;

/** A reader looks at partners and follows a link: the page itself counts it, and knows nothing of the reader. */
@QuarkusTest
class ListingCountJourneyTest {

    private static final String SITE = "https://firma.example.org/";

    @TestHTTPResource("/")
    URI base;

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Inject
    TestContacts contacts;

    @Inject
    TestCounts counts;

    private String slug;
    private UUID first;
    private UUID last;
    private String name;

    @BeforeEach
    void signAFewPartners() {
        slug = editions.open(1).slug();
        UUID tier = partners.tier(slug, "Aur", null);
        name = "Firma " + UUID.randomUUID();
        first = signed(tier, name);
        for (int i = 0; i < 6; i++) {
            signed(tier, "Altă firmă " + UUID.randomUUID());
        }
        last = signed(tier, "Firma de jos " + UUID.randomUUID());
        editions.change("update organisation set website = ?1 where name_ro = ?2", SITE, name);
    }

    private UUID signed(UUID tier, String name) {
        UUID partner = partners.partner(tier, name);
        partners.sign(partner);
        return contacts.listing(partner);
    }

    private BrowserContext reader(Chromium chromium) {
        BrowserContext context = chromium.newContext(
                new NewContextOptions().setViewportSize(390, 500).setBaseURL(base.toString()));
        context.route(
                SITE + "**",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody("<h1>Firma")));
        return context;
    }

    private void awaitCount(UUID listing, CountKind kind, int amount) {
        await().atMost(Duration.ofMinutes(1)).until(() -> counts.of(listing, kind), counted -> counted == amount);
    }

    @Test
    void whatWasInViewIsSeenOnceAndALinkThatWasFollowedIsClicked() {
        try (Chromium chromium = Chromium.launch()) {
            BrowserContext context = reader(chromium);
            Page page = context.newPage();
            page.navigate("/ro/editions/" + slug + "/partners");
            var before = context.cookies().stream().map(cookie -> cookie.name).toList();
            page.locator("[data-listing='" + first + "']").scrollIntoViewIfNeeded();
            awaitCount(first, CountKind.SEEN_IN_LIST, 1);
            assertThat(counts.of(last, CountKind.SEEN_IN_LIST))
                    .as("below the window")
                    .isZero();
            page.locator("[data-listing='" + last + "']").scrollIntoViewIfNeeded();
            awaitCount(last, CountKind.SEEN_IN_LIST, 1);
            page.getByText(name).click();
            page.waitForURL(SITE);
            awaitCount(first, CountKind.CLICKED, 1);
            assertThat(counts.of(first, CountKind.SEEN_IN_LIST)).isEqualTo(1);

            page.navigate("/ro/editions/" + slug + "/partners");
            page.locator("[data-listing='" + first + "']").scrollIntoViewIfNeeded();
            awaitCount(first, CountKind.SEEN_IN_LIST, 2);
            assertThat(context.cookies())
                    .extracting(cookie -> cookie.name)
                    .as("those that every page sets, and none for counting")
                    .isEqualTo(before)
                    .containsOnly("lang", "csrf");
            assertThat(page.evaluate("() => localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void aPartnersOwnPageCountsToo() {
        editions.change("update listing set text_ro = 'Facem roboți.' where id = ?1", first);
        String own = editions.texts("select slug from organisation where name_ro = ?1", name)
                .get(0);
        try (Chromium chromium = Chromium.launch()) {
            Page page = reader(chromium).newPage();
            page.navigate("/ro/editions/" + slug + "/partners/" + own);
            awaitCount(first, CountKind.SEEN_ON_PAGE, 1);
            page.locator("main a[rel~=sponsored]").press("Enter");
            page.waitForURL(SITE);
            awaitCount(first, CountKind.CLICKED, 1);
        }
    }

    @Test
    void aFrameOnAnotherWebsiteCountsWithoutAnyCookie() throws IOException {
        // 127.0.0.1 and localhost are two sites, though one machine.
        HttpServer website = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        String origin = "http://127.0.0.1:" + website.getAddress().getPort();
        byte[] html =
                "<!doctype html><iframe width=\"380\" height=\"450\" src=\"http://localhost:%d/ro/embed/%s/partners\">"
                        .formatted(base.getPort(), slug)
                        .getBytes(StandardCharsets.UTF_8);
        website.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(200, html.length);
            try (var body = exchange.getResponseBody()) {
                body.write(html);
            }
        });
        website.start();
        editions.change(
                "insert into embed_origin (edition_id, origin) select id, ?1 from edition where slug = ?2",
                origin,
                slug);
        try (Chromium chromium = Chromium.launch()) {
            BrowserContext context = reader(chromium);
            context.newPage().navigate(origin);
            awaitCount(first, CountKind.SEEN_IN_FRAME, 1);
            assertThat(context.cookies()).isEmpty();
        } finally {
            website.stop(0);
        }
    }

    @Test
    void anOrganiserWhoLooksIsNotCounted() {
        try (Chromium chromium = Chromium.launch()) {
            Page office = reader(chromium).newPage();
            office.navigate("/en/sign-in");
            office.locator("[name=email]").fill(PostgresResource.ORGANISER);
            office.locator("[name=password]").fill(PostgresResource.PASSWORD);
            office.locator("main form button").click();
            var sent = office.waitForRequest("**/api/v1/listing-counts", () -> {
                office.navigate("/ro/editions/" + slug + "/partners");
                office.locator("[data-listing='" + first + "']").scrollIntoViewIfNeeded();
            });
            assertThat(sent.postData()).contains(first.toString());
            office.navigate("/en/office");
            assertThat(counts.of(first, CountKind.SEEN_IN_LIST)).isZero();
        }
    }
}

package ro.clujit.innovationdays.sponsor.lead.device;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.checkin.browser.QrPictures;
import ro.clujit.innovationdays.checkin.device.TestDoor;
import ro.clujit.innovationdays.journey.CanvasCamera;
import ro.clujit.innovationdays.journey.Chromium;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** A phone at a stand in a browser: what visitors are asked, what is kept of it, and what becomes of it without a line. */
@QuarkusTest
class StandPhoneTest {

    private static final NewContextOptions PHONE = new NewContextOptions().setViewportSize(390, 844);

    private static Chromium chromium;

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestStand stands;

    @Inject
    TestDoor door;

    @Inject
    LeadPhones phones;

    TestEditions.Made edition;
    TestStand.Made stand;

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

    @BeforeEach
    void open() {
        edition = editions.open(100);
        stand = stands.open(edition.slug(), 3);
    }

    @Test
    void keepsWhatTheVisitorTickedAndWhatWasNotedAndNothingOfWhoeverSaysNo() {
        TestTickets.OnBadge badge = stands.register(base, edition.slug(), "Ștefania Țăranu", false);
        StandPhone phone = pair("en");
        phone.type("https://example.org/");
        assertThat(phone.part("said")).containsText("That is no badge’s code");

        phone.type(badge.code());
        assertThat(phone.part("consent-title")).containsText("Share with " + stand.name());
        assertThat(phone.page().locator("[data-part=consent] :checked")).hasCount(0);
        phone.part("consent-language").click();
        assertThat(phone.part("consent-title")).containsText("Împărtășești cu");
        phone.part("consent-yes").click();
        assertThat(phone.part("consent-none")).containsText("Bifează măcar una");
        phone.part("consent-no").click();
        assertThat(phone.part("said")).containsText("nothing was kept");
        assertThat(phone.disk().count("leads")).isZero();
        assertThat(phone.disk().count("scans")).isZero();
        assertThat(leads()).isZero();

        phone.type(badge.shortCode());
        phone.agree("Nume", "Adresa de e-mail");
        assertThat(phone.part("note-about")).hasText("Agreed to: Name · E-mail address");
        phone.note("Wants a demo.", 4);
        assertThat(phone.leads()).hasCount(1);
        assertThat(phone.leads().first()).containsText("Ștefania Țăranu");
        assertThat(phone.leads().first()).containsText("who@example.org");
        assertThat(phone.leads().first()).containsText("Sent.");
        assertThat(phone.leads().first()).not().containsText("Exemplu SRL");
        assertThat(noted()).containsExactly("Wants a demo. 4");

        phone.leads().first().locator("button").click();
        phone.note("Wants two demos.", 5);
        assertThat(phone.leads().first()).hasAttribute("data-state", "sent");
        assertThat(noted()).containsExactly("Wants two demos. 5");
        assertThat(phone.disk().everything())
                .contains("Wants two demos.")
                .doesNotContain("Ștefania", "who@example.org", badge.code(), badge.shortCode());
        phone.page().reload();
        assertThat(phone.leads().first()).containsText("Ștefania Țăranu");
    }

    @Test
    void asksForOneTapWhereTheVisitorAgreedAtRegistration() {
        TestTickets.OnBadge badge = stands.register(base, edition.slug(), "Ana Pop", true);
        StandPhone phone = pair("en");
        phone.type(badge.code());
        assertThat(phone.part("consent-before"))
                .containsText("Agreed to at registration: Name · Organisation · E-mail address");
        assertThat(phone.page().locator("[data-part=consent] label:visible")).hasText("Job title");
        phone.part("consent-other").click();
        assertThat(phone.page().locator("[data-part=consent] label:visible")).hasCount(4);
        phone.part("consent-yes").click();
        assertThat(phone.part("consent-none")).isVisible();
        phone.part("consent-no").click();
        assertThat(leads()).isZero();

        phone.type(badge.shortCode());
        phone.agree();
        phone.part("note-close").click();
        assertThat(phone.leads().first()).containsText("Ana Pop");
        assertThat(phone.leads().first()).containsText("Exemplu SRL");
    }

    @Test
    void sendsOnceWhateverWasTakenWithoutALineAndAfterTheServiceStumbled() {
        List<TestTickets.OnBadge> badges = door.issue(edition, 3);
        StandPhone phone = pair("en");
        phone.cutTheLine();
        assertThat(phone.part("line")).hasAttribute("data-line", "off");
        for (TestTickets.OnBadge badge : badges) {
            phone.type(badge.code());
            phone.agree("Name");
            phone.note("Met " + badges.indexOf(badge), 0);
        }
        phone.leads().first().locator("button").click();
        phone.note("Met last", 3);
        phone.page().navigate(phone.home());
        assertThat(phone.leads()).hasCount(3);
        assertThat(phone.leads().first()).hasAttribute("data-state", "waiting");
        assertThat(phone.leads().first()).containsText("Met last");
        assertThat(phone.part("waiting-count")).hasText("7");
        assertThat(phone.disk().everything())
                .doesNotContain(badges.get(0).code(), badges.get(1).code());
        assertThat(leads()).isZero();

        stumble(phone);
        phone.mendTheLine();
        phone.page()
                .locator("[data-state=refused] button")
                .first()
                .click(new Locator.ClickOptions().setTimeout(60_000));
        assertThat(phone.part("waiting")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(120_000));
        assertThat(phone.page().locator("[data-state=sent]"))
                .hasCount(3, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        assertThat(phone.disk().count("scans")).isZero();
        assertThat(leads()).isEqualTo(3);
        assertThat(noted()).containsExactlyInAnyOrder("Met 0 0", "Met 1 0", "Met last 3");
    }

    @Test
    void wipesWhatWasSentWhenThePhoneIsPairedNoLongerAndKeepsWhatWaits() {
        List<TestTickets.OnBadge> badges = door.issue(edition, 2);
        StandPhone phone = pair("en");
        phone.type(badges.get(0).code());
        phone.agree("Name");
        phone.note("Of the first", 1);
        assertThat(phone.page().locator("[data-state=sent]")).hasCount(1);
        phone.cutTheLine();
        phone.type(badges.get(1).code());
        phone.agree("Name");
        phone.note("Of the second", 2);
        assertThat(phone.disk().count("leads")).isEqualTo(2);
        UUID id = UUID.fromString(
                editions.texts("select id::text from lead_phone where organisation_id = ?1", stand.organisation())
                        .get(0));
        phones.revoke(stand.edition(), stand.organisation(), id);

        phone.mendTheLine();
        assertThat(phone.page().locator("h1"))
                .containsText(
                        "not paired with a stand", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        assertThat(phone.disk().count("leads")).isEqualTo(1);
        assertThat(phone.disk().everything()).doesNotContain("Of the first");
        assertThat(leads()).isEqualTo(1);

        // Another partner's phone sends nothing of theirs; paired with their stand again it does.
        TestStand.Made other = stands.open(edition.slug(), 1);
        pairAgain(phone, other);
        assertThat(phone.leads()).hasCount(0);
        assertThat(phone.disk().count("leads")).isEqualTo(1);
        pairAgain(phone, stand);
        assertThat(phone.page().locator("[data-state=sent]"))
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        assertThat(leads()).isEqualTo(2);
        assertThat(noted()).containsExactlyInAnyOrder("Of the first 1", "Of the second 2");
    }

    @Test
    void readsABadgeByTheCamera() throws IOException {
        TestTickets.OnBadge badge = door.issue(edition, 1).get(0);
        StandPhone phone = pair("ro");
        CanvasCamera.install(phone.page());
        phone.part("camera-start").click();
        assertThat(phone.part("camera"))
                .hasAttribute("data-state", "on", new LocatorAssertions.HasAttributeOptions().setTimeout(30_000));
        var png = new ByteArrayOutputStream();
        ImageIO.write(QrPictures.code(badge.code(), 360), "png", png);
        CanvasCamera.hold(phone.page(), Base64.getEncoder().encodeToString(png.toByteArray()));
        assertThat(phone.part("consent")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        phone.agree("Numele");
        phone.note("", 0);
        assertThat(phone.leads().first()).containsText("Trimis.");
        assertThat(leads()).isEqualTo(1);
    }

    private StandPhone pair(String lang) {
        return StandPhone.open(chromium, base, "/" + lang + "/leads/pair/" + stands.linkOf(stand), PHONE);
    }

    private void pairAgain(StandPhone phone, TestStand.Made with) {
        phone.page().navigate(base + "en/leads/pair/" + stands.linkOf(with));
        phone.page().locator("main form button[type=submit]").click();
        assertThat(phone.page()).hasURL(Pattern.compile("/en/leads$"));
        assertThat(phone.page().locator("body"))
                .hasAttribute("data-kept", "true", new LocatorAssertions.HasAttributeOptions().setTimeout(30_000));
    }

    /** The service, or what stands before it, answers all sorts of things at first. */
    private static void stumble(StandPhone phone) {
        var asked = new AtomicInteger();
        phone.page().route("**/api/v1/leads/scans", route -> {
            switch (asked.getAndIncrement()) {
                case 0 -> route.fulfill(answer(404, "text/html", "<h1>Nothing here</h1>"));
                case 1 -> route.fulfill(answer(500, "application/problem+json", "{\"title\":\"Oh\"}"));
                case 2 -> route.abort();
                case 3 -> route.fulfill(answer(400, "application/problem+json", "{\"title\":\"No\"}"));
                default -> route.resume();
            }
        });
    }

    private static Route.FulfillOptions answer(int status, String type, String body) {
        return new Route.FulfillOptions().setStatus(status).setContentType(type).setBody(body);
    }

    private long leads() {
        return editions.count("select count(*) from lead_scan where organisation_id = ?1", stand.organisation());
    }

    private List<String> noted() {
        return editions.texts(
                "select note || ' ' || rating from lead_scan where organisation_id = ?1", stand.organisation());
    }
}

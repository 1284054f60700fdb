package ro.clujit.innovationdays.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.checkin.device.TestDoor.code;
import static ro.clujit.innovationdays.checkin.device.TestDoor.scan;
import static ro.clujit.innovationdays.checkin.device.TestDoor.verdicts;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.badge.printing.TestBadges;
import ro.clujit.innovationdays.checkin.device.TestDoor;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** What axe says of the office's pages of badges and of the door, and whether they fit on a phone. */
@QuarkusTest
class DoorOfficeAccessibilityTest {

    private static final String OFFLINE = ",\"verdict\":\"ADMITTED\"";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestBadges badges;

    @Inject
    TestDoor door;

    private final Accessibility accessibility = new Accessibility();
    private Chromium chromium;
    private BrowserContext signedIn;
    private Page page;
    private TestEditions.Made edition;
    private Organiser organiser;

    @BeforeEach
    void signIn() {
        chromium = Chromium.launch();
        signedIn = chromium.newContext();
        page = signedIn.newPage();
        page.navigate(base + "en/sign-in");
        page.locator("input[name=email]").fill(PostgresResource.ORGANISER);
        page.locator("input[name=password]").fill(PostgresResource.PASSWORD);
        page.locator("main button[type=submit]").click();
        edition = editions.open(100);
        organiser = new Organiser(base);
    }

    @AfterEach
    void shut() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void axeFindsNothingWhereBadgesArePrinted() {
        String ticket = badges.person(
                edition.slug(), "Forum", "Prof. univ. dr. Ștefan-Țurcanu Brâncoveanu-Țâroiu", "stefan@example.org");
        badges.many(edition.slug(), 60);
        String office = "/office/editions/" + edition.slug() + "/badges";
        String jammed = print(office);
        organiser.get("/en" + office);
        assertThat(organiser.postForm(jammed + "/withdraw", Map.of()).status()).isEqualTo(303);
        String good = print(office);
        for (String language : List.of("ro", "en")) {
            String here = "/" + language + office;
            check(here);
            check(here + "/look");
            check(here + "/door-list");
            check(here + "/tickets/" + ticket);
            check(good.replaceFirst("/en/", "/" + language + "/"));
            check(jammed.replaceFirst("/en/", "/" + language + "/") + "?done=withdrawn");
        }
        check("/ro" + office);
        page.locator("main form.form button[type=submit]").last().click();
        checkHere(office + " with nothing left to print");
        editions.change("update ticket set state = 'CANCELLED' where id = cast(?1 as uuid)", ticket);
        check("/ro" + office + "/tickets/" + ticket);
        check(good);
        accessibility.assertNothingFound();
    }

    @Test
    void axeFindsNothingWhereTheDoorIsPlannedAndWatched() {
        String office = "/office/editions/" + edition.slug();
        for (String language : List.of("ro", "en")) {
            String here = "/" + language + office;
            check(here + "/devices");
            check(here + "/attendance");
        }
        Instant now = Instant.now();
        String main = door.pair(edition, edition.mainGate());
        String side = door.pair(edition, edition.sideGate());
        List<TestTickets.OnBadge> people = door.issue(edition, 4);
        editions.change(
                "update ticket set state = 'CANCELLED' where short_code = ?1",
                people.get(1).shortCode());
        for (var person : people.subList(0, 2)) {
            verdicts(main, now, at(edition.mainGate(), person, now.minusSeconds(300)));
            verdicts(side, now, at(edition.sideGate(), person, now.minusSeconds(100)));
        }
        organiser.get("/en" + office + "/devices");
        String link = organiser
                .postForm(
                        "/en" + office + "/devices",
                        Map.of("name", "Telefonul Ioanei", "gate-" + edition.mainGate(), "on", "until", "2090-04-22"))
                .location();
        for (String language : List.of("ro", "en")) {
            String here = "/" + language + office;
            check(here + "/gates");
            check(here + "/gates/" + edition.mainGate());
            check(here + "/devices");
            check(link.replaceFirst("/en/", "/" + language + "/"));
            check(here + "/ticket-days");
            check(here + "/rehearsal");
            check(here + "/attendance");
        }
        for (String form : List.of("/gates", "/devices", "/rehearsal")) {
            check("/ro" + office + form);
            page.locator("main form:not([action$=revoke]) button[type=submit]")
                    .last()
                    .click();
            checkHere(form + " sent empty");
        }
        accessibility.assertNothingFound();
    }

    private String print(String office) {
        organiser.get("/en" + office);
        var answer = organiser.postForm(
                "/en" + office, Map.of("key", UUID.randomUUID().toString(), "paper", "A6"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location();
    }

    private static String at(String gate, TestTickets.OnBadge person, Instant when) {
        return scan(UUID.randomUUID(), gate, code(person), "IN", when, OFFLINE);
    }

    private void check(String path) {
        page.navigate(base + path.substring(1));
        checkHere(path);
    }

    private void checkHere(String state) {
        accessibility.check(page, state);
        accessibility.checkOnPhone(page, state);
    }
}

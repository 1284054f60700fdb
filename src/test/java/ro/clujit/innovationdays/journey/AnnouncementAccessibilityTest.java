package ro.clujit.innovationdays.journey;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.letters.announcement.TestReaders;
import ro.clujit.innovationdays.letters.unsubscribing.UnsubscribeLinks;
import ro.clujit.innovationdays.mail.Letters;
import ro.clujit.innovationdays.platform.locale.Language;

/** What axe says of the pages on which announcements are written, sent and ended, and whether they fit on a phone. */
@QuarkusTest
class AnnouncementAccessibilityTest {

    private static Chromium chromium;

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestReaders readers;

    @Inject
    UnsubscribeLinks links;

    @Inject
    Letters letters;

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

    @AfterEach
    void clear() {
        QuarkusTransaction.requiringNew().run(letters::deleteAll);
    }

    @Test
    void axeFindsNothingFromTheFirstWordToTheLast() {
        String edition = editions.open(50).slug();
        readers.ticket(edition, "Ștefan Țăranu-Îngust cu un nume lung", "stefan.taranu@example.org");
        readers.ticket(edition, "Fără adresă", "");
        readers.session(edition, "Roboți și oameni");
        readers.contact(readers.tier(edition, "Aur"), "Vlad", "vlad@example.org");
        try (var context = chromium.newContext()) {
            Page page = context.newPage();
            page.navigate(base + "en/sign-in");
            page.locator("input[name=email]").fill(PostgresResource.ORGANISER);
            page.locator("input[name=password]").fill(PostgresResource.PASSWORD);
            page.locator("main button[type=submit]").click();
            for (String language : List.of("ro", "en")) {
                String list = "/" + language + "/office/editions/" + edition + "/announcements";
                check(page, list);
                check(page, list + "/new");
                check(page, list + "/new?nature=NEWS");
                page.locator("main form button[type=submit]").first().click();
                checkHere(page, list + " written empty");
                fill(page, "subject-ro", "Înainte să pornești spre {edition}");
                fill(page, "text-ro", "Bună, {name}!");
                page.locator("main form button[type=submit]").first().click();
                checkHere(page, list + " draft of news");
                page.navigate(base + list.substring(1) + "/new?nature=PRACTICAL");
                fill(page, "subject-ro", "Înainte să pornești spre {edition}");
                fill(page, "text-ro", "Bună, {name}!");
                page.locator("main form button[type=submit]").first().click();
                String one = page.url().replace(base, "/");
                fill(page, "name", "Toți " + language);
                page.locator("form[action$=search] button").click();
                checkHere(page, list + " with a kept search");
                check(page, one);
                check(page, one + "/people");
                check(page, one + "/send");
                page.locator("main form button[type=submit]").first().click();
                checkHere(page, one + "/send sent empty");
                page.locator("#when-now").check();
                page.locator("#confirmed").check();
                page.locator("main form button[type=submit]").first().click();
                page.locator("form[action$=stop] button").click();
                checkHere(page, one + " stopped");
            }
        }
        accessibility.assertNothingFound();
    }

    @Test
    void axeFindsNothingWhereAReaderEndsThem() {
        UUID ticket = readers.agreed(editions.open(5).slug(), "Ana", "ana-ends@example.org");
        try (var context = chromium.newContext()) {
            Page page = context.newPage();
            for (Language language : Language.values()) {
                String path = links.of(
                                new UnsubscribeLinks.Whose(
                                        UnsubscribeLinks.Reader.TICKET, ticket, "ana-ends@example.org"),
                                language)
                        .getPath();
                check(page, path);
                page.locator("main form button").click();
                checkHere(page, path + " ended");
                page.locator("main form button").click();
                checkHere(page, path + " taken back");
                check(page, "/" + language + "/unsubscribe/forged");
            }
        }
        accessibility.assertNothingFound();
    }

    private static void fill(Page page, String field, String text) {
        page.locator("#" + field).fill(text);
    }

    private void check(Page page, String path) {
        page.navigate(base + path.substring(1));
        checkHere(page, path);
    }

    private void checkHere(Page page, String state) {
        accessibility.check(page, state);
        accessibility.checkOnPhone(page, state);
    }
}

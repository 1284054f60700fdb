package ro.clujit.innovationdays.journey;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** What axe says of the pages that tell of letters that do not arrive, and whether they fit on a phone. */
@QuarkusTest
class UnreachableAccessibilityTest {

    private static Chromium chromium;

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

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
    void forget() {
        editions.change("delete from unreachable_address where address like '%@elsewhere.example'");
    }

    private void register(String slug, String name, String email) {
        var visitor = new Visitor(base);
        var held = visitor.hold(slug, 1);
        visitor.get(held.location());
        visitor.confirm(held.location(), Visitor.person(1, name, email));
    }

    private void mark(String email, String because, String status, String answer) {
        editions.change("update letter set state = 'GIVEN_UP', attempts = 1 where recipient_address = ?1", email);
        editions.change("""
                insert into unreachable_address (address, because, since, letter_id, status, answer)
                values (?1, ?2, now(), (select id from letter where recipient_address = ?1 limit 1), ?3, ?4)
                """, email, because, status, answer);
    }

    @Test
    void axeFindsNothingWhereLettersDoNotArrive() {
        String slug = editions.open(9).slug();
        register(slug, "Ștefan Țăranu", "stefan.taranu.cu.o.adresa.foarte.lunga@elsewhere.example");
        register(slug, "Ioana Pop", "ioana@elsewhere.example");
        register(slug, "Mircea Rus", "mircea@elsewhere.example");
        mark("mircea@elsewhere.example", "COMPLAINED", "", "");
        mark("gone@elsewhere.example", "REFUSED", "5.7.1", "");
        mark("ioana@elsewhere.example", "BOUNCED", "5.2.2", "552 5.2.2 Mailbox size limit exceeded");
        mark(
                "stefan.taranu.cu.o.adresa.foarte.lunga@elsewhere.example",
                "BOUNCED",
                "5.1.1",
                "550 5.1.1 <…>: Recipient address rejected: User unknown in virtual mailbox table");
        String registration = editions.texts(
                        "select cast(r.id as text) from registration r join edition e on e.id = r.edition_id"
                                + " where e.slug = ?1 and r.contact_name = 'Ștefan Țăranu'",
                        slug)
                .get(0);
        try (var context = chromium.newContext()) {
            Page page = context.newPage();
            page.navigate(base + "en/sign-in");
            page.locator("input[name=email]").fill(PostgresResource.ORGANISER);
            page.locator("input[name=password]").fill(PostgresResource.PASSWORD);
            page.locator("main button[type=submit]").click();
            page.waitForURL("**/office**");
            for (String language : List.of("ro", "en")) {
                String office = language + "/office/";
                check(page, office + "unreachable");
                page.locator("details summary").first().click();
                page.locator("details[open] input[type=email]").fill("stefan@");
                checkHere(page, language + " the form of a correction");
                page.locator("details[open] button[type=submit]").click();
                checkHere(page, language + " a correction that was refused");
                check(page, office + "registrations/" + registration);
                check(page, office + "editions/" + slug + "/registrations?mail=back");
            }
        }
        accessibility.assertNothingFound();
    }

    private void check(Page page, String path) {
        page.navigate(base + path);
        checkHere(page, path);
    }

    private void checkHere(Page page, String state) {
        accessibility.check(page, state);
        accessibility.checkOnPhone(page, state);
    }
}

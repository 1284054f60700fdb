package ro.clujit.innovationdays.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** What axe says of every page on which tickets are sold, changed and managed, and whether they fit on a phone. */
@QuarkusTest
class TicketingAccessibilityTest {

    private static final String OF_EDITION = "(select id from edition where slug = ?1)";

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

    @Test
    void axeFindsNothingWhereTicketsAreChosenAndPaid() {
        String edition = priced(9).slug();
        var visitor = new Visitor(base);
        String pending = registered(visitor, edition, "Ștefan Țăranu");
        String addOns = pending + "/tickets/"
                + editions.texts("select cast(id as text) from ticket where edition_id = " + OF_EDITION, edition)
                        .get(0)
                + "/add-ons";
        try (var context = chromium.newContext()) {
            Page page = context.newPage();
            for (String language : new String[] {"ro", "en"}) {
                String register = "/" + language + "/editions/" + edition + "/register";
                check(page, register);
                page.locator("select").first().selectOption("0");
                page.locator(".btn-register").click();
                accessibility.check(page, register + " with nothing chosen");
                page.locator("select").first().selectOption("2");
                page.locator(".btn-register").click();
                page.waitForURL("**/registrations/*");
                checkHere(page, "details " + language);
                page.locator(".btn-register").click();
                checkHere(page, "details sent empty " + language);
                page.locator("button[value=leave]").click();
                check(page, pending.replaceFirst("/en/", "/" + language + "/"));
                check(page, addOns.replaceFirst("/en/", "/" + language + "/"));
            }
        }
        accessibility.assertNothingFound();
    }

    @Test
    void axeFindsNothingWhereMindsAreChanged() {
        String edition = editions.open(2).slug();
        var visitor = new Visitor(base);
        String own = registered(visitor, edition, "Ioana Țiriac");
        String ticket = editions.texts("select cast(id as text) from ticket where edition_id = " + OF_EDITION, edition)
                .get(0);
        String full = editions.texts(
                        "select cast(id as text) from ticket_type where edition_id = " + OF_EDITION, edition)
                .get(0);
        editions.change("update quota set taken = size, agreed_taken = size where edition_id = " + OF_EDITION, edition);
        try (var context = chromium.newContext()) {
            Page page = context.newPage();
            for (String language : new String[] {"ro", "en"}) {
                String here = own.replaceFirst("/en/", "/" + language + "/");
                check(page, here);
                check(page, here + "/tickets/" + ticket);
                page.locator("#name-1").fill("");
                page.locator("main button[type=submit]").first().click();
                checkHere(page, here + " correcting without a name");
                check(page, here + "/tickets/" + ticket + "/transfer");
                check(page, here + "/cancel");
                check(page, "/" + language + "/find-registration");
                page.locator("main button[type=submit]").first().click();
                accessibility.check(page, language + " finding without an address");
                String waiting = "/" + language + "/editions/" + edition + "/waiting/" + full;
                check(page, "/" + language + "/editions/" + edition + "/register");
                check(page, waiting);
                page.locator("main button[type=submit]").first().click();
                checkHere(page, waiting + " sent empty");
            }
        }
        accessibility.assertNothingFound();
    }

    @Test
    void axeFindsNothingInTheOffice() {
        String edition = priced(9).slug();
        registered(new Visitor(base), edition, "Ana Înger");
        String registration = editions.texts(
                        "select cast(id as text) from registration where edition_id = " + OF_EDITION, edition)
                .get(0);
        String type = editions.texts(
                        "select cast(id as text) from ticket_type where edition_id = " + OF_EDITION, edition)
                .get(0);
        String ticket = editions.texts("select cast(id as text) from ticket where edition_id = " + OF_EDITION, edition)
                .get(0);
        for (String refunded : List.of("null", "now()")) {
            editions.change(
                    "insert into refund (id, edition_id, registration_id, reason, what, amount, currency, due_at, refunded_at)"
                            + " select gen_random_uuid(), edition_id, id, 'ADD_ON_DROPPED', 'Cina', 5000, 'RON', now(), "
                            + refunded + " from registration where edition_id = " + OF_EDITION,
                    edition);
        }
        try (var context = chromium.newContext()) {
            Page page = context.newPage();
            page.navigate(base + "en/sign-in");
            page.locator("input[name=email]").fill(PostgresResource.ORGANISER);
            page.locator("input[name=password]").fill(PostgresResource.PASSWORD);
            page.locator("main button[type=submit]").click();
            for (String part : List.of(
                    "tickets",
                    "tickets/" + type,
                    "quotas",
                    "quotas/new",
                    "codes",
                    "codes/batch",
                    "code-tables/import",
                    "vat-rates",
                    "questions",
                    "embedding",
                    "waiting",
                    "payments",
                    "payments/import",
                    "invitation-lists/import",
                    "registrations")) {
                check(page, "/ro/office/editions/" + edition + "/" + part);
            }
            for (String form :
                    List.of("tickets/new", "codes/new", "questions/new", "sale-terms", "registrations/new")) {
                check(page, "/en/office/editions/" + edition + "/" + form);
                page.locator("main form[method=post] button[type=submit]")
                        .last()
                        .click();
                checkHere(page, form + " sent empty");
            }
            check(page, "/en/office/registrations/" + registration);
            check(page, "/en/office/registrations/" + registration + "/tickets/" + ticket);
            check(page, "/en/office/registrations/" + registration + "/payment");
            check(page, "/en/office/registrations/" + registration + "/cancel");
        }
        accessibility.assertNothingFound();
    }

    /** An edition whose ticket costs something, with a dinner that costs something too. */
    private TestEditions.Made priced(int places) {
        TestEditions.Made edition = editions.open(places);
        editions.change("update ticket_type set price = 24200 where edition_id = " + OF_EDITION, edition.slug());
        editions.change("""
                with dinner as (
                    insert into ticket_type (id, edition_id, position, kind, name_ro, name_en, description_ro, description_en,
                                             price)
                    select gen_random_uuid(), id, 9, 'ADD_ON', 'Cina de gală', 'Gala dinner', '', '', 15000
                      from edition where slug = ?1 returning id, edition_id)
                insert into ticket_type_quota (ticket_type_id, quota_id)
                select dinner.id, q.id from dinner join quota q on q.edition_id = dinner.edition_id
                """, edition.slug());
        return edition;
    }

    /** @return the address of the registration's page */
    private static String registered(Visitor visitor, String edition, String name) {
        String held = visitor.hold(edition, 1).location();
        visitor.get(held);
        Map<String, String> details = new LinkedHashMap<>(Visitor.person(1, name, "cineva@example.org"));
        assertThat(visitor.confirm(held, details).status()).isEqualTo(303);
        return held;
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

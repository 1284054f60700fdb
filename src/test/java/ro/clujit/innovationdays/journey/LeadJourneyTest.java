package ro.clujit.innovationdays.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.mail.TestOutbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.secret.Keys;
import ro.clujit.innovationdays.sponsor.contact.TestContacts;
import ro.clujit.innovationdays.sponsor.lead.LeadField;
import ro.clujit.innovationdays.sponsor.lead.LeadScan;
import ro.clujit.innovationdays.sponsor.lead.LeadTaking;
import ro.clujit.innovationdays.sponsor.lead.Stand;
import ro.clujit.innovationdays.sponsor.lead.TestLeads;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** A stand's lead in the browsers of the partner's contact and of the visitor, who takes it back. */
@QuarkusTest
class LeadJourneyTest {

    @TestHTTPResource("/")
    URI base;

    @Inject
    TestEditions editions;

    @Inject
    TestLeads leads;

    @Inject
    TestContacts contacts;

    @Inject
    TestTickets tickets;

    @Inject
    TestOutbox outbox;

    @Inject
    LeadTaking taking;

    @Inject
    MovableClock clock;

    private final Accessibility accessibility = new Accessibility();
    private String slug;
    private String email;
    private Stand stand;
    private TestTickets.OnBadge badge;

    @BeforeEach
    void comeToTheStand() {
        slug = editions.open(50).slug();
        UUID sponsorship = leads.partner(slug, 2);
        stand = leads.stand(sponsorship, "Telefonul Anei");
        email = "leads-" + UUID.randomUUID() + "@example.org";
        contacts.contact(sponsorship, "Ioana Țurcanu", email, Language.ro);
        editions.change("delete from partner_link_request");
        var visitor = new Visitor(base.toString());
        visitor.confirm(
                visitor.hold(slug, 1).location(), Visitor.person(1, "Ștefania Țurcanu", "stefania@example.org"));
        badge = tickets.of(slug).get(0);
        take("Vrea o ofertă pentru cincizeci de roboți.", 4, LeadField.NAME, LeadField.EMAIL);
        take("", 0, LeadField.JOB_TITLE, LeadField.ORGANISATION);
        take(leads.stand(leads.partner(slug, 1), "Alt stand"), "", 0, LeadField.EMAIL);
    }

    @AfterEach
    void everyPageWasInOrder() {
        accessibility.assertNothingFound();
    }

    private void take(String note, int rating, LeadField... agreed) {
        take(stand, note, rating, agreed);
    }

    private void take(Stand where, String note, int rating, LeadField... agreed) {
        taking.take(
                where,
                new LeadScan(
                        UUID.randomUUID(), Keys.digest(badge.code()), clock.instant(), Set.of(agreed), note, rating));
    }

    private Page visit(Chromium chromium) {
        Page page = chromium.newContext(
                        new NewContextOptions().setViewportSize(1440, 900).setBaseURL(base.toString()))
                .newPage();
        page.setDefaultTimeout(30_000);
        return page;
    }

    private void check(Page page, String state) {
        accessibility.check(page, state);
        accessibility.checkOnPhone(page, state);
    }

    @Test
    void aVisitorTakesBackWhatAPartnerHasOfThem() {
        try (Chromium chromium = Chromium.launch()) {
            Page partner = visit(chromium);
            contacts.link(email);
            partner.navigate(outbox.linkTo(email));
            partner.locator("main form button").click();
            check(partner, "a home with leads");
            partner.getByText("Contacte de la stand").click();
            assertThat(partner.locator(".lead-list h3")).hasText("Ștefania Țurcanu");
            check(partner, "leads");
            partner.locator(".lead-scan details summary").first().click();
            check(partner, "a note that is being changed");
            partner.locator(".lead-scan select").first().selectOption("5");
            partner.locator(".lead-scan textarea").first().evaluate("area => { area.removeAttribute('maxlength'); }");
            partner.locator(".lead-scan textarea").first().fill("x".repeat(1001));
            partner.locator(".lead-scan form button").first().click();
            assertThat(partner.locator("#note-error")).isVisible();
            check(partner, "a note that is too long");
            partner.locator("#note").fill("Sun-o luni.");
            partner.locator("form:has(#note) button").click();
            assertThat(partner.locator("[role=status]")).hasText("Nota este salvată.");
            check(partner, "a note that was saved");

            Page visitor = visit(chromium);
            visitor.navigate("/en/tickets/" + badge.token());
            visitor.getByText("Partners who have your details").click();
            assertThat(visitor.locator(".lead-list li")).hasCount(2);
            check(visitor, "who has what of a visitor");
            visitor.locator(".lead-list button").first().click();
            assertThat(visitor.locator(".lead-list li")).hasCount(1);
            visitor.locator(".decision button").click();
            assertThat(visitor.locator("main")).containsText("No partner has your details.");
            check(visitor, "a visitor of whom nobody has anything");

            partner.reload();
            Assertions.assertThat(partner.content()).doesNotContain("Ștefania", "Sun-o luni.");
            check(partner, "no leads");
            editions.change(
                    "update edition set starts_on = '2020-01-01', ends_on = '2020-01-02' where slug = ?1", slug);
            partner.reload();
            check(partner, "leads whose time is over");
        }
    }
}

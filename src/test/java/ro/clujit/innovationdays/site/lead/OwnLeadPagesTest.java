package ro.clujit.innovationdays.site.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.ApiClient;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.sponsor.lead.LeadField;
import ro.clujit.innovationdays.sponsor.lead.LeadTaking;
import ro.clujit.innovationdays.sponsor.lead.Stand;
import ro.clujit.innovationdays.sponsor.lead.TestLeads;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Attendee;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.TestTickets;
import ro.clujit.innovationdays.ticketing.Transferring;

/** A visitor sees which partners have what of them, and takes it back. */
@QuarkusTest
class OwnLeadPagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestLeads leads;

    @Inject
    TestTickets tickets;

    @Inject
    LeadTaking taking;

    @Inject
    Transferring transferring;

    @Inject
    MovableClock clock;

    String slug;
    TestTickets.OnBadge badge;
    Visitor visitor;
    String ticket;
    String page;
    Stand first;
    Stand second;

    @BeforeEach
    void register() {
        slug = editions.open(5).slug();
        visitor = new Visitor(base);
        visitor.confirm(visitor.hold(slug, 1).location(), Visitor.person(1, "Ana", "ana@example.org"));
        badge = tickets.of(slug).get(0);
        ticket = "/ro/tickets/" + badge.token();
        page = ticket + "/leads";
        first = leads.stand(leads.partner(slug, 1), "Unu");
        second = leads.stand(leads.partner(slug, 1), "Doi");
    }

    private UUID meet(Stand stand, LeadField... agreed) {
        return taking.take(stand, TestLeads.scan(badge, clock.instant(), agreed))
                .lead();
    }

    private String partner(Stand stand) {
        return editions.texts("select name_ro from organisation where id = ?1", stand.organisation())
                .get(0);
    }

    private long held() {
        return editions.count(
                "select count(*) from lead where edition_id = ?1 and taken_at is not null", first.edition());
    }

    @Test
    void listsWhoHasWhatBesideTheTicket() {
        assertThat(visitor.get(ticket).body()).contains(page);
        assertThat(visitor.get(page).body()).contains("Niciun partener nu are datele tale.");
        meet(first, LeadField.NAME, LeadField.EMAIL);
        meet(second, LeadField.JOB_TITLE);
        assertThat(visitor.get(page).body())
                .contains(partner(first), "numele, adresa de e-mail")
                .contains(partner(second), "funcția");
        assertThat(visitor.get(page.replace("/ro/", "/en/")).body()).contains("your name, your e-mail address");
    }

    @Test
    void takesBackFromOneAndThenFromAll() {
        UUID lead = meet(first, LeadField.NAME);
        meet(second, LeadField.NAME);
        visitor.get(page);
        String revoke = page + "/" + lead + "/revoke";
        assertThat(visitor.postForm(revoke, Map.of()).location()).isEqualTo(page + "?done=revoked");
        assertThat(visitor.postForm(revoke, Map.of()).status()).isEqualTo(303);
        assertThat(visitor.get(page).body()).doesNotContain(partner(first)).contains(partner(second));
        assertThat(visitor.postForm(page + "/revoke-all", Map.of()).location()).isEqualTo(page + "?done=revoked-all");
        assertThat(held()).isZero();
        assertThat(visitor.get(page + "?done=revoked-all").body()).contains("Gata: niciun partener");
    }

    @Test
    void takesEverythingBackWithTheConsentOnTheTicketsPage() {
        visitor.get(ticket);
        visitor.postRaw(ticket + "/consents", "consent=PARTNERS");
        meet(first, LeadField.NAME);
        assertThat(visitor.get(ticket).body()).contains("Dacă debifezi aici, se șterge la toți.");
        visitor.postRaw(ticket + "/consents", "");
        assertThat(held()).isZero();
        assertThat(visitor.get(page).body()).contains("Niciun partener nu are datele tale.");
    }

    @Test
    void takesNothingBackForSomebodyElse() {
        UUID lead = meet(first, LeadField.NAME);
        var other = new Visitor(base);
        other.confirm(other.hold(slug, 1).location(), Visitor.person(1, "Dan", "dan@example.org"));
        TestTickets.OnBadge theirs = tickets.of(slug).stream()
                .filter(one -> !one.equals(badge))
                .findFirst()
                .orElseThrow();
        other.get("/ro/tickets/" + theirs.token() + "/leads");
        other.postForm("/ro/tickets/" + theirs.token() + "/leads/" + lead + "/revoke", Map.of());
        other.postForm("/ro/tickets/" + theirs.token() + "/leads/revoke-all", Map.of());
        assertThat(held()).isEqualTo(1);
        assertThat(other.get("/ro/tickets/unknown/leads").status()).isEqualTo(404);
        assertThat(other.postForm("/ro/tickets/unknown/leads/revoke-all", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(other.postForm("/ro/tickets/" + theirs.token() + "/leads/none/revoke", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void keepsAFormerHoldersApartFromTheNextOnesAndRevocableByTheirOldLink() {
        UUID lead = meet(first, LeadField.NAME);
        pass("Bogdan");
        TestTickets.OnBadge passed = tickets.of(slug).get(0);
        String next = "/ro/tickets/" + passed.token() + "/leads";
        assertThat(visitor.get(next).body()).contains("Niciun partener nu are datele tale.");
        visitor.postForm(next + "/" + lead + "/revoke", Map.of());
        visitor.postForm(next + "/revoke-all", Map.of());
        assertThat(held()).isEqualTo(1);

        assertThat(visitor.get(ticket).status()).isEqualTo(404);
        assertThat(visitor.get(page).body()).contains(partner(first), "Biletul este acum al altcuiva");
        visitor.postForm(page + "/revoke-all", Map.of());
        assertThat(held()).isZero();

        badge = passed;
        assertThat(meet(first, LeadField.EMAIL)).isNotEqualTo(lead);
        assertThat(held()).isEqualTo(1);
        assertThat(visitor.get(page).body()).contains("Niciun partener nu are datele tale.");
    }

    @Test
    void answersProgramsAsItDoesPeople() {
        UUID lead = meet(first, LeadField.NAME, LeadField.EMAIL);
        meet(second, LeadField.NAME);
        String api = "/api/v1/tickets/" + badge.token() + "/leads";
        var read = ApiClient.json().get(api);
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");
        assertThat(read.jsonPath().getList("find { it.id == '" + lead + "' }.fields", String.class))
                .containsExactly("NAME", "EMAIL");
        assertThat(read.jsonPath().getString("find { it.id == '" + lead + "' }.partner.ro"))
                .isEqualTo(partner(first));
        assertThat(ApiClient.json().delete(api + "/" + lead).statusCode()).isEqualTo(204);
        assertThat(ApiClient.json().delete(api + "/" + lead).statusCode()).isEqualTo(204);
        assertThat(held()).isEqualTo(1);
        assertThat(ApiClient.json().delete(api).statusCode()).isEqualTo(204);
        assertThat(held()).isZero();
        assertThat(ApiClient.json().get(api).asString()).isEqualTo("[]");
        for (String unknown : List.of("/api/v1/tickets/unknown/leads", api + "/none")) {
            assertThat(ApiClient.json().delete(unknown).statusCode())
                    .as(unknown)
                    .isEqualTo(404);
        }
    }

    private void pass(String to) {
        UUID registration = id("registration_id");
        var attendee =
                new Attendee(to, "bogdan@example.org", "Alta", "Altceva", Audience.IT, Set.of(), Set.of(), false);
        transferring.transfer(registration, id("t.id"), 1, attendee, Actor.organiser("Ana"));
    }

    private UUID id(String column) {
        return UUID.fromString(editions.texts(
                        "select (" + column + ")::text from ticket t join edition e on e.id = t.edition_id"
                                + " where e.slug = ?1",
                        slug)
                .get(0));
    }
}

package ro.clujit.innovationdays.sponsor.lead.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.secret.Keys;
import ro.clujit.innovationdays.platform.sheet.Reading;
import ro.clujit.innovationdays.platform.sheet.Sheet;
import ro.clujit.innovationdays.sponsor.contact.TestContacts;
import ro.clujit.innovationdays.sponsor.lead.LeadField;
import ro.clujit.innovationdays.sponsor.lead.LeadScan;
import ro.clujit.innovationdays.sponsor.lead.LeadTaking;
import ro.clujit.innovationdays.sponsor.lead.Stand;
import ro.clujit.innovationdays.sponsor.lead.TestLeads;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** A partner's leads: what visitors agreed to and nothing else, and nothing of any other partner. */
@QuarkusTest
class LeadPagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestLeads leads;

    @Inject
    TestContacts contacts;

    @Inject
    TestTickets tickets;

    @Inject
    LeadTaking taking;

    @Inject
    MovableClock clock;

    String slug;
    UUID sponsorship;
    Stand stand;
    Visitor visitor;
    String page;

    @BeforeEach
    void signIn() {
        slug = editions.open(50).slug();
        sponsorship = leads.partner(slug, 3);
        stand = leads.stand(sponsorship, "Telefonul Anei");
        visitor = contact(sponsorship);
        page = "/ro/partner/editions/" + slug + "/leads";
    }

    private Visitor contact(UUID of) {
        String email = "leads-" + UUID.randomUUID() + "@example.org";
        contacts.contact(of, "Ioana Țurcanu", email, Language.ro);
        return contacts.signedIn(base, email);
    }

    /** Somebody comes to the stand. @return their lead */
    private UUID meet(Stand where, String name, String note, int rating, LeadField... agreed) {
        var before = tickets.of(slug);
        var somebody = new Visitor(base);
        Map<String, String> person = new LinkedHashMap<>(Visitor.person(1, name, "dan@example.org"));
        person.put("organisation-1", "=HYPERLINK(\"https://example.org\")");
        somebody.confirm(somebody.hold(slug, 1).location(), person);
        var badge = tickets.of(slug).stream()
                .filter(one -> !before.contains(one))
                .findFirst()
                .orElseThrow();
        return taking.take(
                        where,
                        new LeadScan(
                                UUID.randomUUID(),
                                Keys.digest(badge.code()),
                                clock.instant(),
                                Set.of(agreed),
                                note,
                                rating))
                .lead();
    }

    private UUID scanOf(UUID lead) {
        return UUID.fromString(editions.texts("select id::text from lead_scan where lead_id = ?1", lead)
                .get(0));
    }

    private String note(UUID lead) {
        return editions.texts("select rating || ' ' || note from lead_scan where lead_id = ?1", lead)
                .get(0);
    }

    @Test
    void showsWhatWasAgreedToWithNotesAndWhoScanned() {
        meet(stand, "Dan Șerban", "Vrea o ofertă", 4, LeadField.NAME, LeadField.JOB_TITLE);
        Visitor.Answer answer = visitor.get(page);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Dan Șerban", "Inginer", "Vrea o ofertă", "Telefonul Anei", "Un contact", "20 iul. 2090")
                .doesNotContain("dan@example.org", "HYPERLINK");
        assertThat(visitor.get(page.replace("/ro/", "/en/")).body()).contains("1 lead", "Job title", "4 of 5");
        assertThat(visitor.get("/ro/partner").body()).contains("1 contact luat", page);
    }

    @Test
    void changesANoteAndRefusesWhatIsNone() {
        UUID lead = meet(stand, "Dan", "", 0, LeadField.NAME);
        visitor.get(page);
        String form = page + "/scans/" + scanOf(lead);
        Map<String, String> fields = new LinkedHashMap<>(Map.of("note", "Sună-l\r\nluni", "rating", "5", "page", "1"));
        assertThat(visitor.postForm(form, fields).location()).isEqualTo(page + "?page=1&done=noted");
        assertThat(note(lead)).isEqualTo("5 Sună-l\nluni");
        assertThat(visitor.get(page + "?page=1&done=noted").body()).contains("Nota este salvată.");

        fields.put("note", "x".repeat(1001));
        fields.put("rating", "6");
        Visitor.Answer refused = visitor.postForm(form, fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#note\"", "href=\"#rating\"", "x".repeat(1001));
        for (String odd : List.of("", "-1", "cinci", "999999999999")) {
            fields.put("rating", odd);
            assertThat(visitor.postForm(form, fields).status()).as(odd).isEqualTo(422);
        }
        assertThat(note(lead)).isEqualTo("5 Sună-l\nluni");
        assertThat(visitor.get(page + "?page=nan").status()).isEqualTo(200);
        assertThat(visitor.get(page + "?page=99").status()).isEqualTo(200);
    }

    @Test
    void removesALeadHoweverOftenItIsAsked() {
        UUID lead = meet(stand, "Dan", "Notă", 1, LeadField.NAME);
        visitor.get(page);
        String remove = page + "/" + lead + "/remove";
        assertThat(visitor.postForm(remove, Map.of()).location()).isEqualTo(page + "?page=1&done=removed");
        assertThat(visitor.postForm(remove, Map.of()).status()).isEqualTo(303);
        assertThat(visitor.get(page).body()).doesNotContain("Notă").contains("Încă nu este nimeni aici.");
    }

    @Test
    void exportsWhatWasAgreedToAndNoFormulas() throws Exception {
        meet(stand, "=1+1", "@cmd", 3, LeadField.NAME, LeadField.ORGANISATION);
        meet(stand, "Dan", "", 0, LeadField.EMAIL);
        String csv = visitor.get(page + ".csv").body();
        assertThat(csv)
                .contains("Nume,Organizație,Funcție,E-mail")
                .contains("'=1+1")
                .contains("\"'=HYPERLINK(\"\"https://example.org\"\")\"")
                .contains("'@cmd")
                .contains(",,,dan@example.org,")
                .doesNotContain("Inginer", "Dan,");
        var read = (Reading.Read) Sheet.read(bytes(page + ".xlsx"));
        assertThat(read.sheet().rows()).hasSize(2);
        assertThat(read.sheet().rows())
                .extracting(row -> row.cell("Nume") + "|" + row.cell("E-mail") + "|" + row.cell("Scanat cu"))
                .containsExactlyInAnyOrder("=1+1||Telefonul Anei", "|dan@example.org|Telefonul Anei");
    }

    private byte[] bytes(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base).resolve(path))
                .header("Cookie", visitor.cookies())
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    @Test
    void hasNothingOfAnotherPartnerAtAnyAddress() {
        UUID mine = meet(stand, "Dan Șerban", "Notă", 2, LeadField.NAME);
        UUID other = leads.partner(slug, 1);
        Visitor stranger = contact(other);
        assertThat(stranger.get(page).body()).doesNotContain("Dan Șerban");
        assertThat(stranger.get(page + ".csv").body()).doesNotContain("Dan Șerban");
        assertThat(stranger.postForm(page + "/scans/" + scanOf(mine), Map.of("note", "x", "rating", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.postForm(page + "/" + mine + "/remove", Map.of()).status())
                .isEqualTo(404);
        assertThat(note(mine)).isEqualTo("2 Notă");

        String elsewhere = editions.open(5).slug();
        for (String path : List.of(
                "/ro/partner/editions/" + elsewhere + "/leads",
                "/ro/partner/editions/" + elsewhere + "/leads.csv",
                "/ro/partner/editions/none/leads",
                "/ro/partner/editions/none/leads.xlsx")) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/scans/none", "/none/remove", "/" + UUID.randomUUID() + "/remove")) {
            assertThat(visitor.postForm(page + path, Map.of("note", "", "rating", "0"))
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        for (String path : List.of(page, page + ".csv")) {
            assertThat(new Visitor(base).get(path).location()).isEqualTo("/ro/partner/sign-in");
            assertThat(new Organiser(base).get(path).location()).isEqualTo("/ro/partner/sign-in");
        }
    }

    @Test
    void saysThatTheTimeIsOverAndExportsNoMore() {
        UUID lead = meet(stand, "Dan Șerban", "Notă", 2, LeadField.NAME);
        visitor.get(page);
        editions.change("update edition set starts_on = '2020-01-01', ends_on = '2020-01-02' where slug = ?1", slug);
        assertThat(visitor.get(page).body())
                .contains("Timpul convenit s-a încheiat la 1 apr. 2020", "A fost un contact.")
                .doesNotContain("Dan Șerban", "leads.csv");
        assertThat(visitor.get(page + ".csv").location()).isEqualTo(page);
        assertThat(visitor.postForm(page + "/scans/" + scanOf(lead), Map.of("note", "x", "rating", "1"))
                        .location())
                .isEqualTo(page + "?page=1&done=");
        assertThat(note(lead)).isEqualTo("2 Notă");
    }

    @Test
    void tellsOrganisersHowManyAndNothingElse() {
        meet(stand, "Dan Șerban", "Notă", 2, LeadField.NAME);
        var organiser = new Organiser(base);
        for (String path : List.of("/partners", "/partners/" + sponsorship)) {
            assertThat(organiser.get("/ro/office/editions/" + slug + path).body())
                    .as(path)
                    .contains("Un vizitator i-a lăsat date la stand.")
                    .doesNotContain("Dan Șerban", "Notă");
        }
    }
}

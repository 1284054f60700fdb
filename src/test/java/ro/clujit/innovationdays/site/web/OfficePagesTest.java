package ro.clujit.innovationdays.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** The dashboard and the registrations, as an organiser reads them. */
@QuarkusTest
class OfficePagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestTickets tickets;

    Organiser organiser;
    TestEditions.Made edition;
    String registrations;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        edition = editions.open(100);
        registrations = "/en/office/editions/" + edition.slug() + "/registrations";
    }

    @Test
    void countsWhoRegisteredAndWhoCame() {
        register("Ștefan Țurcanu", "MEDICINE");
        register("Ana Pop", "IT");
        var second = tickets.of(edition.slug()).get(0);
        new Visitor(base).hold(edition.slug(), 2);
        organiser.get("/en/office");
        organiser.scan(UUID.randomUUID(), edition.mainGate(), second.code());
        organiser.scan(UUID.randomUUID(), edition.mainGate(), second.code());
        String page = organiser.get("/en/office?edition=" + edition.slug()).body();
        assertThat(page)
                .contains(
                        "<span data-count=\"tickets\">2</span>",
                        "of 100",
                        "2 places are being filled in",
                        "data-count=\"arrived\">1<",
                        "data-count=\"inside\">1<",
                        "data-count=\"refused\">1<",
                        "50 % of those registered",
                        "Medicine and health",
                        "Arrivals by quarter of an hour",
                        "/en/office/door/" + edition.mainGate(),
                        "data-arrivals=\"/api/v1/editions/" + edition.slug() + "/arrivals\"");
        assertThat(organiser.get("/ro/office?edition=" + edition.slug()).body())
                .contains("Sosiri pe sfert de oră", "din 100", "Medicină și sănătate");
    }

    @Test
    void showsNoChartWhileNobodyHasCome() {
        assertThat(organiser.get("/en/office?edition=" + edition.slug()).body())
                .contains("Nobody has registered yet.")
                .doesNotContain("<svg class=\"chart\"");
        assertThat(organiser.get("/en/office?edition=no-such-edition").status()).isEqualTo(404);
    }

    @Test
    void findsPeopleWhateverTheirDiacriticsAndCase() {
        register("Ștefania Țăranu", "IT");
        register("Ion Albu", "IT");
        assertThat(organiser.get(registrations + "?q=stefania+TARANU").body())
                .contains("Ștefania Țăranu", "1 ticket")
                .doesNotContain("Ion Albu");
        assertThat(organiser.get(registrations + "?q=%25").body()).contains("No ticket matches “%”");
        String code = tickets.of(edition.slug()).get(0).shortCode();
        assertThat(organiser
                        .get(registrations + "?q=" + code.toLowerCase(Locale.ROOT))
                        .body())
                .contains("Ion Albu", "1 ticket");
    }

    @Test
    void listsFiftyOnAPage() {
        register("Prima Persoană", "IT");
        editions.change("""
                insert into ticket (id, registration_id, edition_id, ticket_type_id, position, name, email, audience,
                                    state, code_digest, short_code, token_digest, search, created_at)
                select gen_random_uuid(), registration_id, edition_id, ticket_type_id, 1 + n, 'Om ' || n,
                       'om@example.org', 'IT', 'VALID', sha256(convert_to('c' || edition_id || n, 'UTF8')), 'C' || lpad(cast(n as text), 7, '0'),
                       sha256(convert_to('t' || edition_id || n, 'UTF8')), 'om ' || n, now() + n * interval '1 minute'
                  from ticket, generate_series(1, 60) n
                 where edition_id = (select id from edition where slug = ?1) and name = 'Prima Persoană'
                """, edition.slug());
        assertThat(organiser.get(registrations).body())
                .contains("61 tickets", "Page 1 of 2", "Om 60<")
                .doesNotContain("Prima Persoană");
        assertThat(organiser.get(registrations + "?page=2").body())
                .contains("Prima Persoană", "Page 2 of 2")
                .doesNotContain("Om 60<");
        assertThat(organiser.get(registrations + "?q=om&page=99").body())
                .contains("Page 2 of 2", "registrations?q=om\"");
    }

    @Test
    void showsARegistrationWithItsTicketsConsentsAndVisits() {
        register("Ana Măgureanu", "ACADEMIA");
        var ticket = tickets.of(edition.slug()).get(0);
        organiser.get("/en/office/organisers");
        organiser.scan(UUID.randomUUID(), edition.sideGate(), ticket.code());
        String list = organiser.get(registrations).body();
        String detail = list.replaceAll("(?s).*href=\"(/en/office/registrations/[0-9a-f-]{36})\".*", "$1");
        assertThat(organiser.get(detail).body())
                .contains(
                        "Registration of Ana Măgureanu",
                        "Confirmed",
                        ticket.shortCode().substring(0, 4) + "-",
                        "/tickets/" + ticket.token() + "/badge.pdf",
                        "photographs",
                        "University and research",
                        "Side door",
                        "inside since",
                        "Written to in");
    }

    private void register(String name, String audience) {
        var visitor = new Visitor(base);
        String held = visitor.hold(edition.slug(), 1).location();
        visitor.get(held);
        var person = Visitor.person(1, name, "om@example.org");
        person.put("audience-1", audience);
        person.put("consent", "PHOTOGRAPHS");
        assertThat(visitor.confirm(held, person).status()).isEqualTo(303);
    }
}

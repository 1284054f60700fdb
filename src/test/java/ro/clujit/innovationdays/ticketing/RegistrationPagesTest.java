package ro.clujit.innovationdays.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Registering as an attendee does it, with what goes wrong on the way. */
@QuarkusTest
class RegistrationPagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestTickets tickets;

    @Inject
    MovableClock clock;

    Visitor visitor;
    TestEditions.Made edition;

    @BeforeEach
    void start() {
        visitor = new Visitor(base);
        edition = editions.open(10);
    }

    @AfterEach
    void stop() {
        clock.reset();
    }

    @Test
    void confirmsAndShowsTheSameAgain() {
        String registration = visitor.hold(edition.slug(), 2).location();
        assertThat(visitor.get(registration).body()).contains("Your 2 places are held for 15 minutes more.");
        Map<String, String> details = Visitor.person(1, "  \u015Etefan   \u0162urcanu ", "stefan@example.org");
        details.put("consent", "NEWS");
        details.putAll(Visitor.person(2, "Ana Înger", "ana@example.org"));
        assertThat(visitor.confirm(registration, details).status()).isEqualTo(303);
        Visitor.Answer page = visitor.get(registration);
        assertThat(page.body()).contains("Ștefan Țurcanu", "Ana Înger", "/qr.svg", "badge.pdf");
        assertThat(visitor.confirm(registration, details).status()).isEqualTo(303);
        assertThat(visitor.get(registration.replace("/en/", "/ro/")).body()).contains("Te așteptăm, Ștefan Țurcanu!");
        assertThat(count("select count(*) from ticket")).isEqualTo(2);
        assertThat(count("select count(*) from consent c join ticket on ticket.id = c.ticket_id"))
                .as("one purpose, of the one who ticked it")
                .isEqualTo(1);
        assertThat(count("select count(*) from letter l join ticket on ticket.id = l.subject_id"))
                .as("a letter each")
                .isEqualTo(2);
    }

    @Test
    void keepsWhatWasWrittenAndSaysWhatIsWrongBesideIt() {
        String registration = visitor.hold(edition.slug(), 2).location();
        Map<String, String> details = Visitor.person(1, "Ana \"<b>\" Înger", "ana@example");
        details.putAll(Visitor.person(2, "", ""));
        details.put("audience-2", "NOBODY");
        details.put("organisation-2", "x".repeat(121));
        details.put("consent", "PARTNERS");
        Visitor.Answer answer = visitor.confirm(registration, details);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "5 things need your attention",
                        "value=\"Ana &quot;&lt;b&gt;&quot; Înger\"",
                        "value=\"ana@example\"",
                        "id=\"email-1-error\"",
                        "id=\"name-2-error\"",
                        "id=\"organisation-2-error\"",
                        "id=\"audience-2-error\"");
        assertThat(answer.body()).containsPattern("value=\"PARTNERS\"[^>]* checked");
        assertThat(answer.body()).doesNotContainPattern("value=\"NEWS\"[^>]* checked");
        assertThat(count("select count(*) from ticket")).isZero();
    }

    @Test
    void freesThePlacesWhenTheHoldEndsAndTakesThemAgain() {
        String register = "/en/editions/" + edition.slug() + "/register";
        var other = new Visitor(base);
        var othersForm = Visitor.offer(other.get(register), 1);
        String registration = visitor.hold(edition.slug(), 10).location();
        assertThat(other.post(register, othersForm).status()).as("all are held").isEqualTo(409);
        assertThat(other.get(register).body()).contains("Sold out").doesNotContain("name=\"places-");
        clock.forward(Duration.ofMinutes(16));
        Visitor.Answer ended = visitor.get(registration);
        assertThat(ended.status()).isEqualTo(410);
        assertThat(ended.body()).contains("The time for your places ran out", "Take the places again");
        Visitor.Answer next = other.post(register, othersForm);
        assertThat(next.status()).as(next.body()).isEqualTo(303);
        String others = next.location();
        assertThat(others).as("the next one finds them free").isNotEmpty();
        Visitor.Answer late = visitor.post(registration, people(10));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("have gone to somebody else", "value=\"Om 10\"");
        other.post(others, Map.of("do", "leave"));
        assertThat(visitor.post(registration, people(10)).status())
                .as("free again, so the same form goes through")
                .isEqualTo(303);
        assertThat(count("select count(*) from ticket")).isEqualTo(10);
        assertThat(taken()).isEqualTo(10);
    }

    @Test
    void givesMoreTimeAndKeepsTheForm() {
        String registration = visitor.hold(edition.slug(), 1).location();
        clock.forward(Duration.ofMinutes(14));
        assertThat(visitor.get(registration).body()).contains("held for 1 minute more");
        Map<String, String> details = Visitor.person(1, "Ana", "");
        details.put("do", "more-time");
        Visitor.Answer answer = visitor.post(registration, details);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("You have 15 minutes from now", "value=\"Ana\"")
                .doesNotContain("error-1");
        clock.forward(Duration.ofMinutes(14));
        assertThat(visitor.get(registration).status()).isEqualTo(200);
    }

    @Test
    void givesPlacesBackAtOnce() {
        String registration = visitor.hold(edition.slug(), 4).location();
        assertThat(taken()).isEqualTo(4);
        visitor.post(registration, Map.of("do", "leave"));
        visitor.post(registration, Map.of("do", "leave"));
        assertThat(taken()).as("once, though asked twice").isZero();
    }

    @Test
    void saysWhyNothingCanBeHeld() {
        String register = "/en/editions/" + edition.slug() + "/register";
        var offer = Visitor.offer(visitor.get(register), 1);
        String field = offer.keySet().stream()
                .filter(name -> name.startsWith("places-"))
                .findFirst()
                .orElseThrow();
        for (String places : new String[] {"0", "11", "-1", "many", "", "99999999999"}) {
            Map<String, String> wrong = new HashMap<>(offer);
            wrong.put(field, places);
            Visitor.Answer answer = visitor.post(register, wrong);
            assertThat(answer.status()).as(places).isEqualTo(422);
            assertThat(answer.body()).contains("Choose between 1 and 10 places");
        }
        Map<String, String> forged = new HashMap<>(offer);
        forged.remove(field);
        forged.put("places-" + UUID.randomUUID(), "1");
        assertThat(visitor.post(register, forged).body()).contains("no longer on offer");
        editions.change(
                "update quota set size = 3 where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        Map<String, String> four = new HashMap<>(offer);
        four.put(field, "4");
        assertThat(visitor.post(register, four).body()).contains("Only 3 places are left");
        editions.change("update edition set state = 'ARCHIVED' where slug = ?1", edition.slug());
        assertThat(visitor.post(register, offer).body()).contains("Registration for this edition is closed");
        assertThat(visitor.get(register).body())
                .contains("Registration is closed")
                .doesNotContain("name=\"places-");
    }

    @Test
    void saysThatALinkIsUnknown() {
        for (String path :
                new String[] {"/en/registrations/nonsense", "/en/tickets/nonsense", "/ro/registrations/%00%ff"}) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(visitor.get("/en/registrations/nonsense").body()).contains("We know no such registration");
        assertThat(visitor.get("/en/tickets/nonsense/badge.pdf").status()).isEqualTo(404);
    }

    @Test
    void changesConsentsOnTheTicketsPage() {
        String registration = visitor.hold(edition.slug(), 1).location();
        Map<String, String> details = Visitor.person(1, "Ana", "ana@example.org");
        details.put("consent", "NEWS");
        visitor.confirm(registration, details);
        String page = "/en/tickets/" + tickets.of(edition.slug()).get(0).token();
        assertThat(visitor.get(page).body()).containsPattern("value=\"NEWS\"[^>]* checked");
        assertThat(visitor.post(page + "/consents", Map.of("consent", "PHOTOGRAPHS"))
                        .status())
                .isEqualTo(303);
        assertThat(visitor.get(page).body())
                .containsPattern("value=\"PHOTOGRAPHS\"[^>]* checked")
                .doesNotContainPattern("value=\"NEWS\"[^>]* checked");
        assertThat(count("select count(*) from consent c join ticket on ticket.id = c.ticket_id"
                        + " where c.withdrawn_at is not null"))
                .as("what was withdrawn is still known")
                .isEqualTo(1);
    }

    private static Map<String, String> people(int count) {
        Map<String, String> details = new LinkedHashMap<>();
        for (int i = 1; i <= count; i++) {
            details.putAll(Visitor.person(i, "Om " + i, "om" + i + "@example.org"));
        }
        return details;
    }

    /** @param sql about a ticket of this test's edition */
    private long count(String sql) {
        return editions.count(
                sql + (sql.contains(" where ") ? " and" : " where")
                        + " ticket.edition_id = (select id from edition where slug = ?1)",
                edition.slug());
    }

    private long taken() {
        return editions.count(
                "select taken from quota where edition_id = (select id from edition where slug = ?1)", edition.slug());
    }
}

package ro.clujit.innovationdays.ticketing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;

/** Organisers narrow the list of registrations by state and type, together with what they search for. */
@QuarkusTest
class RegistrationFilterTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    Organiser organiser;
    Desk desk;
    String list;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        desk = new Desk(editions, base, 10);
        list = "/en/office/editions/" + desk.slug() + "/registrations";
    }

    @Test
    void narrowsByStateAndTypeAndWordsAtOnceAndSaysHowManyThereAre() {
        desk.addType("Press", 5);
        desk.register("Ana Pop");
        desk.register("Ana Rus");
        String ion = desk.register("Ion Pop");
        become(ion, "t.state = 'CANCELLED'");
        editions.change(
                "update ticket set ticket_type_id = cast(?1 as uuid) where registration_id = cast(?2 as uuid)",
                desk.type("Press"),
                desk.register("Eva Pop"));
        String body = organiser.get(list).body();
        assertThat(body)
                .contains("All (4)", "Valid (3)", "Cancelled (1)", "Forum (3)", "Press (1)")
                .doesNotContain("Waits for", "Expired (");
        body = organiser.get(list + "?q=pop&state=VALID").body();
        assertThat(body)
                .contains("Ana Pop", "Eva Pop", "All (3)", "Valid (2)", "Cancelled (1)", "Forum (1)", "Press (1)")
                .contains("name=\"state\" value=\"VALID\"")
                .doesNotContain("Ana Rus", "Ion Pop");
        String narrower = link(body, "Press (1)");
        assertThat(narrower).contains("q=pop", "state=VALID", "type=" + desk.type("Press"));
        body = organiser.get(narrower).body();
        assertThat(body).contains("Eva Pop", "All (2)", "Valid (1)").doesNotContain("Ana Pop");
        assertThat(organiser.get(link(body, "All (2)")).body()).contains("Ana Pop", "Eva Pop");
        assertThat(organiser.get(list + "?state=EXPIRED").body()).contains("There is none like this", "Expired (0)");
        assertThat(organiser.get(list + "?q=nobody&state=VALID").body()).contains("nobody");
    }

    @Test
    void tellsThoseThatWaitForApprovalFromThoseThatWaitForMoney() {
        editions.change("update ticket_type set needs_approval = true where id = cast(?1 as uuid)", desk.type("Forum"));
        desk.register("Ana");
        editions.change(
                "update ticket_type set needs_approval = false, price = 1000 where id = cast(?1 as uuid)",
                desk.type("Forum"));
        desk.register("Ion");
        assertThat(organiser.get(list).body()).contains("Waits for approval (1)", "Waits for payment (1)");
        String table = table(organiser.get(list + "?state=AWAITS_APPROVAL").body());
        assertThat(table).contains(">Ana<").doesNotContain(">Ion<");
        table = table(organiser.get(list + "?state=AWAITS_PAYMENT").body());
        assertThat(table).contains(">Ion<").doesNotContain(">Ana<");
    }

    @Test
    void keepsWhatWasChosenFromPageToPageAndForgetsWhatIsNoChoice() {
        String ana = desk.register("Ana & Co");
        editions.change("""
                insert into ticket (id, registration_id, edition_id, ticket_type_id, position, name, email, organisation,
                                    job_title, audience, state, issue, code_digest, short_code, token_digest, search, created_at)
                select gen_random_uuid(), registration_id, edition_id, ticket_type_id, n, 'Ana & Co ' || n, email,
                       organisation, job_title, audience, 'CANCELLED', 1, sha256(('c' || id || n)::bytea),
                       substr(md5(id::text || n), 1, 8), sha256(('t' || id || n)::bytea), 'ana & co', created_at
                  from ticket, generate_series(2, 61) n where registration_id = cast(?1 as uuid)
                """, ana);
        String body = organiser.get(list + "?q=ana+%26&state=CANCELLED&page=99").body();
        assertThat(body).contains("Page 2 of 2", "Cancelled (60)");
        String previous = Pattern.compile("rel=\"prev\" href=\"([^\"]+)\"")
                .matcher(body)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .findFirst()
                .orElseThrow();
        assertThat(previous).endsWith("?q=ana+%26&state=CANCELLED");
        assertThat(organiser.get(previous).body()).contains("Page 1 of 2");
        for (String nonsense : new String[] {"?state=x&type=y", "?type=%00&page=-3", "?state=" + "x".repeat(500)}) {
            assertThat(organiser.get(list + nonsense).body()).contains("All (61)");
        }
        assertThat(organiser.get(list.replace("/en/", "/ro/")).body()).contains("Toate (61)", "Anulat (60)");
    }

    private void become(String registration, String set) {
        editions.change(
                "update ticket t set " + set.replace("t.", "") + " where registration_id = cast(?1 as uuid)",
                registration);
    }

    private static String link(String body, String label) {
        return Pattern.compile("href=\"([^\"]+)\"[^>]*>" + Pattern.quote(label) + "<")
                .matcher(body)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .reduce((first, second) -> first)
                .orElseThrow();
    }

    private static String table(String body) {
        return body.substring(body.indexOf("<table"), body.indexOf("</table>"));
    }
}

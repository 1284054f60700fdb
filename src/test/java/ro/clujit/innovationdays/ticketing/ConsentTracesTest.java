package ro.clujit.innovationdays.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** What a holder agrees to and takes back leaves a trace that organisers can read. */
@QuarkusTest
class ConsentTracesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestTickets tickets;

    TestEditions.Made edition;
    Visitor visitor;
    String page;

    @BeforeEach
    void register() {
        edition = editions.open(5);
        visitor = new Visitor(base);
        visitor.confirm(visitor.hold(edition.slug(), 1).location(), Visitor.person(1, "Ana", "ana@example.org"));
        page = "/en/tickets/" + tickets.of(edition.slug()).get(0).token();
        visitor.get(page);
    }

    @Test
    void tracesWhatWasGivenChangedAndWithdrawnWithBeforeAndAfter() {
        agree("consent=PHOTOGRAPHS&consent=NEWS");
        agree("consent=NEWS");
        agree("");
        assertThat(traces()).containsExactly(" > NEWS PHOTOGRAPHS", "NEWS PHOTOGRAPHS > NEWS", "NEWS > ");
        String id = editions.texts(
                        "select cast(r.id as text) from registration r join edition e on e.id = r.edition_id"
                                + " where e.slug = ?1",
                        edition.slug())
                .get(0);
        var organiser = new Organiser(base);
        assertThat(organiser.get("/en/office/registrations/" + id).body())
                .contains(
                        "Consents changed",
                        "whoever has the link",
                        "none → letters about later editions, photographs",
                        "letters about later editions → none");
        assertThat(organiser.get("/ro/office/registrations/" + id).body())
                .contains(
                        "Acorduri schimbate",
                        "niciunul → scrisori despre edițiile viitoare, fotografii",
                        "scrisori despre edițiile viitoare → niciunul");
    }

    @Test
    void tracesNothingWhereNothingChanged() {
        agree("");
        agree("consent=PARTNERS");
        agree("consent=PARTNERS");
        agree("consent=PARTNERS&consent=WORLD_PEACE");
        assertThat(traces()).containsExactly(" > PARTNERS");
    }

    private void agree(String ticked) {
        assertThat(visitor.postRaw(page + "/consents", ticked).status()).isEqualTo(303);
    }

    private List<String> traces() {
        return editions.texts("""
                select c.before_text || ' > ' || c.after_text from registration_change c
                  join registration r on r.id = c.registration_id join edition e on e.id = r.edition_id
                 where e.slug = ?1 and c.kind = 'CONSENTS_CHANGED' and c.by_holder order by c.changed_at
                """, edition.slug());
    }
}

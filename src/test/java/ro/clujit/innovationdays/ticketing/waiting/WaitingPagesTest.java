package ro.clujit.innovationdays.ticketing.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** How many places can be waited for. */
@QuarkusTest
class WaitingPagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Test
    void asksForNoMorePlacesThanOneRegistrationOfTheTypeMayTake() {
        var edition = editions.open(0);
        var visitor = new Visitor(base);
        String form = "/en/editions/" + edition.slug() + "/waiting/"
                + editions.texts(
                                "select cast(t.id as text) from ticket_type t join edition e on e.id = t.edition_id"
                                        + " where e.slug = ?1",
                                edition.slug())
                        .get(0);
        limit(edition, 2, 4);
        visitor.get(form);
        for (String wrong : new String[] {"1", "5", "10", "-3", "many", ""}) {
            var refused = visitor.postForm(form, fields(edition, wrong));
            assertThat(refused.status()).as(wrong).isEqualTo(422);
            assertThat(refused.body()).as(wrong).contains("Choose between 2 and 4 places.");
        }
        assertThat(visitor.postForm(form, fields(edition, "4")).status()).isEqualTo(303);
        limit(edition, 1, 1);
        assertThat(visitor.postForm(form, fields(edition, "2")).body()).contains("Only one place can be waited for");
        assertThat(editions.count("""
                        select sum(w.places) from waiting_entry w join ticket_type t on t.id = w.ticket_type_id
                          join edition e on e.id = t.edition_id where e.slug = ?1
                        """, edition.slug())).isEqualTo(4);
    }

    private void limit(TestEditions.Made edition, int least, int most) {
        editions.change(
                "update ticket_type set least_per_registration = ?2, most_per_registration = ?3"
                        + " where edition_id = (select id from edition where slug = ?1)",
                edition.slug(),
                least,
                most);
    }

    private static Map<String, String> fields(TestEditions.Made edition, String places) {
        return Map.of("places", places, "name", "Ana", "email", "ana." + edition.slug() + "@example.org");
    }
}

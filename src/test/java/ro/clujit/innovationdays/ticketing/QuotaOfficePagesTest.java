package ro.clujit.innovationdays.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** An organiser looks at what quotas are taken by and changes how many places there are. */
@QuarkusTest
class QuotaOfficePagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    Organiser organiser;
    TestEditions.Made edition;
    String list;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        edition = editions.open(10);
        list = "/en/office/editions/" + edition.slug() + "/quotas";
    }

    @Test
    void tellsWhatAQuotaIsTakenByAndWhatIsFree() {
        new Visitor(base).hold(edition.slug(), 4);
        assertThat(organiser.get(list).body()).contains("4 held", "data-label=\"Free\">6<", "Forum");
    }

    @Test
    void lowersNothingUnderWhatIsTakenUntilToldTwice() {
        new Visitor(base).hold(edition.slug(), 4);
        String quota = list + "/" + id("Locuri");
        var refused = organiser.sendInVain(quota, sized("Locuri", "3"));
        assertThat(refused.body()).contains("4 places are taken", "Lower to 3 all the same", "Nobody loses a ticket");
        assertThat(organiser.get(list).body()).contains("data-label=\"Places\">10<");
        var fields = Organiser.with(sized("Locuri", "3"), "do", "anyway");
        assertThat(organiser.send(quota, fields).body()).contains("Saved.", "1 over the size");
        assertThat(new Visitor(base).hold(edition.slug(), 1).status()).isEqualTo(409);
        assertThat(organiser.send(quota, sized("Hall", "5")).body()).contains("Hall", "data-label=\"Free\">1<");
    }

    @Test
    void addsAQuotaOnceAndRemovesItWhileNothingIsCountedInIt() {
        assertThat(organiser.send(list + "/new", sized("Dinner", "40")).body()).contains("The quota is added.");
        assertThat(organiser.sendInVain(list + "/new", sized("Dinner", "40")).body())
                .contains("a quota with this name already");
        String remove = list + "/" + id("Dinner") + "/remove";
        organiser.get(list + "/" + id("Dinner"));
        assertThat(organiser.get(organiser.post(remove, Map.of()).location()).body())
                .contains("The quota is removed.");
        assertThat(organiser.post(remove, Map.of()).status()).isEqualTo(303);
        String kept =
                organiser.post(list + "/" + id("Locuri") + "/remove", Map.of()).location();
        assertThat(organiser.get(kept).body()).contains("so it stays", "Locuri");
    }

    @Test
    void refusesSizesAndNamesThatAreNone() {
        for (String size : new String[] {"-1", "100001", "", "ten", "1.5"}) {
            assertThat(organiser.sendInVain(list + "/new", sized("A", size)).body())
                    .as(size)
                    .contains("id=\"size-error\"");
        }
        assertThat(organiser.sendInVain(list + "/new", sized("", "1")).body()).contains("id=\"name-error\"");
        assertThat(organiser.get(list + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private String id(String name) {
        return editions.texts(
                        "select q.id::text from quota q join edition e on e.id = q.edition_id"
                                + " where e.slug = ?1 and q.name = ?2",
                        edition.slug(),
                        name)
                .get(0);
    }

    private static Map<String, String> sized(String name, String size) {
        return Map.of("name", name, "size", size);
    }
}

package ro.clujit.innovationdays.ticketing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Organisers approve, refuse and register by hand; each leaves a trace. */
@QuarkusTest
class DeskPagesTest {

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
        edition = editions.open(4);
        list = "/en/office/editions/" + edition.slug() + "/registrations";
    }

    @AfterEach
    void countsWhatIsTaken() {
        assertThat(editions.count("""
                        select count(*) from quota q join edition e on e.id = q.edition_id
                         where e.slug = ?1
                           and q.taken <> (select coalesce(sum(places), 0) from quota_use where quota_id = q.id)
                        """, edition.slug())).isZero();
    }

    @Test
    void approvesSeveralAtOnceAndRefusesOthersOnce() {
        editions.change(
                "update ticket_type set needs_approval = true where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        String ana = register("Ana");
        String ion = register("Ion");
        String eva = register("Eva");
        assertThat(organiser.get(list).body()).contains("3 registrations wait for approval");
        assertThat(decide("approve", ana, ion)).contains("2 registrations were decided on");
        assertThat(decide("approve", ana, ion)).contains("Nothing was decided");
        assertThat(decide("refuse", eva, ion)).contains("1 registration was decided on");
        assertThat(decide("nonsense", eva)).contains("Nothing was decided");
        assertThat(decide("approve", UUID.randomUUID().toString())).contains("Nothing was decided");
        assertThat(states()).containsExactly("CANCELLED", "CONFIRMED", "CONFIRMED");
        assertThat(organiser.get("/en/office/registrations/" + eva).body()).contains("Refused", "by ");
    }

    @Test
    void registersByHandWhatIsHiddenAndNotOnSaleOnceAndNoFurtherThanThePlaces() throws Exception {
        String hidden = addType("Press", 1);
        editions.change(
                "update ticket_type set with_code_only = true, price = 24200, sale_until = now() - interval '1 day'"
                        + " where id = cast(?1 as uuid)",
                hidden);
        organiser.get(list + "/new");
        Map<String, String> fields = byHand(hidden);
        var threads = Executors.newFixedThreadPool(8);
        var start = new CountDownLatch(1);
        List<Future<Visitor.Answer>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(threads.submit(() -> {
                start.await();
                return organiser.postForm(list + "/new", fields);
            }));
        }
        start.countDown();
        for (var one : all) {
            var answer = one.get(60, TimeUnit.SECONDS);
            assertThat(answer.status()).as(answer.body()).isIn(303, 422);
        }
        threads.shutdownNow();
        assertThat(states()).containsExactly("CONFIRMED");
        var again = organiser.postForm(list + "/new", fields);
        assertThat(organiser.get(again.location()).body())
                .contains("Registered by hand", "by an organiser&#39;s hand", "Press");
        var other = organiser.postForm(
                list + "/new", Organiser.with(fields, "key", UUID.randomUUID().toString()));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body()).contains("No place of this type is left");
    }

    @Test
    void asksForThePriceWhereItIsNotFreeOfCharge() {
        String type = types().get(0);
        editions.change("update ticket_type set price = 24200 where id = cast(?1 as uuid)", type);
        organiser.get(list + "/new");
        var fields = byHand(type);
        fields.remove("free");
        assertThat(organiser.postForm(list + "/new", fields).status()).isEqualTo(303);
        assertThat(states()).containsExactly("PENDING_PAYMENT");
    }

    @Test
    void remarksUponEveryFieldOfSomebodyRegisteredByHand() {
        organiser.get(list + "/new");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("key", "x");
        fields.put("type", "x");
        fields.put("name", "n".repeat(101));
        fields.put("email", "x@");
        fields.put("organisation", "o".repeat(121));
        fields.put("job-title", "j".repeat(101));
        fields.put("audience", "NOBODY");
        fields.put("language", "xx");
        var answer = organiser.postForm(list + "/new", fields);
        assertThat(answer.status()).isEqualTo(422);
        for (String field : List.of("type", "name", "email", "organisation", "job-title", "audience")) {
            assertThat(answer.body()).contains("id=\"" + field + "-error\"");
        }
    }

    private String decide(String decision, String... ids) {
        organiser.get(list);
        String body = "decision=" + decision + "&id=" + String.join("&id=", ids);
        var sent = organiser.postRaw(list + "/decide", body);
        assertThat(sent.status()).isEqualTo(303);
        return organiser.get(sent.location()).body();
    }

    private String register(String name) {
        var visitor = new Visitor(base);
        var held = visitor.hold(edition.slug(), 1);
        visitor.get(held.location());
        String email = name.toLowerCase(Locale.ROOT) + "@example.org";
        assertThat(visitor.confirm(held.location(), Visitor.person(1, name, email))
                        .status())
                .isEqualTo(303);
        return editions.texts(
                        "select cast(r.id as text) from registration r join edition e on e.id = r.edition_id"
                                + " where e.slug = ?1 and r.contact_name = ?2",
                        edition.slug(),
                        name)
                .get(0);
    }

    private List<String> types() {
        return editions.texts(
                "select cast(t.id as text) from ticket_type t join edition e on e.id = t.edition_id where e.slug = ?1",
                edition.slug());
    }

    /** @return its id */
    private String addType(String name, int places) {
        organiser.get("/en/office/editions/" + edition.slug() + "/tickets");
        String quota = UUID.randomUUID().toString();
        String type = UUID.randomUUID().toString();
        editions.change(
                "insert into quota (id, edition_id, name, size, taken) select cast(?1 as uuid), id, 'Q', ?2, 0 from edition where slug = ?3",
                quota,
                places,
                edition.slug());
        editions.change(
                "insert into ticket_type (id, edition_id, position, name_ro, name_en, description_ro, description_en, most_per_registration)"
                        + " select cast(?1 as uuid), id, 9, ?2, ?2, '', '', 10 from edition where slug = ?3",
                type,
                name,
                edition.slug());
        editions.change(
                "insert into ticket_type_quota (ticket_type_id, quota_id) values (cast(?1 as uuid), cast(?2 as uuid))",
                type,
                quota);
        return type;
    }

    private List<String> states() {
        return editions.texts(
                "select r.state from registration r join edition e on e.id = r.edition_id where e.slug = ?1 order by 1",
                edition.slug());
    }

    private static Map<String, String> details(String name, String email, String type) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("email", email);
        fields.put("type", type);
        return fields;
    }

    private static Map<String, String> byHand(String type) {
        var fields = details("Maria Presa", "presa@example.org", type);
        fields.put("key", UUID.randomUUID().toString());
        fields.put("organisation", "Ziarul");
        fields.put("job-title", "");
        fields.put("audience", "OTHER");
        fields.put("language", "en");
        fields.put("free", "yes");
        return fields;
    }
}

package ro.clujit.innovationdays.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** An organiser puts tickets on offer and changes how many there are. */
@QuarkusTest
class TicketTypeOfficePagesTest {

    private static final Pattern TYPE = Pattern.compile("href=\"([^\"]+/tickets/[0-9a-f-]{36})\"");

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
        list = "/en/office/editions/" + edition.slug() + "/tickets";
    }

    @Test
    void addsATicketThatCanBeHadAtOnce() {
        var fields = terms(40);
        fields.put("name-en", "Workshop day");
        assertThat(organiser.send(list + "/new", fields).body()).contains("The ticket is added.", "0 of 40");
        assertThat(new Visitor(base)
                        .get("/en/editions/" + edition.slug() + "/register")
                        .body())
                .contains("Workshop day");
    }

    @Test
    void keepsTheSaleWindowInTheEditionsZone() {
        var fields = terms(40);
        fields.put("sale-from", "2090-01-15T09:00");
        fields.put("sale-until", "2090-04-01 18:30");
        organiser.send(list + "/new", fields);
        assertThat(editions.count("""
                        select count(*) from ticket_type t join edition e on e.id = t.edition_id
                         where e.slug = ?1 and sale_from = timestamptz '2090-01-15 07:00Z'
                           and sale_until = timestamptz '2090-04-01 15:30Z'
                        """, edition.slug())).isEqualTo(1);
    }

    @Test
    void sendsTheFormBackWithARemarkBesideEachField() {
        var fields = terms(40);
        fields.put("name-ro", "");
        fields.put("description-en", "x".repeat(401));
        fields.put("places", "-1");
        fields.put("most", "11");
        fields.put("sale-from", "2090-04-01T09:00");
        fields.put("sale-until", "2090-03-01T09:00");
        var page = organiser.sendInVain(list + "/new", fields).body();
        for (String field : List.of("name-ro", "description-en", "places", "most", "sale-until")) {
            assertThat(page).contains("id=\"" + field + "-error\"");
        }
        assertThat(page).contains("value=\"2090-04-01T09:00\"", "value=\"Day\"");
    }

    @Test
    void keepsPriceAndRulesAndShowsThemWhereTheyMatter() {
        var fields = terms(5);
        fields.put("price", "121,50");
        fields.put("vat", "REDUCED");
        fields.put("least", "2");
        fields.put("audience", "MEDICINE");
        fields.put("approval", "on");
        assertThat(organiser.send(list + "/new", fields).body()).contains("RON\u00a0121.50", "With approval");
        assertThat(new Visitor(base)
                        .get("/en/editions/" + edition.slug() + "/register")
                        .body())
                .contains("RON\u00a0121.50", "11%");
        Matcher made = TYPE.matcher(organiser.get(list).body().split("Day</a>")[0]);
        String form = "";
        while (made.find()) {
            form = made.group(1);
        }
        assertThat(organiser.get(form).body())
                .contains("value=\"121.50\"", "value=\"MEDICINE\" selected", "value=\"REDUCED\" selected");
        fields.putAll(quota());
        fields.remove("approval");
        assertThat(organiser.send(form, fields).body()).doesNotContain("With approval");
        assertThat(editions.count("""
                        select count(*) from ticket_type where name_en = 'Day' and price = 12150 and not needs_approval
                           and least_per_registration = 2 and audience = 'MEDICINE' and vat_kind = 'REDUCED'
                           and edition_id = (select id from edition where slug = ?1)
                        """, edition.slug())).isEqualTo(1);
    }

    @Test
    void hidesATicketThatIsForCodesOnlyAndSaysSoToOrganisers() {
        var fields = terms(5);
        fields.put("with-code", "on");
        assertThat(organiser.send(list + "/new", fields).body()).contains("Only with a code");
        assertThat(new Visitor(base)
                        .get("/en/editions/" + edition.slug() + "/register")
                        .body())
                .doesNotContain(">Day<");
    }

    @Test
    void addsAnAddOnOnceHoweverOftenTheFormIsSent() {
        var fields = terms(5);
        fields.put("kind", "ADD_ON");
        assertThat(organiser.send(list + "/new", fields).body()).contains("Add-on");
        assertThat(organiser.sendInVain(list + "/new", fields).body()).contains("a ticket with this name already");
        // What it is stays as it is.
        assertThat(editions.count(
                        "select count(*) from ticket_type t join edition e on e.id = t.edition_id"
                                + " where e.slug = ?1 and kind = 'ADD_ON'",
                        edition.slug()))
                .isEqualTo(1);
    }

    @Test
    void refusesPricesThatAreNoneInWords() {
        for (String price : List.of("-1", "1000000.01", "99999999999", "1e3", "12,345", "free", "")) {
            assertThat(organiser
                            .sendInVain(list + "/new", Organiser.with(terms(5), "price", price))
                            .body())
                    .as(price)
                    .contains("Write a price from 0 to 1,000,000");
        }
        assertThat(organiser
                        .sendInVain(list + "/new", Organiser.with(terms(5), "least", "11"))
                        .body())
                .contains("id=\"least-error\"");
        var backwards = Organiser.with(Organiser.with(terms(5), "least", "5"), "most", "4");
        assertThat(organiser.sendInVain(list + "/new", backwards).body()).contains("cannot be more than the most, 4");
    }

    @Test
    void wantsAQuota() {
        assertThat(organiser
                        .sendInVain(list + "/new", Organiser.with(terms(5), "places", ""))
                        .body())
                .contains("Tick at least one quota");
        assertThat(organiser.sendInVain(type(), terms(5)).body()).contains("id=\"quotas-error\"");
        var counted = Organiser.with(terms(5), "places", "");
        counted.putAll(quota());
        assertThat(organiser.send(list + "/new", counted).body()).contains("The ticket is added.", "0 of 10");
    }

    @Test
    void neverHasFewerPlacesThanAreTakenHoweverManyAskMeanwhile() throws Exception {
        String quota = "/en/office/editions/" + edition.slug() + "/quotas/" + quotaId();
        organiser.get(quota);
        ExecutorService threads = Executors.newFixedThreadPool(24);
        try {
            for (int round = 0; round < 3; round++) {
                editions.change(
                        "update quota set size = 40 where edition_id = (select id from edition where slug = ?1)",
                        edition.slug());
                int size = 3 + 6 * round;
                var asked = new ArrayList<Callable<Visitor.Answer>>();
                for (int i = 0; i < 12; i++) {
                    var visitor = new Visitor(base);
                    var offer = Visitor.offer(visitor.get("/en/editions/" + edition.slug() + "/register"), 1);
                    asked.add(() -> visitor.post("/en/editions/" + edition.slug() + "/register", offer));
                    asked.add(() -> organiser.post(quota, Map.of("name", "Locuri", "size", Integer.toString(size))));
                }
                for (Visitor.Answer answer : together(threads, asked)) {
                    assertThat(answer.status()).as(answer.body()).isIn(303, 409, 422);
                }
                assertThat(editions.count(
                                "select count(*) from quota q join edition e on e.id = q.edition_id"
                                        + " where e.slug = ?1 and (size = ?2 or size = 40) and taken <= size",
                                edition.slug(),
                                size))
                        .isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Visitor.Answer> together(ExecutorService threads, List<Callable<Visitor.Answer>> work)
            throws Exception {
        var start = new CountDownLatch(1);
        List<Future<Visitor.Answer>> all = work.stream()
                .map(one -> threads.submit(() -> {
                    start.await();
                    return one.call();
                }))
                .toList();
        start.countDown();
        var answers = new ArrayList<Visitor.Answer>();
        for (var one : all) {
            answers.add(one.get(60, TimeUnit.SECONDS));
        }
        return answers;
    }

    private String type() {
        Matcher found = TYPE.matcher(organiser.get(list).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String quotaId() {
        return editions.texts(
                        "select q.id::text from quota q join edition e on e.id = q.edition_id"
                                + " where e.slug = ?1 and q.name = 'Locuri'",
                        edition.slug())
                .get(0);
    }

    private Map<String, String> quota() {
        return Map.of("quota-" + quotaId(), "on");
    }

    private static Map<String, String> terms(int places) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name-ro", "O zi");
        fields.put("name-en", "Day");
        fields.put("description-ro", "");
        fields.put("description-en", "");
        fields.put("places", Integer.toString(places));
        fields.put("kind", "ADMISSION");
        fields.put("price", "0");
        fields.put("currency", "RON");
        fields.put("vat", "STANDARD");
        fields.put("least", "1");
        fields.put("most", "10");
        fields.put("sale-from", "");
        fields.put("sale-until", "");
        return fields;
    }
}

package ro.clujit.innovationdays.ticketing.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** An organiser hands out codes, and people use them. After each test what quotas have taken is what they are taken by. */
@QuarkusTest
class CodePagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    CodeSweep sweep;

    @Inject
    MovableClock clock;

    Organiser organiser;
    TestEditions.Made edition;
    String list;
    String type;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        edition = editions.open(20);
        list = "/en/office/editions/" + edition.slug() + "/codes";
        type = "type-"
                + editions.texts(
                                "select t.id::text from ticket_type t join edition e on e.id = t.edition_id"
                                        + " where e.slug = ?1",
                                edition.slug())
                        .get(0);
    }

    @AfterEach
    void countsAgree() {
        clock.reset();
        assertThat(editions.count("""
                        select count(*) from quota q join edition e on e.id = q.edition_id
                         where e.slug = ?1 and q.taken <> (select coalesce(sum(places), 0) from quota_use
                                                            where quota_id = q.id)
                        """, edition.slug())).isZero();
    }

    @Test
    void givesExactlyTenPlacesOfACodeWithTenUsesToFiftyAtOnce() throws Exception {
        editions.change(
                "update quota set size = 100 where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        organiser.send(list + "/new", code("TEN", "10"));
        ExecutorService threads = Executors.newFixedThreadPool(50);
        ExecutorService httpThreads = Executors.newFixedThreadPool(8);
        try {
            var start = new CountDownLatch(1);
            var ready = new CountDownLatch(50);
            List<Future<Visitor.Answer>> all = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                all.add(threads.submit(() -> {
                    var visitor = new Visitor(base, httpThreads);
                    var offer = offer(visitor, "TEN", 1);
                    ready.countDown();
                    start.await();
                    return visitor.post(register(), offer);
                }));
            }
            assertThat(ready.await(120, TimeUnit.SECONDS)).isTrue();
            start.countDown();
            int held = 0;
            for (Future<Visitor.Answer> one : all) {
                Visitor.Answer answer = one.get(60, TimeUnit.SECONDS);
                assertThat(answer.status()).isIn(303, 409);
                held += answer.status() == 303 ? 1 : 0;
            }
            assertThat(held).isEqualTo(10);
            assertThat(used("TEN")).isEqualTo(10);
        } finally {
            threads.shutdownNow();
            httpThreads.shutdownNow();
        }
    }

    @Test
    void keepsReservedPlacesFromThePublicForWhoeverHasTheCode() {
        organiser.send(list + "/new", reserving("GUESTS", "5"));
        var other = new Visitor(base);
        assertThat(hold(other, "", 8).status()).isEqualTo(303);
        assertThat(hold(other, "", 7).status()).isEqualTo(303);
        assertThat(hold(other, "", 1).status()).isEqualTo(409);
        var guest = new Visitor(base);
        assertThat(hold(guest, "guests", 4).status()).isEqualTo(303);
        assertThat(hold(guest, "GUESTS", 2).status()).isEqualTo(409);
        assertThat(organiser.get(list).body()).contains("4 of 5", "1 place held back");
    }

    @Test
    void reservesNoMoreThanIsFreeAndGivesBackWhatIsLoweredOrWithdrawn() {
        assertThat(organiser.sendInVain(list + "/new", reserving("MANY", "21")).body())
                .contains("20 are left", "Nothing was changed.");
        organiser.send(list + "/new", reserving("MANY", "15"));
        assertThat(taken()).isEqualTo(15);
        String page = page("MANY");
        organiser.send(page, Map.of("uses", "9"));
        assertThat(taken()).isEqualTo(9);
        assertThat(organiser.sendInVain(page, Map.of("uses", "21")).body()).contains("11 are left");
        organiser.send(page, Map.of("uses", "20"));
        assertThat(taken()).isEqualTo(20);
        assertThat(hold(new Visitor(base), "MANY", 3).status()).isEqualTo(303);
        assertThat(organiser.sendInVain(page, Map.of("uses", "2")).body()).contains("It was used 3 times");
        organiser.get(page);
        organiser.post(page + "/withdraw", Map.of());
        assertThat(organiser.post(page + "/withdraw", Map.of()).status()).isEqualTo(303);
        assertThat(taken()).isEqualTo(3);
        assertThat(hold(new Visitor(base), "MANY", 1).status()).isEqualTo(409);
        assertThat(organiser.get(page).body()).doesNotContain("name=\"uses\"");
    }

    @Test
    void givesOthersThePlacesOfACodeWhoseTimeIsOver() {
        var fields = reserving("EARLY", "15");
        fields.put("valid-until", "2089-01-01T10:00");
        organiser.send(list + "/new", fields);
        editions.change(
                "update code set valid_until = now() - interval '1 minute' where text = 'EARLY'"
                        + " and edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        sweep.sweep();
        assertThat(taken()).isZero();
        assertThat(sweep.releaseNext()).isFalse();
        assertThat(hold(new Visitor(base), "EARLY", 1).status()).isEqualTo(409);
        organiser.send(page("EARLY"), Map.of("uses", "15", "valid-until", "2089-01-01T10:00"));
        assertThat(taken()).isEqualTo(15);
    }

    @Test
    void givesUsesBackWhenAHoldRunsOut() {
        organiser.send(list + "/new", code("ONCE", "1"));
        assertThat(hold(new Visitor(base), "ONCE", 1).status()).isEqualTo(303);
        assertThat(hold(new Visitor(base), "ONCE", 1).status()).isEqualTo(409);
        clock.forward(Duration.ofHours(2));
        // Whoever finds the last place held by a hold that ran out has it ended; so does the next sweep.
        assertThat(hold(new Visitor(base), "ONCE", 1).status()).isIn(303, 409);
    }

    @Test
    void showsAHiddenTicketAndADiscountedPriceToWhoeverHasTheCode() {
        editions.change(
                "update ticket_type set with_code_only = true, price = 10000"
                        + " where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        var fields = code("SECRET", "5");
        fields.put("unlocks", "on");
        fields.put("discount", "12,5%");
        organiser.send(list + "/new", fields);
        organiser.send(list + "/new", Organiser.with(code("LESS", "5"), "discount", "30"));
        var visitor = new Visitor(base);
        assertThat(visitor.get(register()).body()).doesNotContain("ticket-price");
        assertThat(visitor.get(register() + "?code=LESS").body()).doesNotContain("ticket-price");
        assertThat(visitor.get(register() + "?code=secret").body()).contains("RON\u00a087.50", "RON\u00a0100");
        editions.change(
                "update ticket_type set with_code_only = false"
                        + " where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        assertThat(visitor.get(register() + "?code=LESS").body()).contains("RON\u00a070");
        // What a form says about prices is not read.
        Map<String, String> offer = offer(visitor, "LESS", 1);
        offer.put("price", "0");
        offer.put("total", "0");
        String held = visitor.post(register(), offer).location();
        var person = Visitor.person(1, "Ana Pop", "ana@example.org");
        person.put("price", "0");
        visitor.get(held);
        visitor.post(held, person);
        assertThat(editions.count(
                        "select sum(total) from registration r join edition e on e.id = r.edition_id"
                                + " where e.slug = ?1 and r.state = 'PENDING_PAYMENT'",
                        edition.slug()))
                .isEqualTo(7000);
    }

    @Test
    void letsOnlyThoseUseACodeWhoseAddressesItIsFor() {
        var fields = code("FIRM", "9");
        fields.put("addresses", "@firm.example.org\nana@example.org");
        fields.put("organisation", "Firma Exemplu");
        organiser.send(list + "/new", fields);
        var visitor = new Visitor(base);
        String held = hold(visitor, "FIRM", 1).location();
        visitor.get(held);
        var refused = visitor.post(held, Visitor.person(1, "Ion Pop", "ion@example.org"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("id=\"email-1-error\"", "The code is for other addresses.");
        assertThat(visitor.post(held, Visitor.person(1, "Ion Pop", "ion@FIRM.example.org"))
                        .status())
                .isEqualTo(303);
        assertThat(organiser.get(list).body()).contains("Firma Exemplu", "data-label=\"Confirmed tickets\">1<");
        // Whoever has such an address may bring others.
        String two = hold(visitor, "FIRM", 2).location();
        visitor.get(two);
        var people = new LinkedHashMap<>(Visitor.person(1, "Ana Pop", "ana@example.org"));
        people.putAll(Visitor.person(2, "Ion Pop", "ion@example.org"));
        assertThat(visitor.post(two, people).status()).isEqualTo(303);
    }

    @Test
    void givesPeopleOfADomainTheirRateWithoutACode() {
        editions.change(
                "update ticket_type set price = 10000" + " where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        var fields = code("MEMBERS", "9");
        fields.put("addresses", "@firm.example.org");
        fields.put("by-domain", "on");
        fields.put("discount", "20%");
        organiser.send(list + "/new", fields);
        var visitor = new Visitor(base);
        String held = hold(visitor, "", 1).location();
        visitor.get(held);
        visitor.post(held, Visitor.person(1, "Ion Pop", "ion@firm.example.org"));
        assertThat(used("MEMBERS")).isEqualTo(1);
    }

    @Test
    void makesABatchOnceHoweverOftenItsFormIsSent() {
        var fields = code("", "1");
        fields.remove("text");
        fields.put("prefix", "batch-");
        fields.put("count", "40");
        fields.put("characters", "6");
        fields.put("key", UUID.randomUUID().toString());
        organiser.send(list + "/batch", fields);
        organiser.send(list + "/batch", fields);
        assertThat(editions.count("""
                        select count(distinct c.text) from code c join edition e on e.id = c.edition_id
                         where e.slug = ?1 and c.text ~ '^BATCH-[2-9A-HJKMNP-TV-Z]{6}$'
                        """, edition.slug())).isEqualTo(40);
        assertThat(organiser.get(list + "?q=batch").body()).contains("40 codes");
        assertThat(organiser.get(list + "?q=%25").body()).contains("No code has");
    }

    @Test
    void makesNoneOfABatchThatWouldReserveMoreThanIsFree() {
        var fields = reserving("", "3");
        fields.remove("text");
        fields.put("prefix", "RES-");
        fields.put("count", "7");
        fields.put("characters", "6");
        assertThat(organiser.sendInVain(list + "/batch", fields).body()).contains("20 are left");
        assertThat(taken()).isZero();
        organiser.send(list + "/batch", Organiser.with(fields, "count", "6"));
        assertThat(taken()).isEqualTo(18);
    }

    @Test
    void refusesInWordsWhatNoCodeCanBe() {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        wrong.put("text", List.of("", "AB", "ȘȚ-CODE", "-X1", "x".repeat(41), "<b>code</b>"));
        wrong.put("uses", List.of("", "0", "-1", "100001", "1e3"));
        wrong.put("discount", List.of("-5", "-5%", "101%", "1000000.01", "50 lei", "1,234"));
        wrong.put("addresses", List.of("firm.ro", "@", "ana@"));
        wrong.put("organisation", List.of("x".repeat(121)));
        wrong.put("valid-from", List.of("tomorrow", "2089-02-30T10:00"));
        wrong.put("valid-until", List.of("2089", "99999-01-01T10:00"));
        wrong.forEach((field, values) -> values.forEach(value -> assertThat(organiser
                        .sendInVain(list + "/new", Organiser.with(code("GOOD", "1"), field, value))
                        .body())
                .as("%s %s", field, value)
                .contains("id=\"" + field + "-error\"")));
        assertThat(organiser
                        .sendInVain(list + "/new", Organiser.with(code("GOOD", "1"), "reserves", "on"))
                        .body())
                .contains("id=\"types-error\"");
        assertThat(organiser
                        .sendInVain(list + "/new", Organiser.with(code("GOOD", "1"), "by-domain", "on"))
                        .body())
                .contains("id=\"addresses-error\"");
        organiser.send(list + "/new", code("GOOD", "1"));
        assertThat(organiser.sendInVain(list + "/new", code("good", "1")).body())
                .contains("a code with this text already");
    }

    private Map<String, String> code(String text, String uses) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", text);
        fields.put("uses", uses);
        return fields;
    }

    private Map<String, String> reserving(String text, String uses) {
        Map<String, String> fields = code(text, uses);
        fields.put("reserves", "on");
        fields.put(type, "on");
        return fields;
    }

    private Visitor.Answer hold(Visitor visitor, String code, int places) {
        return visitor.post(register(), offer(visitor, code, places));
    }

    private Map<String, String> offer(Visitor visitor, String code, int places) {
        Map<String, String> offer = Visitor.offer(visitor.get(register()), places);
        offer.keySet().removeIf(field -> field.startsWith("places-"));
        offer.put("places-" + type.substring(5), Integer.toString(places));
        offer.put("code", code);
        offer.put("do", "take");
        return offer;
    }

    private String register() {
        return "/en/editions/" + edition.slug() + "/register";
    }

    private String page(String text) {
        return list + "/"
                + editions.texts(
                                "select c.id::text from code c join edition e on e.id = c.edition_id"
                                        + " where e.slug = ?1 and c.text = ?2",
                                edition.slug(),
                                text)
                        .get(0);
    }

    private long used(String text) {
        return editions.count(
                "select used from code c join edition e on e.id = c.edition_id where e.slug = ?1 and c.text = ?2",
                edition.slug(),
                text);
    }

    private long taken() {
        return editions.count(
                "select sum(taken) from quota q join edition e on e.id = q.edition_id where e.slug = ?1",
                edition.slug());
    }
}

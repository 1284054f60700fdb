package ro.clujit.innovationdays.ticketing.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import ro.clujit.innovationdays.ticketing.TestHolds;

/** People use the codes that an organiser hands out. After each test what quotas have taken is what they are taken by. */
@QuarkusTest
class UsingCodesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    CodeSweep sweep;

    @Inject
    TestHolds holds;

    @Inject
    MovableClock clock;

    Organiser organiser;
    TestEditions.Made edition;
    TestCodes codes;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        edition = editions.open(20);
        codes = new TestCodes(editions, edition.slug());
    }

    @AfterEach
    void countsAgree() {
        clock.reset();
        assertThat(codes.miscounted()).isZero();
    }

    @Test
    void givesExactlyTenPlacesOfACodeWithTenUsesToFiftyAtOnce() throws Exception {
        editions.change(
                "update quota set size = 100 where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        organiser.send(codes.list + "/new", TestCodes.code("TEN", "10"));
        ExecutorService threads = Executors.newFixedThreadPool(50);
        ExecutorService httpThreads = Executors.newFixedThreadPool(8);
        try {
            var start = new CountDownLatch(1);
            var ready = new CountDownLatch(50);
            List<Future<Visitor.Answer>> all = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                all.add(threads.submit(() -> {
                    var visitor = new Visitor(base, httpThreads);
                    var offer = codes.offer(visitor, "TEN", 1);
                    ready.countDown();
                    start.await();
                    return visitor.post(codes.register(), offer);
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
            assertThat(codes.used("TEN")).isEqualTo(10);
        } finally {
            threads.shutdownNow();
            httpThreads.shutdownNow();
        }
    }

    @Test
    void keepsReservedPlacesFromThePublicForWhoeverHasTheCode() {
        organiser.send(codes.list + "/new", codes.reserving("GUESTS", "5"));
        var other = new Visitor(base);
        assertThat(codes.hold(other, "", 8).status()).isEqualTo(303);
        assertThat(codes.hold(other, "", 7).status()).isEqualTo(303);
        assertThat(codes.hold(other, "", 1).status()).isEqualTo(409);
        var guest = new Visitor(base);
        assertThat(codes.hold(guest, "guests", 4).status()).isEqualTo(303);
        assertThat(codes.hold(guest, "GUESTS", 2).status()).isEqualTo(409);
        assertThat(organiser.get(codes.list).body()).contains("4 of 5", "1 place held back");
    }

    @Test
    void givesOthersThePlacesOfACodeWhoseTimeIsOver() {
        var fields = codes.reserving("EARLY", "15");
        fields.put("valid-until", "2089-01-01T10:00");
        organiser.send(codes.list + "/new", fields);
        editions.change(
                "update code set valid_until = now() - interval '1 minute' where text = 'EARLY'"
                        + " and edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        sweep.sweep();
        assertThat(codes.taken()).isZero();
        assertThat(sweep.releaseNext()).isFalse();
        assertThat(codes.hold(new Visitor(base), "EARLY", 1).status()).isEqualTo(409);
        organiser.send(codes.page("EARLY"), Map.of("uses", "15", "valid-until", "2089-01-01T10:00"));
        assertThat(codes.taken()).isEqualTo(15);
    }

    @Test
    void givesUsesBackWhenAHoldRunsOut() {
        organiser.send(codes.list + "/new", TestCodes.code("ONCE", "1"));
        assertThat(codes.hold(new Visitor(base), "ONCE", 1).status()).isEqualTo(303);
        clock.forward(Duration.ofMinutes(14));
        holds.end();
        assertThat(codes.hold(new Visitor(base), "ONCE", 1).status())
                .as("a minute before")
                .isEqualTo(409);
        clock.forward(Duration.ofMinutes(2));
        // The scheduled sweep may have the row in its hands, and then this one passes it by.
        await().until(() -> {
            holds.end();
            return codes.used("ONCE") == 0;
        });
        assertThat(codes.taken()).isZero();
        assertThat(codes.hold(new Visitor(base), "ONCE", 1).status()).isEqualTo(303);
        assertThat(codes.used("ONCE")).isEqualTo(1);
        assertThat(codes.hold(new Visitor(base), "ONCE", 1).status()).isEqualTo(409);
    }

    @Test
    void showsAHiddenTicketAndADiscountedPriceToWhoeverHasTheCode() {
        editions.change(
                "update ticket_type set with_code_only = true, price = 10000"
                        + " where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        var fields = TestCodes.code("SECRET", "5");
        fields.put("unlocks", "on");
        fields.put("discount", "12,5%");
        organiser.send(codes.list + "/new", fields);
        organiser.send(codes.list + "/new", Organiser.with(TestCodes.code("LESS", "5"), "discount", "30"));
        var visitor = new Visitor(base);
        assertThat(visitor.get(codes.register()).body()).doesNotContain("ticket-price");
        assertThat(visitor.get(codes.register() + "?code=LESS").body()).doesNotContain("ticket-price");
        assertThat(visitor.get(codes.register() + "?code=secret").body()).contains("RON\u00a087.50", "RON\u00a0100");
        editions.change(
                "update ticket_type set with_code_only = false"
                        + " where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        assertThat(visitor.get(codes.register() + "?code=LESS").body()).contains("RON\u00a070");
        // What a form says about prices is not read.
        Map<String, String> offer = codes.offer(visitor, "LESS", 1);
        offer.put("price", "0");
        offer.put("total", "0");
        String held = visitor.post(codes.register(), offer).location();
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
        var fields = TestCodes.code("FIRM", "9");
        fields.put("addresses", "@firm.example.org\nana@example.org");
        fields.put("organisation", "Firma Exemplu");
        organiser.send(codes.list + "/new", fields);
        var visitor = new Visitor(base);
        String held = codes.hold(visitor, "FIRM", 1).location();
        visitor.get(held);
        var refused = visitor.post(held, Visitor.person(1, "Ion Pop", "ion@example.org"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("id=\"email-1-error\"", "The code is for other addresses.");
        assertThat(visitor.post(held, Visitor.person(1, "Ion Pop", "ion@FIRM.example.org"))
                        .status())
                .isEqualTo(303);
        assertThat(organiser.get(codes.list).body()).contains("Firma Exemplu", "data-label=\"Confirmed tickets\">1<");
        // Whoever has such an address may bring others.
        String two = codes.hold(visitor, "FIRM", 2).location();
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
        var fields = TestCodes.code("MEMBERS", "9");
        fields.put("addresses", "@firm.example.org");
        fields.put("by-domain", "on");
        fields.put("discount", "20%");
        organiser.send(codes.list + "/new", fields);
        var visitor = new Visitor(base);
        String held = codes.hold(visitor, "", 1).location();
        visitor.get(held);
        visitor.post(held, Visitor.person(1, "Ion Pop", "ion@firm.example.org"));
        assertThat(codes.used("MEMBERS")).isEqualTo(1);
    }
}

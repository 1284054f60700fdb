package ro.clujit.innovationdays.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** What the door answers, and that of many gates exactly one admits. */
@QuarkusTest
class DoorTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestTickets tickets;

    ExecutorService threads;
    Visitor organiser;
    TestEditions.Made edition;

    @BeforeEach
    void start() {
        threads = Executors.newFixedThreadPool(16);
        organiser = new Visitor(base);
        organiser.signIn(PostgresResource.ORGANISER, PostgresResource.PASSWORD);
        edition = editions.open(100);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void admitsOnceThenSaysSinceWhenAndWhere() {
        var badge = register("Ștefan Țurcanu");
        assertThat(scan(edition.mainGate(), badge.code()).body())
                .contains("\"verdict\":\"ADMITTED\"", "Ștefan Țurcanu", "Exemplu SRL");
        assertThat(scan(edition.sideGate(), badge.code()).body())
                .contains("\"verdict\":\"ALREADY_IN\"", "\"sinceGate\":\"Main door\"", "\"since\":\"20");
        assertThat(scan(edition.sideGate(), badge.shortCode()).body()).contains("ALREADY_IN");
    }

    @Test
    void letsPeopleOutAndInAgain() {
        var badge = register("Ana Ieșire");
        assertThat(go(badge.code(), "OUT")).isEqualTo("NOT_IN");
        assertThat(go(badge.code(), "IN")).isEqualTo("ADMITTED");
        assertThat(go(badge.code(), "OUT")).isEqualTo("LEFT");
        assertThat(go(badge.code(), "OUT")).isEqualTo("NOT_IN");
        assertThat(go(badge.code(), "IN")).isEqualTo("ADMITTED");
    }

    @Test
    void namesWhatIsNotATicketOfThisDoor() {
        var badge = register("Alt Om");
        var other = editions.open(5);
        String changed = badge.code().substring(0, 10)
                + (badge.code().charAt(10) == 'A' ? 'B' : 'A')
                + badge.code().substring(11);
        assertThat(verdict(scan(edition.mainGate(), changed))).isEqualTo("MISREAD");
        assertThat(verdict(scan(edition.mainGate(), "https://example.org/another-qr")))
                .isEqualTo("MISREAD");
        assertThat(verdict(scan(edition.mainGate(), TestTickets.madeUp(edition.mark()))))
                .isEqualTo("UNKNOWN");
        Visitor.Answer foreign = scan(other.mainGate(), badge.code());
        assertThat(verdict(foreign)).isEqualTo("WRONG_EDITION");
        assertThat(foreign.body()).contains("Test edition").doesNotContain("Alt Om");
    }

    @Test
    void admitsOneOfManyGatesThatScanAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            var badge = register("Om Grăbit " + round);
            List<String> verdicts =
                    together(16, i -> scan(i % 2 == 0 ? edition.mainGate() : edition.sideGate(), badge.code()));
            assertThat(verdicts).filteredOn("ADMITTED"::equals).hasSize(1);
            assertThat(verdicts).filteredOn("ALREADY_IN"::equals).hasSize(15);
        }
    }

    @Test
    void takesTheSameNonceForTheSameScan() throws Exception {
        var badge = register("O Singură Dată");
        UUID nonce = UUID.randomUUID();
        List<String> answers = together(16, i -> organiser.scan(nonce, edition.mainGate(), badge.code()));
        assertThat(answers).containsOnly("ADMITTED");
        UUID unreadable = UUID.randomUUID();
        assertThat(together(16, i -> organiser.scan(unreadable, edition.mainGate(), "no code")))
                .containsOnly("MISREAD");
        assertThat(editions.count("select count(*) from scan where nonce in (?1, ?2)", nonce, unreadable))
                .isEqualTo(2);
    }

    @Test
    void answersAMalformedCallWithAProblem() {
        for (String body : List.of(
                "",
                "{",
                "[]",
                "{}",
                "null",
                "{\"nonce\":\"x\"}",
                "{\"nonce\":\"%s\",\"gate\":\"%s\",\"code\":\"a\",\"direction\":\"SIDEWAYS\",\"source\":\"CAMERA\",\"scannedAt\":\"2027-01-01T00:00:00Z\"}"
                        .formatted(UUID.randomUUID(), edition.mainGate()),
                "{\"nonce\":\"%s\",\"gate\":\"%s\",\"code\":\"a\",\"direction\":\"IN\",\"source\":\"CAMERA\",\"scannedAt\":\"+999999999-01-01T00:00:00Z\"}"
                        .formatted(UUID.randomUUID(), edition.mainGate()),
                "{\"nonce\":\"%s\",\"gate\":\"%s\",\"code\":\"%s\",\"direction\":\"IN\",\"source\":\"CAMERA\",\"scannedAt\":\"2027-01-01T00:00:00Z\"}"
                        .formatted(UUID.randomUUID(), edition.mainGate(), "A".repeat(5000)))) {
            Visitor.Answer answer = organiser.postJson("/api/v1/scans", body);
            assertThat(answer.status()).as(body + answer.body()).isEqualTo(400);
            assertThat(answer.body()).as(body).contains("\"status\":400", "\"detail\":");
        }
        assertThat(scan(UUID.randomUUID().toString(), "a").status()).isEqualTo(404);
        assertThat(verdict(scan(edition.mainGate(), "\\u0000\\u0000"))).isEqualTo("MISREAD");
    }

    @Test
    void isClosedToWhoeverHasNotSignedIn() {
        var stranger = new Visitor(base);
        stranger.get("/en/sign-in");
        Visitor.Answer answer = stranger.scan(UUID.randomUUID(), edition.mainGate(), "a");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains("\"title\":\"Unauthorized\"");
        assertThat(stranger.get("/api/v1/editions/" + edition.slug() + "/arrivals")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void refusesAScanWithoutTheFormToken() {
        assertThat(organiser.postJsonWithout("/api/v1/scans", "{}").status()).isEqualTo(400);
    }

    @Test
    void letsNobodyInWhoseRegistrationIsPending() {
        var badge = register("Încă Neplătit");
        for (String state : List.of("PENDING", "EXPIRED")) {
            editions.change("update ticket set state = ?2 where short_code = ?1", badge.shortCode(), state);
            assertThat(go(badge.code(), "IN")).isEqualTo("NOT_PAID");
            assertThat(go(badge.shortCode(), "IN")).isEqualTo("NOT_PAID");
        }
        editions.change("update ticket set state = 'VALID' where short_code = ?1", badge.shortCode());
        assertThat(go(badge.code(), "IN")).isEqualTo("ADMITTED");
    }

    @Test
    void namesACodeThatWasRevokedAndWhy() {
        var badge = register("Cine Are Biletul Acum");
        revoke(badge, "TRANSFERRED");
        UUID nonce = UUID.randomUUID();
        for (int again = 0; again < 2; again++) {
            assertThat(organiser.scan(nonce, edition.mainGate(), badge.code()).body())
                    .contains("\"verdict\":\"REVOKED\"", "\"reason\":\"TRANSFERRED\"")
                    .doesNotContain("Cine Are Biletul Acum");
        }
        var reissued = register("Ecuson Pierdut");
        revoke(reissued, "REISSUED");
        assertThat(scan(edition.mainGate(), reissued.code()).body())
                .contains("\"verdict\":\"REVOKED\"", "\"reason\":\"REISSUED\"", "Ecuson Pierdut");
    }

    /** As if its ticket had been given another code. */
    private void revoke(TestTickets.OnBadge badge, String reason) {
        editions.change("""
                insert into revoked_code (code_digest, ticket_id, reason, revoked_at)
                select code_digest, id, ?2, now() from ticket where short_code = ?1
                """, badge.shortCode(), reason);
        editions.change(
                "update ticket set code_digest = sha256(('new' || short_code)::bytea) where short_code = ?1",
                badge.shortCode());
    }

    @Test
    void countsPeopleNotScans() {
        var one = register("Unu");
        var two = register("Doi");
        go(one.code(), "IN");
        go(one.code(), "IN");
        go(two.code(), "IN");
        go(two.code(), "OUT");
        assertThat(organiser
                        .get("/api/v1/editions/" + edition.slug() + "/arrivals")
                        .body())
                .contains("\"tickets\":2", "\"arrived\":2", "\"inside\":1", "\"refused\":1");
    }

    private TestTickets.OnBadge register(String name) {
        var visitor = new Visitor(base);
        String registration = visitor.hold(edition.slug(), 1).location();
        assertThat(visitor.confirm(registration, Visitor.person(1, name, "who@example.org"))
                        .status())
                .isEqualTo(303);
        // Latest first.
        return tickets.of(edition.slug()).get(0);
    }

    private Visitor.Answer scan(String gate, String code) {
        return organiser.scan(UUID.randomUUID(), gate, code);
    }

    private String go(String code, String direction) {
        return verdict(organiser.scan(UUID.randomUUID(), edition.mainGate(), code, direction));
    }

    private static String verdict(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body().replaceAll("(?s).*\"verdict\":\"([A-Z_]+)\".*", "$1");
    }

    private List<String> together(int times, IntFunction<Visitor.Answer> what) throws Exception {
        var start = new CountDownLatch(1);
        List<Future<String>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int number = i;
            all.add(threads.submit(() -> {
                start.await();
                return verdict(what.apply(number));
            }));
        }
        start.countDown();
        List<String> answers = new ArrayList<>();
        for (var one : all) {
            answers.add(one.get(60, TimeUnit.SECONDS));
        }
        return answers;
    }
}

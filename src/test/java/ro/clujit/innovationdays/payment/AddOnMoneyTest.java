package ro.clujit.innovationdays.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.ApiClient;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.account.TestTokens;
import ro.clujit.innovationdays.ticketing.TestAddOns;
import ro.clujit.innovationdays.ticketing.TestTickets;
import ro.clujit.innovationdays.ticketing.TestUnpaid;

/** Workshops and dinners that are chosen after the registration was confirmed: their money, and money that goes back. */
@QuarkusTest
class AddOnMoneyTest {

    private static final String IBAN = "RO49AAAA1B31007593840000";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestAddOns addOns;

    @Inject
    TestTickets tickets;

    @Inject
    TestUnpaid unpaid;

    @Inject
    TestTokens tokens;

    Organiser organiser;
    Visitor visitor;
    TestEditions.Made edition;
    String payments;
    UUID dinner;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        visitor = new Visitor(base);
        edition = editions.open(40);
        payments = "/en/office/editions/" + edition.slug() + "/payments";
        dinner = addOns.workshop(edition.slug(), 2, "Dinner", 1, 5_000);
        editions.change(
                "insert into sale_terms (edition_id, beneficiary, iban_ron) select id, 'Cluj IT Cluster', ?2 from edition where slug = ?1",
                edition.slug(),
                IBAN);
    }

    @AfterEach
    void countsAgree() {
        assertThat(addOns.miscounted(edition.slug())).isEmpty();
    }

    @Test
    void takesThePlaceAtOnceAndStaysConfirmedUntilTheMoneyComes() {
        addOns.price(edition.slug(), 10_000, false);
        String registration = TestAddOns.register(visitor, edition.slug());
        assertThat(markPaid("100")).contains("the registration is confirmed");
        String form = TestAddOns.form(visitor, registration);
        assertThat(visitor.get(form).body())
                .contains("aria-label=\"Add Dinner\"", "its place is taken at once")
                .doesNotContain("Write on the transfer");
        for (int again = 0; again < 2; again++) {
            visitor.get(form);
            assertThat(visitor.postForm(form, Map.of("add", dinner.toString())).location())
                    .isEqualTo(form + "?done=added");
        }
        assertThat(addOns.states(dinner)).containsExactly("PENDING");
        assertThat(addOns.taken(edition.slug(), "Dinner")).isEqualTo(1);
        staysConfirmed();
        for (String page : List.of(registration, form)) {
            assertThat(visitor.get(page).body())
                    .contains("RON\u00a050", reference(), IBAN, "for what you chose after your registration")
                    .doesNotContain("RON\u00a0150");
        }
        assertThat(visitor.get(registration).body()).contains("qr.svg", "Dinner (still to be paid)");
        assertThat(organiser.get(payments).body()).contains(reference(), "RON\u00a050");
        assertThat(organiser.get(desk()).body()).contains("Still owed for add-ons", "Mark paid");
        assertThat(organiser.sendInVain(desk() + "/payment", paid("49")).body()).contains("RON\u00a050 is owed");
        markPaid("50");
        assertThat(addOns.states(dinner)).containsExactly("VALID");
        assertThat(owedLater()).isZero();
        assertThat(markPaid("50")).as("told twice").contains("had been paid before");
        assertThat(organiser.get(desk()).body()).doesNotContain("Still owed", "Mark paid");
        assertThat(visitor.get(registration).body())
                .contains("With it: Dinner<")
                .doesNotContain("Still to be paid");
        assertThat(letters()).as("chosen once and paid once").isEqualTo(2);
        assertThat(traces("PAID")).isEqualTo(2);
    }

    @Test
    void isPaidByALineOfAStatementOnceEvenWhereTheRegistrationCostNothing() {
        UUID robots = addOns.workshop(edition.slug(), 3, "Robots", 5, 3_000);
        String registration = TestAddOns.register(visitor, edition.slug());
        String form = TestAddOns.form(visitor, registration);
        choose(form, dinner);
        choose(form, robots);
        assertThat(owedLater()).isEqualTo(8_000);
        String csv = "Date,Details,Amount\n2026-01-05,%1$s,30.00\n2026-01-06,%1$s,70.00\n".formatted(reference());
        String listing = upload(csv);
        assertThat(organiser.get(listing).body()).contains("Confirms the registration", "another amount than is owed");
        assertThat(addOns.states(robots)).as("a dry run").containsExactly("PENDING");
        organiser.send(listing, Map.of());
        assertThat(addOns.states(robots))
                .as("the money is just what this one costs")
                .containsExactly("VALID");
        assertThat(addOns.states(dinner)).containsExactly("PENDING");
        assertThat(owedLater()).isEqualTo(5_000);
        organiser.send(upload(csv + "2026-01-07,%s,50.00\n".formatted(reference())), Map.of());
        assertThat(addOns.states(dinner)).containsExactly("VALID");
        assertThat(states("payment", "state")).containsExactly("MATCHED", "MATCHED", "UNMATCHED");
        organiser.send(upload("Date,Details,Amount\n2026-01-09,%s again,50.00\n".formatted(reference())), Map.of());
        assertThat(states("payment", "state")).contains("REFUND_NEEDED");
        staysConfirmed();
    }

    @Test
    void knowsTheLineOfTheRegistrationsOwnMoneyThoughTheAddOnCostsAsMuch() {
        addOns.price(edition.slug(), 5_000, false);
        String registration = TestAddOns.register(visitor, edition.slug());
        markPaid("50");
        choose(TestAddOns.form(visitor, registration), dinner);
        String csv = "Date,Details,Amount\n2026-01-05,%s,50.00\n".formatted(reference());
        String listing = upload(csv);
        assertThat(organiser.get(listing).body()).contains("Marked paid by hand before");
        organiser.send(listing, Map.of());
        assertThat(addOns.states(dinner)).containsExactly("PENDING");
        organiser.send(upload(csv + "2026-01-07,%s dinner,50.00\n".formatted(reference())), Map.of());
        assertThat(addOns.states(dinner)).containsExactly("VALID");
    }

    @Test
    void showsAProgramWhatIsOwedAndTakesItsMoney() {
        String token = tokens.make();
        String registration = TestAddOns.register(visitor, edition.slug());
        choose(TestAddOns.form(visitor, registration), dinner);
        String api = "/api/v1/editions/" + edition.slug() + "/payments";
        ApiClient.withToken(token)
                .get(api + "/owed")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].reference", equalTo(reference()))
                .body("[0].owed.amount", equalTo("50.00"));
        String body = "{\"reference\": \"%s\", \"amount\": \"%s\", \"receivedOn\": \"2026-01-05\"}";
        ApiClient.withToken(token)
                .body(body.formatted(reference(), "40"))
                .post(api)
                .then()
                .statusCode(409);
        ApiClient.withToken(token)
                .body(body.formatted(reference(), "50"))
                .post(api)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("CONFIRMED"));
        ApiClient.withToken(token)
                .body(body.formatted(reference(), "50"))
                .post(api)
                .then()
                .statusCode(409);
        assertThat(addOns.states(dinner)).containsExactly("VALID");
        ApiClient.withToken(token).get(api + "/owed").then().body("$", hasSize(0));
    }

    @Test
    void expiresAloneAndComesBackWithLateMoneyWhereAPlaceIsLeft() {
        String registration = TestAddOns.register(visitor, edition.slug());
        String form = TestAddOns.form(visitor, registration);
        choose(form, dinner);
        expire();
        assertThat(addOns.states(dinner)).containsExactly("EXPIRED");
        assertThat(addOns.taken(edition.slug(), "Dinner")).isZero();
        assertThat(owedLater()).isZero();
        staysConfirmed();
        assertThat(traces("ADD_ON_EXPIRED")).isEqualTo(1);
        assertThat(letters()).isEqualTo(2);
        assertThat(organiser.get(desk()).body())
                .contains("Add-on expired unpaid", "Mark paid")
                .doesNotContain(dinner.toString());
        markPaid("50");
        assertThat(addOns.states(dinner)).containsExactly("VALID");
        assertThat(states("payment", "state")).containsExactly("MATCHED");
    }

    @Test
    void showsLateMoneyAsToBeRefundedWhereThePlaceIsSomebodyElses() {
        String registration = TestAddOns.register(visitor, edition.slug());
        choose(TestAddOns.form(visitor, registration), dinner);
        String late = desk();
        expire();
        var other = new Visitor(base);
        choose(other, TestAddOns.form(other, TestAddOns.register(other, edition.slug())), dinner);
        organiser.send(late + "/payment", paid("50"));
        assertThat(states("payment", "state")).containsExactly("REFUND_NEEDED");
        assertThat(organiser.get(payments).body()).contains("Came late and no place is left");
        assertThat(addOns.states(dinner)).containsExactly("EXPIRED", "PENDING");
    }

    @Test
    void endsWithItsTicketAndLateMoneyForItGoesBack() {
        String registration = TestAddOns.register(visitor, edition.slug());
        choose(TestAddOns.form(visitor, registration), dinner);
        visitor.get(registration + "/cancel");
        visitor.postForm(registration + "/cancel", Map.of());
        assertThat(addOns.states(dinner)).containsExactly("CANCELLED");
        assertThat(addOns.taken(edition.slug(), "Dinner")).isZero();
        assertThat(owedLater()).isZero();
        assertThat(states("refund", "reason")).as("nothing was paid").isEmpty();
        markPaid("50");
        assertThat(states("payment", "problem")).containsExactly("CANCELLED");
    }

    @Test
    void letsOnlyWhoeverPaysChooseAndGiveUpWhatIsStillOwed() {
        String registration = TestAddOns.register(visitor, edition.slug());
        String own = "/en/tickets/" + tickets.of(edition.slug()).get(0).token() + "/add-ons";
        visitor.get(own);
        assertThat(visitor.postForm(own, Map.of("add", dinner.toString())).status())
                .isEqualTo(409);
        String form = TestAddOns.form(visitor, registration);
        choose(form, dinner);
        assertThat(visitor.get(own).body()).contains("decides about it").doesNotContain(IBAN, "Drop Dinner");
        assertThat(visitor.postForm(own, Map.of("drop", dinner.toString())).status())
                .isEqualTo(409);
        for (int again = 0; again < 2; again++) {
            visitor.get(form);
            visitor.postForm(form, Map.of("drop", dinner.toString()));
        }
        assertThat(addOns.states(dinner)).containsExactly("CANCELLED");
        assertThat(owedLater()).isZero();
        assertThat(letters()).isEqualTo(2);
        assertThat(states("refund", "reason")).isEmpty();
    }

    @Test
    void showsWhatWasPaidAndGivenUpUntilAnOrganiserHasSentItBack() {
        addOns.price(edition.slug(), 10_000, false);
        String registration = TestAddOns.register(visitor, edition.slug());
        markPaid("100");
        String form = TestAddOns.form(visitor, registration);
        choose(form, dinner);
        markPaid("50");
        for (int again = 0; again < 2; again++) {
            visitor.get(form);
            visitor.postForm(form, Map.of("drop", dinner.toString()));
        }
        assertThat(states("refund", "reason")).containsExactly("ADD_ON_DROPPED");
        assertThat(organiser.get(payments).body())
                .contains("A paid add-on was dropped: Dinner", "RON\u00a050", "To be refunded", reference());
        visitor.get(registration + "/cancel");
        visitor.postForm(registration + "/cancel", Map.of());
        assertThat(states("refund", "reason")).containsExactly("ADD_ON_DROPPED", "TICKETS_CANCELLED");
        assertThat(organiser.get(payments).body())
                .as("the ticket's alone")
                .contains("Paid tickets were cancelled: Forum", "RON\u00a0100");
        String id = editions.texts("""
                        select cast(f.id as text) from refund f join edition e on e.id = f.edition_id
                         where e.slug = ?1 and f.reason = 'ADD_ON_DROPPED'
                        """, edition.slug()).get(0);
        assertThat(sentBack(id)).contains("Marked as refunded", "Sent back for what was given up");
        assertThat(sentBack(id)).contains("settled before");
        assertThat(traces("REFUNDED")).isEqualTo(1);
        assertThat(organiser.get(desk()).body()).contains("Money refunded");
        organiser.get(payments);
        assertThat(organiser
                        .post(payments + "/refunds/" + UUID.randomUUID(), Map.of())
                        .status())
                .isEqualTo(404);
        var foreign = editions.open(1);
        assertThat(organiser
                        .post("/en/office/editions/" + foreign.slug() + "/payments/refunds/" + id, Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void givesTheLastPlaceToOneOfAllWhoWantItWhileItExpiresAndItsMoneyComes() throws Exception {
        String registration = TestAddOns.register(visitor, edition.slug());
        String form = TestAddOns.form(visitor, registration);
        String first = desk();
        List<Visitor> others = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            var other = new Visitor(base);
            others.add(other);
            forms.add(TestAddOns.form(other, TestAddOns.register(other, edition.slug())));
        }
        organiser.get(first + "/payment");
        for (int round = 0; round < 4; round++) {
            String on = "2026-01-0" + (round + 1);
            choose(form, dinner);
            overdue();
            var work = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < others.size(); i++) {
                Visitor other = others.get(i);
                String own = forms.get(i);
                work.add(() -> other.post(own, Map.of("add", dinner.toString())).status());
            }
            work.add(() -> organiser
                    .post(first + "/payment", Map.of("received-on", on, "amount", "50"))
                    .status());
            for (int i = 0; i < 3; i++) {
                work.add(() -> {
                    unpaid.end();
                    return 303;
                });
            }
            assertThat(together(work)).allMatch(status -> status == 303 || status == 409);
            assertThat(addOns.miscounted(edition.slug())).isEmpty();
            assertThat(addOns.states(dinner))
                    .filteredOn(state -> state.equals("PENDING") || state.equals("VALID"))
                    .as("round %d", round)
                    .hasSizeLessThanOrEqualTo(1);
            for (int i = 0; i < others.size(); i++) {
                others.get(i).post(forms.get(i), Map.of("drop", dinner.toString()));
            }
            visitor.post(form, Map.of("drop", dinner.toString()));
            assertThat(addOns.taken(edition.slug(), "Dinner")).isZero();
        }
    }

    private void choose(String form, UUID addOn) {
        choose(visitor, form, addOn);
    }

    private static void choose(Visitor who, String form, UUID addOn) {
        who.get(form);
        assertThat(who.postForm(form, Map.of("add", addOn.toString())).location())
                .isEqualTo(form + "?done=added");
    }

    private void overdue() {
        editions.change("""
                update ticket_add_on set pay_until = now() - interval '1 day'
                 where state = 'PENDING' and ticket_type_id in (select t.id from ticket_type t join edition e
                       on e.id = t.edition_id where e.slug = ?1)
                """, edition.slug());
        editions.change("""
                update registration set later_until = now() - interval '1 day'
                 where later_owed > 0 and edition_id = (select id from edition where slug = ?1)
                """, edition.slug());
    }

    private void expire() {
        overdue();
        unpaid.end();
    }

    private void staysConfirmed() {
        assertThat(editions.texts(
                        "select r.state || ' ' || t.state from registration r join ticket t on t.registration_id = r.id"
                                + " join edition e on e.id = r.edition_id where e.slug = ?1",
                        edition.slug()))
                .containsExactly("CONFIRMED VALID");
    }

    /** @return the page that it leads to */
    private String markPaid(String amount) {
        return organiser.send(desk() + "/payment", paid(amount)).body();
    }

    private static Map<String, String> paid(String amount) {
        return Map.of("received-on", "2026-01-05", "amount", amount, "note", "");
    }

    private String sentBack(String id) {
        organiser.get(payments);
        var sent = organiser.post(payments + "/refunds/" + id, Map.of());
        assertThat(sent.status()).isEqualTo(303);
        return organiser.get(sent.location()).body();
    }

    private String upload(String csv) {
        organiser.get(payments + "/import");
        var answer = organiser.upload(
                payments + "/import",
                Map.of("currency", "RON", "keep", "yes"),
                "file",
                "extras.csv",
                csv.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location();
    }

    private String desk() {
        return "/en/office/registrations/" + own("cast(r.id as text)");
    }

    private String reference() {
        return own("r.payment_reference");
    }

    private long owedLater() {
        return Long.parseLong(own("cast(r.later_owed as text)"));
    }

    private String own(String what) {
        return editions.texts(
                        "select " + what + " from registration r join edition e on e.id = r.edition_id"
                                + " where e.slug = ?1 order by r.requested_at",
                        edition.slug())
                .get(0);
    }

    private List<String> states(String table, String column) {
        return editions.texts(
                "select p." + column + " from " + table + " p join edition e on e.id = p.edition_id"
                        + " where e.slug = ?1 order by 1",
                edition.slug());
    }

    private long letters() {
        return editions.count("""
                select count(*) from letter l join owed_change c on c.id = l.subject_id
                  join registration r on r.id = c.registration_id join edition e on e.id = r.edition_id
                 where e.slug = ?1 and l.kind = 'registration-owed'
                """, edition.slug());
    }

    private long traces(String kind) {
        return editions.count("""
                select count(*) from registration_change c join registration r on r.id = c.registration_id
                  join edition e on e.id = r.edition_id where e.slug = ?1 and c.kind = ?2
                """, edition.slug(), kind);
    }

    private static List<Integer> together(List<Callable<Integer>> work) throws Exception {
        var threads = Executors.newFixedThreadPool(work.size());
        try {
            var start = new CountDownLatch(1);
            List<Future<Integer>> all = work.stream()
                    .map(one -> threads.submit(() -> {
                        start.await();
                        return one.call();
                    }))
                    .toList();
            start.countDown();
            var answers = new ArrayList<Integer>();
            for (var one : all) {
                answers.add(one.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}

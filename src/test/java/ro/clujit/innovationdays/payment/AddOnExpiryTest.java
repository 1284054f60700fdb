package ro.clujit.innovationdays.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.ticketing.TestAddOns;
import ro.clujit.innovationdays.ticketing.TestUnpaid;
import ro.clujit.innovationdays.ticketing.waiting.TestWaiting;

/** What was chosen after the registration was confirmed and not paid in time, and money that comes late for it. */
@QuarkusTest
class AddOnExpiryTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestAddOns addOns;

    @Inject
    TestUnpaid unpaid;

    @Inject
    TestWaiting waiting;

    DinnerSale sale;

    @BeforeEach
    void start() {
        sale = new DinnerSale(base, editions, addOns, unpaid);
    }

    @AfterEach
    void countsAgree() {
        assertThat(addOns.miscounted(sale.edition.slug())).isEmpty();
    }

    @Test
    void expiresAloneAndComesBackWithLateMoneyWhereAPlaceIsLeft() {
        String registration = TestAddOns.register(sale.visitor, sale.edition.slug());
        String form = TestAddOns.form(sale.visitor, registration);
        sale.choose(form, sale.dinner);
        sale.expire();
        assertThat(addOns.states(sale.dinner)).containsExactly("EXPIRED");
        assertThat(addOns.taken(sale.edition.slug(), "Dinner")).isZero();
        assertThat(sale.owedLater()).isZero();
        sale.staysConfirmed();
        assertThat(sale.traces("ADD_ON_EXPIRED")).isEqualTo(1);
        assertThat(sale.letters()).isEqualTo(2);
        assertThat(sale.organiser.get(sale.desk()).body())
                .contains("Add-on expired unpaid", "Mark paid")
                .doesNotContain(sale.dinner.toString());
        sale.markPaid("50");
        assertThat(addOns.states(sale.dinner)).containsExactly("VALID");
        assertThat(sale.states("payment", "state")).containsExactly("MATCHED");
    }

    @Test
    void showsLateMoneyAsToBeRefundedWhereThePlaceIsSomebodyElses() {
        String registration = TestAddOns.register(sale.visitor, sale.edition.slug());
        sale.choose(TestAddOns.form(sale.visitor, registration), sale.dinner);
        String late = sale.desk();
        sale.expire();
        var other = new Visitor(base);
        DinnerSale.choose(other, TestAddOns.form(other, TestAddOns.register(other, sale.edition.slug())), sale.dinner);
        sale.organiser.send(late + "/payment", DinnerSale.paid("50"));
        assertThat(sale.states("payment", "state")).containsExactly("REFUND_NEEDED");
        assertThat(sale.organiser.get(sale.payments).body()).contains("Came late and no place is left");
        assertThat(addOns.states(sale.dinner)).containsExactly("EXPIRED", "PENDING");
    }

    @Test
    void givesTheLastPlaceToOneOfAllWhoWantItWhileItExpiresAndItsMoneyComes() throws Exception {
        String registration = TestAddOns.register(sale.visitor, sale.edition.slug());
        String form = TestAddOns.form(sale.visitor, registration);
        String first = sale.desk();
        List<Visitor> others = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            var other = new Visitor(base);
            others.add(other);
            forms.add(TestAddOns.form(other, TestAddOns.register(other, sale.edition.slug())));
        }
        sale.organiser.get(first + "/payment");
        for (int round = 0; round < 4; round++) {
            String on = "2026-01-0" + (round + 1);
            sale.choose(form, sale.dinner);
            sale.overdue();
            var work = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < others.size(); i++) {
                Visitor other = others.get(i);
                String own = forms.get(i);
                work.add(() ->
                        other.post(own, Map.of("add", sale.dinner.toString())).status());
            }
            work.add(() -> sale.organiser
                    .post(first + "/payment", Map.of("received-on", on, "amount", "50"))
                    .status());
            for (int i = 0; i < 3; i++) {
                work.add(() -> {
                    unpaid.end();
                    return 303;
                });
            }
            assertThat(together(work)).allMatch(status -> status == 303 || status == 409);
            assertThat(addOns.miscounted(sale.edition.slug())).isEmpty();
            assertThat(addOns.states(sale.dinner))
                    .filteredOn(state -> state.equals("PENDING") || state.equals("VALID"))
                    .as("round %d", round)
                    .hasSizeLessThanOrEqualTo(1);
            for (int i = 0; i < others.size(); i++) {
                others.get(i).post(forms.get(i), Map.of("drop", sale.dinner.toString()));
            }
            sale.visitor.post(form, Map.of("drop", sale.dinner.toString()));
            assertThat(addOns.taken(sale.edition.slug(), "Dinner")).isZero();
        }
    }

    @Test
    void expiresOnlyWhatIsOverdueAndGoesOnWaitingForTheRest() {
        UUID robots = addOns.workshop(sale.edition.slug(), 3, "Robots", 5, 3_000);
        String form = TestAddOns.form(sale.visitor, TestAddOns.register(sale.visitor, sale.edition.slug()));
        sale.choose(form, sale.dinner);
        sale.choose(form, robots);
        sale.overdue();
        editions.change(
                "update ticket_add_on set pay_until = now() + interval '1 day' where ticket_type_id = ?1", robots);
        unpaid.end();
        assertThat(addOns.states(sale.dinner)).containsExactly("EXPIRED");
        assertThat(addOns.states(robots)).containsExactly("PENDING");
        assertThat(sale.owedLater()).isEqualTo(3_000);
        sale.markPaid("30");
        assertThat(addOns.states(robots)).containsExactly("VALID");
    }

    @Test
    void takesNoLateMoneyForWhatWasChosenAnewAndPaid() {
        String form = TestAddOns.form(sale.visitor, TestAddOns.register(sale.visitor, sale.edition.slug()));
        addOns.enlarge(sale.edition.slug(), "Dinner", 5);
        sale.choose(form, sale.dinner);
        sale.expire();
        sale.choose(form, sale.dinner);
        sale.markPaid("50");
        assertThat(addOns.states(sale.dinner)).containsExactly("EXPIRED", "VALID");
        assertThat(sale.markPaid("50").replace("2026-01-05", "")).contains("had been paid before");
        sale.organiser.send(
                sale.upload("Date,Details,Amount\n2026-01-06,%1$s a,50.00\n2026-01-07,%1$s b,50.00\n"
                        .formatted(sale.reference())),
                Map.of());
        assertThat(addOns.states(sale.dinner)).containsExactly("EXPIRED", "VALID");
        assertThat(sale.states("payment", "state")).containsExactly("MATCHED", "REFUND_NEEDED");
    }

    @Test
    void bringsNothingBackThatNoLongerGoesWithTheTicketOrThatOthersWaitFor() {
        addOns.enlarge(sale.edition.slug(), "Dinner", 5);
        String form = TestAddOns.form(sale.visitor, TestAddOns.register(sale.visitor, sale.edition.slug()));
        sale.choose(form, sale.dinner);
        sale.expire();
        String other = addOns.workshop(sale.edition.slug(), 9, "Other", 1, 0).toString();
        editions.change(
                "insert into add_on_for (add_on_id, ticket_type_id) values (?1, cast(?2 as uuid))", sale.dinner, other);
        sale.markPaid("50");
        assertThat(addOns.states(sale.dinner)).containsExactly("EXPIRED");
        assertThat(sale.states("payment", "state")).containsExactly("REFUND_NEEDED");
        editions.change("delete from add_on_for where add_on_id = ?1", sale.dinner);
        waiting.join(sale.dinner, 9);
        sale.organiser.send(sale.desk() + "/payment", Map.of("received-on", "2026-01-07", "amount", "50", "note", ""));
        assertThat(addOns.states(sale.dinner)).containsExactly("EXPIRED");
        assertThat(sale.states("payment", "state")).containsExactly("REFUND_NEEDED", "REFUND_NEEDED");
    }

    @Test
    void expiresEachOnceHoweverManySweep() throws Exception {
        addOns.enlarge(sale.edition.slug(), "Dinner", 12);
        for (int i = 0; i < 12; i++) {
            var other = new Visitor(base);
            DinnerSale.choose(
                    other, TestAddOns.form(other, TestAddOns.register(other, sale.edition.slug())), sale.dinner);
        }
        assertThat(addOns.taken(sale.edition.slug(), "Dinner")).isEqualTo(12);
        sale.overdue();
        var work = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            work.add(() -> {
                unpaid.end();
                return 0;
            });
        }
        together(work);
        assertThat(addOns.states(sale.dinner)).hasSize(12).containsOnly("EXPIRED");
        assertThat(sale.traces("ADD_ON_EXPIRED")).isEqualTo(12);
        assertThat(sale.letters()).as("chosen and expired").isEqualTo(24);
        assertThat(addOns.taken(sale.edition.slug(), "Dinner")).isZero();
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

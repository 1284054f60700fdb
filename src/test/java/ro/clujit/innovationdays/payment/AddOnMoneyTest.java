package ro.clujit.innovationdays.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.ticketing.TestAddOns;
import ro.clujit.innovationdays.ticketing.TestTickets;
import ro.clujit.innovationdays.ticketing.TestUnpaid;

/** Workshops and dinners that are chosen after the registration was confirmed, and their money. */
@QuarkusTest
class AddOnMoneyTest {

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
    void takesThePlaceAtOnceAndStaysConfirmedUntilTheMoneyComes() {
        addOns.price(sale.edition.slug(), 10_000, false);
        String registration = TestAddOns.register(sale.visitor, sale.edition.slug());
        assertThat(sale.markPaid("100")).contains("the registration is confirmed");
        String form = TestAddOns.form(sale.visitor, registration);
        assertThat(sale.visitor.get(form).body())
                .contains("aria-label=\"Add Dinner\"", "its place is taken at once")
                .doesNotContain("Write on the transfer");
        for (int again = 0; again < 2; again++) {
            sale.visitor.get(form);
            assertThat(sale.visitor
                            .postForm(form, Map.of("add", sale.dinner.toString()))
                            .location())
                    .isEqualTo(form + "?done=added");
        }
        assertThat(addOns.states(sale.dinner)).containsExactly("PENDING");
        assertThat(addOns.taken(sale.edition.slug(), "Dinner")).isEqualTo(1);
        sale.staysConfirmed();
        for (String page : List.of(registration, form)) {
            assertThat(sale.visitor.get(page).body())
                    .contains(
                            "RON\u00a050",
                            sale.reference(),
                            DinnerSale.IBAN,
                            "for what you chose after your registration")
                    .doesNotContain("RON\u00a0150");
        }
        assertThat(sale.visitor.get(registration).body()).contains("qr.svg", "Dinner (still to be paid)");
        assertThat(sale.organiser.get(sale.payments).body()).contains(sale.reference(), "RON\u00a050");
        assertThat(sale.organiser.get(sale.desk()).body()).contains("Still owed for add-ons", "Mark paid");
        assertThat(sale.organiser
                        .sendInVain(sale.desk() + "/payment", DinnerSale.paid("49"))
                        .body())
                .contains("RON\u00a050 is owed");
        sale.markPaid("50");
        assertThat(addOns.states(sale.dinner)).containsExactly("VALID");
        assertThat(sale.owedLater()).isZero();
        assertThat(sale.markPaid("50")).as("told twice").contains("had been paid before");
        assertThat(sale.organiser.get(sale.desk()).body()).doesNotContain("Still owed", "Mark paid");
        assertThat(sale.visitor.get(registration).body())
                .contains("With it: Dinner<")
                .doesNotContain("Still to be paid");
        assertThat(sale.letters()).as("chosen once and paid once").isEqualTo(2);
        assertThat(sale.traces("PAID")).isEqualTo(2);
    }

    @Test
    void isPaidByALineOfAStatementOnceEvenWhereTheRegistrationCostNothing() {
        UUID robots = addOns.workshop(sale.edition.slug(), 3, "Robots", 5, 3_000);
        String registration = TestAddOns.register(sale.visitor, sale.edition.slug());
        String form = TestAddOns.form(sale.visitor, registration);
        sale.choose(form, sale.dinner);
        sale.choose(form, robots);
        assertThat(sale.owedLater()).isEqualTo(8_000);
        String csv = "Date,Details,Amount\n2026-01-05,%1$s,30.00\n2026-01-06,%1$s,70.00\n".formatted(sale.reference());
        String listing = sale.upload(csv);
        assertThat(sale.organiser.get(listing).body())
                .contains("Confirms the registration", "another amount than is owed");
        assertThat(addOns.states(robots)).as("a dry run").containsExactly("PENDING");
        sale.organiser.send(listing, Map.of());
        assertThat(addOns.states(robots))
                .as("the money is just what this one costs")
                .containsExactly("VALID");
        assertThat(addOns.states(sale.dinner)).containsExactly("PENDING");
        assertThat(sale.owedLater()).isEqualTo(5_000);
        sale.organiser.send(sale.upload(csv + "2026-01-07,%s,50.00\n".formatted(sale.reference())), Map.of());
        assertThat(addOns.states(sale.dinner)).containsExactly("VALID");
        assertThat(sale.states("payment", "state")).containsExactly("MATCHED", "MATCHED", "UNMATCHED");
        sale.organiser.send(
                sale.upload("Date,Details,Amount\n2026-01-09,%s again,50.00\n".formatted(sale.reference())), Map.of());
        assertThat(sale.states("payment", "state")).contains("REFUND_NEEDED");
        sale.staysConfirmed();
    }

    @Test
    void knowsTheLineOfTheRegistrationsOwnMoneyThoughTheAddOnCostsAsMuch() {
        addOns.price(sale.edition.slug(), 5_000, false);
        String registration = TestAddOns.register(sale.visitor, sale.edition.slug());
        sale.markPaid("50");
        sale.choose(TestAddOns.form(sale.visitor, registration), sale.dinner);
        String csv = "Date,Details,Amount\n2026-01-05,%s,50.00\n".formatted(sale.reference());
        String listing = sale.upload(csv);
        assertThat(sale.organiser.get(listing).body()).contains("Marked paid by hand before");
        sale.organiser.send(listing, Map.of());
        assertThat(addOns.states(sale.dinner)).containsExactly("PENDING");
        sale.organiser.send(sale.upload(csv + "2026-01-07,%s dinner,50.00\n".formatted(sale.reference())), Map.of());
        assertThat(addOns.states(sale.dinner)).containsExactly("VALID");
    }

    @Test
    void letsOnlyWhoeverPaysChooseAndGiveUpWhatIsStillOwed() {
        String registration = TestAddOns.register(sale.visitor, sale.edition.slug());
        String own = "/en/tickets/" + tickets.of(sale.edition.slug()).get(0).token() + "/add-ons";
        sale.visitor.get(own);
        assertThat(sale.visitor
                        .postForm(own, Map.of("add", sale.dinner.toString()))
                        .status())
                .isEqualTo(409);
        String form = TestAddOns.form(sale.visitor, registration);
        sale.choose(form, sale.dinner);
        assertThat(sale.visitor.get(own).body())
                .contains("decides about it")
                .doesNotContain(DinnerSale.IBAN, "Drop Dinner");
        assertThat(sale.visitor
                        .postForm(own, Map.of("drop", sale.dinner.toString()))
                        .status())
                .isEqualTo(409);
        for (int again = 0; again < 2; again++) {
            sale.visitor.get(form);
            sale.visitor.postForm(form, Map.of("drop", sale.dinner.toString()));
        }
        assertThat(addOns.states(sale.dinner)).containsExactly("CANCELLED");
        assertThat(sale.owedLater()).isZero();
        assertThat(sale.letters()).isEqualTo(2);
        assertThat(sale.states("refund", "reason")).isEmpty();
    }
}

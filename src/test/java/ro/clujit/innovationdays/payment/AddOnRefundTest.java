package ro.clujit.innovationdays.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.ticketing.TestAddOns;
import ro.clujit.innovationdays.ticketing.TestUnpaid;

/** What was chosen after the registration was confirmed and given up: what was paid for it has to go back. */
@QuarkusTest
class AddOnRefundTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestAddOns addOns;

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
    void endsWithItsTicketAndLateMoneyForItGoesBack() {
        String registration = TestAddOns.register(sale.visitor, sale.edition.slug());
        sale.choose(TestAddOns.form(sale.visitor, registration), sale.dinner);
        sale.visitor.get(registration + "/cancel");
        sale.visitor.postForm(registration + "/cancel", Map.of());
        assertThat(addOns.states(sale.dinner)).containsExactly("CANCELLED");
        assertThat(addOns.taken(sale.edition.slug(), "Dinner")).isZero();
        assertThat(sale.owedLater()).isZero();
        assertThat(sale.states("refund", "reason")).as("nothing was paid").isEmpty();
        sale.markPaid("50");
        assertThat(sale.states("payment", "problem")).containsExactly("CANCELLED");
    }

    @Test
    void showsWhatWasPaidAndGivenUpUntilAnOrganiserHasSentItBack() {
        addOns.price(sale.edition.slug(), 10_000, false);
        String registration = TestAddOns.register(sale.visitor, sale.edition.slug());
        sale.markPaid("100");
        String form = TestAddOns.form(sale.visitor, registration);
        sale.choose(form, sale.dinner);
        sale.markPaid("50");
        for (int again = 0; again < 2; again++) {
            sale.visitor.get(form);
            sale.visitor.postForm(form, Map.of("drop", sale.dinner.toString()));
        }
        assertThat(sale.states("refund", "reason")).containsExactly("ADD_ON_DROPPED");
        assertThat(sale.organiser.get(sale.payments).body())
                .contains("A paid add-on was dropped: Dinner", "RON\u00a050", "To be refunded", sale.reference());
        sale.visitor.get(registration + "/cancel");
        sale.visitor.postForm(registration + "/cancel", Map.of());
        assertThat(sale.states("refund", "reason")).containsExactly("ADD_ON_DROPPED", "TICKETS_CANCELLED");
        assertThat(sale.organiser.get(sale.payments).body())
                .as("the ticket's alone")
                .contains("Paid tickets were cancelled: Forum", "RON\u00a0100");
        String id = editions.texts("""
                        select cast(f.id as text) from refund f join edition e on e.id = f.edition_id
                         where e.slug = ?1 and f.reason = 'ADD_ON_DROPPED'
                        """, sale.edition.slug()).get(0);
        assertThat(sentBack(id)).contains("Marked as refunded", "Sent back for what was given up");
        assertThat(sentBack(id)).contains("settled before");
        assertThat(sale.traces("REFUNDED")).isEqualTo(1);
        assertThat(sale.organiser.get(sale.desk()).body()).contains("Money refunded");
        sale.organiser.get(sale.payments);
        assertThat(sale.organiser
                        .post(sale.payments + "/refunds/" + UUID.randomUUID(), Map.of())
                        .status())
                .isEqualTo(404);
        var foreign = editions.open(1);
        assertThat(sale.organiser
                        .post("/en/office/editions/" + foreign.slug() + "/payments/refunds/" + id, Map.of())
                        .status())
                .isEqualTo(404);
    }

    private String sentBack(String id) {
        sale.organiser.get(sale.payments);
        var sent = sale.organiser.post(sale.payments + "/refunds/" + id, Map.of());
        assertThat(sent.status()).isEqualTo(303);
        return sale.organiser.get(sent.location()).body();
    }
}

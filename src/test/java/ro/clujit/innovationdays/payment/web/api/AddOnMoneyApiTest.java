package ro.clujit.innovationdays.payment.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.ApiClient;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.account.TestTokens;
import ro.clujit.innovationdays.payment.DinnerSale;
import ro.clujit.innovationdays.ticketing.TestAddOns;
import ro.clujit.innovationdays.ticketing.TestTickets;
import ro.clujit.innovationdays.ticketing.TestUnpaid;

/** What is owed for what was chosen after the registration was confirmed, as programs see it: each side its own. */
@QuarkusTest
class AddOnMoneyApiTest {

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

    DinnerSale sale;
    String token;
    String registration;

    @BeforeEach
    void start() {
        sale = new DinnerSale(base, editions, addOns, unpaid);
        token = tokens.make();
        registration = TestAddOns.register(sale.visitor, sale.edition.slug());
    }

    @Test
    void showsAnOrganisersProgramWhatIsOwedAndTakesItsMoney() {
        choose(sale.dinner);
        organiser()
                .get(edition() + "/payments/owed")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].reference", equalTo(sale.reference()))
                .body("[0].owed.amount", equalTo("50.00"));
        pay("40").then().statusCode(409);
        pay("50").then().statusCode(200).body("outcome", equalTo("CONFIRMED"));
        pay("50").then().statusCode(409);
        assertThat(addOns.states(sale.dinner)).containsExactly("VALID");
        organiser().get(edition() + "/payments/owed").then().body("$", hasSize(0));
    }

    @Test
    void showsWhoeverRegisteredWhatIsOwedLaterAndTheHolderOnlyUntilWhen() {
        mine().body("owedLater", nullValue()).body("tickets[0].addOns", hasSize(0));
        UUID robots = addOns.workshop(sale.edition.slug(), 3, "Robots", 5, 3_000);
        choose(sale.dinner);
        choose(robots);
        editions.change(
                "update ticket_add_on set pay_until = timestamptz '2090-01-02 10:00Z' where ticket_type_id = ?1",
                robots);
        mine().body("state", equalTo("CONFIRMED"))
                .body("payment", nullValue())
                .body("owedLater.amount.amount", equalTo("80.00"))
                .body("owedLater.reference", equalTo(sale.reference()))
                .body("owedLater.until", notNullValue())
                .body("owedLater.iban", equalTo(DinnerSale.IBAN))
                .body("owedLater.beneficiary", equalTo("Cluj IT Cluster"))
                .body("tickets[0].addOns", hasSize(2))
                .body("tickets[0].addOns[0].ticketType", equalTo(sale.dinner.toString()))
                .body("tickets[0].addOns[0].price.amount", equalTo("50.00"))
                .body("tickets[0].addOns[0].state", equalTo("PENDING"))
                .body("tickets[0].addOns[1].payUntil", equalTo("2090-01-02T10:00:00Z"));
        String own = tickets.of(sale.edition.slug()).get(0).token();
        Response holders = ApiClient.json().get("/api/v1/tickets/" + own);
        holders.then()
                .statusCode(200)
                .body("addOns.state", equalTo(List.of("PENDING", "PENDING")))
                .body("addOns[0].payUntil", notNullValue());
        assertThat(holders.asString())
                .as("how it is paid is the matter of whoever registered")
                .doesNotContain(sale.reference(), DinnerSale.IBAN);
        pay("30").then().statusCode(200);
        mine().body("owedLater.amount.amount", equalTo("50.00"))
                .body("tickets[0].addOns[1].state", equalTo("VALID"))
                .body("tickets[0].addOns[1].payUntil", nullValue());
        pay("50").then().statusCode(200);
        mine().body("owedLater", nullValue()).body("tickets[0].addOns[0].state", equalTo("VALID"));
    }

    @Test
    void showsOrganisersProgramsWhatIsOwedLaterWithItsDateAndReference() {
        String desk = edition() + "/selling/registrations/" + sale.desk().replaceFirst(".*/", "");
        organiser().get(desk).then().statusCode(200).body("owedLater", nullValue());
        choose(sale.dinner);
        organiser()
                .get(desk)
                .then()
                .body("state", equalTo("CONFIRMED"))
                .body("owedLater.amount", equalTo("50.00"))
                .body("owedLaterUntil", notNullValue())
                .body("paymentReference", equalTo(sale.reference()));
        String ticket = organiser().get(desk + "/tickets").path("[0].id");
        organiser()
                .get(desk + "/tickets/" + ticket + "/add-ons")
                .then()
                .statusCode(200)
                .body("[0].state", equalTo("PENDING"))
                .body("[0].payUntil", notNullValue())
                .body("[0].reference", equalTo(sale.reference()));
        pay("50").then().statusCode(200);
        organiser()
                .get(desk + "/tickets/" + ticket + "/add-ons")
                .then()
                .body("[0].state", equalTo("VALID"))
                .body("[0].payUntil", nullValue())
                .body("[0].reference", nullValue());
        organiser().get(desk).then().body("owedLater", nullValue()).body("owedLaterUntil", nullValue());
    }

    private void choose(UUID addOn) {
        sale.choose(TestAddOns.form(sale.visitor, registration), addOn);
    }

    private ValidatableResponse mine() {
        return ApiClient.json()
                .get("/api/v1/registrations/" + registration.replaceFirst(".*/", ""))
                .then()
                .statusCode(200);
    }

    private Response pay(String amount) {
        return organiser()
                .body("{\"reference\": \"%s\", \"amount\": \"%s\", \"receivedOn\": \"2026-01-05\"}"
                        .formatted(sale.reference(), amount))
                .post(edition() + "/payments");
    }

    private String edition() {
        return "/api/v1/editions/" + sale.edition.slug();
    }

    private RequestSpecification organiser() {
        return ApiClient.withToken(token);
    }
}

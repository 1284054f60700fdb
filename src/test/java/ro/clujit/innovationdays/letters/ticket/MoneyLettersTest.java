package ro.clujit.innovationdays.letters.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Composing;
import ro.clujit.innovationdays.mail.Letters;
import ro.clujit.innovationdays.ticketing.TestUnpaid;

/** That money came and that it went back, once each, and that somebody is an organiser now. */
@QuarkusTest
class MoneyLettersTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestUnpaid unpaid;

    @Inject
    Letters letters;

    @Inject
    Composing composing;

    TestEditions.Made edition;
    String address;
    Organiser organiser;

    @BeforeEach
    void sell() {
        edition = editions.open(1);
        address = "money-" + UUID.randomUUID() + "@example.org";
        editions.change(
                "update ticket_type set price = 24200 where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        organiser = new Organiser(base);
    }

    @Test
    void saysThatTheMoneyHasComeOnceHoweverOftenItIsMarked() {
        register(address);
        pay(address, "2026-01-05");
        organiser.post(payment(address), paid("2026-01-05"));
        ComposedLetter received = composed("payment-received");
        assertThat(received.subject()).startsWith("We have your payment: Test edition");
        assertThat(received.text())
                .contains(
                        "We received RON\u00a0242 for your registration",
                        "with the reference " + reference(address),
                        "nothing is left to pay",
                        "/en/registrations/");
    }

    @Test
    void saysNothingOfMoneyWhereNothingWasPaid() {
        editions.change(
                "update ticket_type set price = 0 where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        register(address);
        assertThat(count("confirmation")).isEqualTo(1);
        assertThat(count("payment-received")).isZero();
    }

    @Test
    void saysThatLateMoneyWasSentBackOnceHoweverOftenItIsMarked() {
        register(address);
        editions.change(
                "update registration set pay_until = now() - interval '1 day' where contact_email = ?1", address);
        unpaid.end();
        register("other-" + address);
        pay(address, "2026-01-06");
        String id = editions.texts(
                        "select cast(id as text) from payment where registration_id = cast(?1 as uuid)",
                        registration(address).toString())
                .get(0);
        String payments = "/en/office/editions/" + edition.slug() + "/payments";
        organiser.get(payments);
        for (int again = 0; again < 2; again++) {
            assertThat(organiser
                            .post(payments + "/" + id + "/refunded", Map.of())
                            .status())
                    .isEqualTo(303);
        }
        ComposedLetter returned = composed("refund-made");
        assertThat(returned.subject()).startsWith("Your money is on its way back: Test edition");
        assertThat(returned.text()).contains("RON\u00a0242", "was not owed any more", "one to three working days");
    }

    @Test
    void writesToWhoeverWasMadeAnOrganiserAndKeepsThePasswordOutOfIt() {
        organiser.send(
                "/ro/office/organisers",
                Map.of("name", "Ioana Nouă", "email", address, "password", "un cal și o baterie"));
        ComposedLetter letter = composed("organiser-appointed");
        assertThat(letter.subject()).isEqualTo("Ai un cont de organizator la Innovation Days");
        assertThat(letter.text())
                .contains("Bună, Ioana Nouă!", address, "/ro/sign-in")
                .doesNotContain("un cal");
        organiser.sendInVain(
                "/ro/office/organisers",
                Map.of("name", "Ioana Nouă", "email", address, "password", "un cal și o baterie"));
        assertThat(count("organiser-appointed")).isEqualTo(1);
    }

    private void register(String who) {
        var visitor = new Visitor(base);
        String page = "/en/editions/" + edition.slug() + "/register";
        String registration =
                visitor.post(page, Visitor.offer(visitor.get(page), 1)).location();
        visitor.get(registration);
        assertThat(visitor.confirm(registration, Visitor.person(1, "Ana Pop", who))
                        .status())
                .isEqualTo(303);
    }

    private void pay(String who, String day) {
        organiser.send(payment(who), paid(day));
    }

    private static Map<String, String> paid(String day) {
        return Map.of("received-on", day, "amount", "242", "note", "");
    }

    private String payment(String who) {
        return "/en/office/registrations/" + registration(who) + "/payment";
    }

    private UUID registration(String who) {
        return UUID.fromString(editions.texts("select cast(id as text) from registration where contact_email = ?1", who)
                .get(0));
    }

    private String reference(String who) {
        return editions.texts("select payment_reference from registration where contact_email = ?1", who)
                .get(0);
    }

    private long count(String kind) {
        return editions.count("select count(*) from letter where kind = ?1 and recipient_address = ?2", kind, address);
    }

    /** The one letter of that kind, as it would leave now. */
    private ComposedLetter composed(String kind) {
        return composing.compose(QuarkusTransaction.requiringNew()
                .call(() -> letters.find("kind = ?1 and recipientAddress = ?2", kind, address)
                        .singleResult()));
    }
}

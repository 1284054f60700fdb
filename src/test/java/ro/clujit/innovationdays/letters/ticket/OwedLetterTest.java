package ro.clujit.innovationdays.letters.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Composing;
import ro.clujit.innovationdays.mail.Letters;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Cancelling;
import ro.clujit.innovationdays.ticketing.Moving;
import ro.clujit.innovationdays.ticketing.TestAddOns;
import ro.clujit.innovationdays.ticketing.TestUnpaid;

/** What whoever registered is told when another sum is owed than before, in both languages. */
@QuarkusTest
class OwedLetterTest {

    private static final String IBAN = "RO49AAAA1B31007593840000";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestAddOns addOns;

    @Inject
    TestUnpaid unpaid;

    @Inject
    Moving moving;

    @Inject
    Cancelling cancelling;

    @Inject
    Letters letters;

    @Inject
    Composing composing;

    Visitor visitor;
    TestEditions.Made edition;
    String number;
    String address;
    UUID dinner;

    @BeforeEach
    void open() {
        visitor = new Visitor(base);
        edition = editions.open(5);
        number = edition.slug().replace("test-", "");
        address = "owed-" + edition.slug() + "@example.org";
        dinner = addOns.workshop(edition.slug(), 2, "Cina <i>de gală</i>", 5, 5_050);
        editions.change("""
                insert into sale_terms (edition_id, beneficiary, tax_id, bank, iban_ron, swift)
                select id, 'Cluj IT Cluster', 'RO12345678', 'Banca Exemplu', ?2, 'AAAAROBU' from edition where slug = ?1
                """, edition.slug(), IBAN);
    }

    @Test
    void saysOldAndNewSumAndHowToPayOnceForEachChangeWhileTheMoneyIsWaitedFor() {
        addOns.price(edition.slug(), 100_000, false);
        String form = TestAddOns.form(visitor, register(1));
        for (int again = 0; again < 2; again++) {
            visitor.get(form);
            visitor.postForm(form, Map.of("add", dinner.toString()));
        }
        assertThat(all()).hasSize(1);
        ComposedLetter english = composed(0, "en");
        assertThat(english.subject()).isEqualTo("What you owe has changed: Test edition " + number);
        assertThat(english.text())
                .contains(
                        "Hello, Ana!",
                        "You have chosen Cina <i>de gală</i>; its place is yours.",
                        "Until now RON\u00a01,000 was to be paid. Now it is RON\u00a01,050.50, until ",
                        "Amount, VAT included: RON\u00a01,050.50",
                        "Write on the transfer: " + reference(),
                        "To: Cluj IT Cluster (RO12345678)",
                        "IBAN: " + IBAN,
                        "Bank: Banca Exemplu, AAAAROBU",
                        "Until: ",
                        "/en/registrations/")
                .doesNotContain("stay good");
        assertThat(english.html())
                .contains("Cina &lt;i&gt;de gală&lt;/i&gt;", IBAN, "lang=\"en\"")
                .doesNotContain("<i>de");
        ComposedLetter romanian = composed(0, "ro");
        assertThat(romanian.subject()).isEqualTo("S-a schimbat suma de plată: Ediția de probă " + number);
        assertThat(romanian.text())
                .contains(
                        "Ai ales Cina",
                        "Până acum erau de plătit 1.000\u00a0lei. Acum sunt 1.050,50\u00a0lei, până la ",
                        "Suma, TVA inclus: 1.050,50\u00a0lei",
                        "Scrie pe transfer: " + reference(),
                        "IBAN: " + IBAN);
        visitor.get(form);
        visitor.postForm(form, Map.of("drop", dinner.toString()));
        assertThat(composed(1, "en").text())
                .contains(
                        "You have given up Cina",
                        "Until now RON\u00a01,050.50 was to be paid. Now it is RON\u00a01,000,");
        assertThat(composed(1, "ro").text()).contains("Ai renunțat la Cina", "Acum sunt 1.000\u00a0lei");
    }

    @Test
    void saysWhatAMoveToADearerTypeCostsOnlyWhereItIsCharged() {
        addOns.price(edition.slug(), 10_000, false);
        register(1);
        UUID from = UUID.fromString(editions.texts("""
                        select cast(t.id as text) from ticket_type t join edition e on e.id = t.edition_id
                         where e.slug = ?1 and t.kind = 'ADMISSION'
                        """, edition.slug()).get(0));
        UUID to = UUID.randomUUID();
        editions.change("""
                insert into ticket_type (id, edition_id, position, name_ro, name_en, description_ro, description_en, price)
                select ?2, id, 7, 'Plus', 'Plus', '', '', 30000 from edition where slug = ?1
                """, edition.slug(), to);
        editions.change("""
                insert into ticket_type_quota (ticket_type_id, quota_id)
                select ?1, quota_id from ticket_type_quota where ticket_type_id = ?2
                """, to, from);
        move(from, to, false);
        assertThat(all()).isEmpty();
        move(to, from, true);
        assertThat(all()).as("the same sum as before").isEmpty();
        move(from, to, true);
        move(from, to, true);
        assertThat(all()).hasSize(1);
        assertThat(composed(0, "en").text())
                .contains(
                        "An organiser has moved a ticket of your registration to Plus.",
                        "Until now RON\u00a0100 was to be paid. Now it is RON\u00a0300,");
        assertThat(composed(0, "ro").text()).contains("la Plus.", "Acum sunt 300\u00a0lei");
    }

    @Test
    void saysOfAConfirmedRegistrationThatItStaysGood() {
        String form = TestAddOns.form(visitor, register(1));
        visitor.get(form);
        visitor.postForm(form, Map.of("add", dinner.toString()));
        assertThat(composed(0, "en").text())
                .contains(
                        "Until now RON\u00a00 was to be paid. Now it is RON\u00a050.50,",
                        reference(),
                        "are confirmed and stay good");
        editions.change("update ticket_add_on set pay_until = now() where ticket_type_id = ?1", dinner);
        editions.change("update registration set later_until = now() where contact_email = ?1", address);
        unpaid.end();
        unpaid.end();
        assertThat(all()).hasSize(2);
        ComposedLetter expired = composed(1, "en");
        assertThat(expired.subject()).isEqualTo("Your add-on at Test edition " + number + " has expired");
        assertThat(expired.text())
                .contains("did not come in time, so its place was given back", "stay good", "nothing is to be paid")
                .doesNotContain("IBAN");
        assertThat(composed(1, "ro").subject())
                .isEqualTo("Suplimentul tău la Ediția de probă " + number + " a expirat");
        assertThat(composed(1, "ro").text()).contains("nu au venit la timp", "rămân valabile");
    }

    @Test
    void saysWhatIsLeftToPayWhenOneOfTwoTicketsIsCancelledAndNothingWithoutALetter() {
        addOns.price(edition.slug(), 10_000, false);
        register(3);
        List<String> tickets = editions.texts(
                "select cast(id as text) from ticket where registration_id = ?1 order by position", registration());
        cancelling.ticket(registration(), UUID.fromString(tickets.get(2)), Actor.organiser("Test"), false);
        assertThat(all()).isEmpty();
        cancelling.ticket(registration(), UUID.fromString(tickets.get(1)), Actor.organiser("Test"), true);
        assertThat(all()).hasSize(1);
        assertThat(composed(0, "en").text())
                .contains(
                        "these tickets were cancelled",
                        "Until now RON\u00a0200 was to be paid. Now it is RON\u00a0100,");
    }

    @Test
    void saysThatOrganisersWriteAboutTheMoneyWhereOnlyAnAddOnOfAFreeRegistrationWasPaid() {
        String registration = register(1);
        String form = TestAddOns.form(visitor, registration);
        visitor.get(form);
        visitor.postForm(form, Map.of("add", dinner.toString()));
        editions.change("""
                update ticket_add_on set state = 'VALID', paid_at = now() where ticket_type_id = ?1
                """, dinner);
        editions.change("update registration set later_owed = 0, later_until = null where contact_email = ?1", address);
        cancelling.registration(registration(), Actor.organiser("Test"), true);
        assertThat(ended("en").text())
                .contains(
                        "was cancelled",
                        "About the money that was paid for Cina <i>de gală</i> the organisers will write to you.");
        assertThat(ended("ro").text())
                .contains("Despre banii plătiți pentru Cina <i>de gală</i> îți vor scrie organizatorii.");
        assertThat(ended("en").html()).doesNotContain("<i>de");
    }

    @Test
    void saysNothingOfMoneyWhereTheAddOnWasStillToBePaid() {
        String form = TestAddOns.form(visitor, register(1));
        visitor.get(form);
        visitor.postForm(form, Map.of("add", dinner.toString()));
        cancelling.registration(registration(), Actor.organiser("Test"), true);
        assertThat(ended("en").text()).contains("was cancelled").doesNotContain("the money that was paid");
    }

    private ComposedLetter ended(String language) {
        editions.change("update letter set language = ?2 where recipient_address = ?1", address, language);
        String letter = editions.texts("""
                        select cast(id as text) from letter where kind = 'registration-ended' and recipient_address = ?1
                        """, address).get(0);
        return composing.compose(
                QuarkusTransaction.requiringNew().call(() -> letters.findById(UUID.fromString(letter))));
    }

    private void move(UUID from, UUID to, boolean isCharged) {
        UUID ticket = UUID.fromString(
                editions.texts("select cast(id as text) from ticket where registration_id = ?1", registration())
                        .get(0));
        moving.move(registration(), new Moving.Move(ticket, from, to, isCharged), Actor.organiser("Test"));
    }

    private String register(int places) {
        String registration = visitor.hold(edition.slug(), places).location();
        visitor.get(registration);
        Map<String, String> people = Visitor.person(1, "Ana", address);
        for (int i = 2; i <= places; i++) {
            people.putAll(Visitor.person(i, "Om " + i, "om" + i + "@example.org"));
        }
        assertThat(visitor.confirm(registration, people).status()).isEqualTo(303);
        return registration;
    }

    private UUID registration() {
        return UUID.fromString(
                editions.texts("select cast(id as text) from registration where contact_email = ?1", address)
                        .get(0));
    }

    private String reference() {
        return editions.texts("select payment_reference from registration where contact_email = ?1", address)
                .get(0);
    }

    private List<String> all() {
        return editions.texts("""
                select cast(l.id as text) from letter l join owed_change c on c.id = l.subject_id
                 where l.kind = 'registration-owed' and l.recipient_address = ?1 order by c.id
                """, address);
    }

    private ComposedLetter composed(int which, String language) {
        editions.change("update letter set language = ?2 where recipient_address = ?1", address, language);
        return composing.compose(
                QuarkusTransaction.requiringNew().call(() -> letters.findById(UUID.fromString(all().get(which)))));
    }
}

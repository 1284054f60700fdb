package ro.clujit.innovationdays.letters.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Composing;
import ro.clujit.innovationdays.mail.Letters;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Approving;
import ro.clujit.innovationdays.ticketing.TestUnpaid;
import ro.clujit.innovationdays.ticketing.waiting.OfferLapsed;
import ro.clujit.innovationdays.ticketing.waiting.PlaceOffered;
import ro.clujit.innovationdays.ticketing.waiting.WaitingEntries;
import ro.clujit.innovationdays.ticketing.waiting.WaitingEntry;

/** What those who register are told about money, approval and waiting, in HTML and in plain text, in both languages. */
@QuarkusTest
class SellingLettersTest {

    private static final String NAME = "Ștefan <b>Țurcanu</b>";
    private static final String IBAN = "RO49AAAA1B31007593840000";

    /** Half past midnight of the next day in the edition's zone. */
    private static final String LATE = "2090-01-14T22:30:00Z";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    Approving approving;

    @Inject
    TestUnpaid unpaid;

    @Inject
    WaitingEntries entries;

    @Inject
    Event<OfferLapsed> lapsed;

    @Inject
    Event<PlaceOffered> offered;

    @Inject
    Letters letters;

    @Inject
    Composing composing;

    TestEditions.Made edition;
    String number;
    String address;

    @BeforeEach
    void open() {
        edition = editions.open(5);
        number = edition.slug().replace("test-", "");
        address = "letters-" + edition.slug() + "@example.org";
        editions.change(
                "update ticket_type set price = 123450 where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
    }

    @Test
    void saysInBothLanguagesWhatIsToBePaidToWhomAndUntilWhen() {
        account();
        register("en");
        late();
        ComposedLetter english = composed("registration-payment");
        assertThat(english.subject()).isEqualTo("Please pay for your registration: Test edition " + number);
        assertThat(english.text())
                .contains(
                        "Hello, " + NAME + "!",
                        "Transfer RON\u00a01,234.50 until 15 Jan 2090, 00:30 EET",
                        "Amount, VAT included: RON\u00a01,234.50",
                        "Write on the transfer: " + reference(),
                        "To: Cluj IT Cluster (RO12345678)",
                        "IBAN: " + IBAN,
                        "Bank: Banca Exemplu, AAAAROBU",
                        "Until: 15 Jan 2090, 00:30 EET",
                        "Money that comes late",
                        "/en/registrations/")
                .doesNotContain("approved your registration", "not written down their account");
        assertThat(english.html())
                .contains("Ștefan &lt;b&gt;Țurcanu&lt;/b&gt;", IBAN, reference(), "lang=\"en\"")
                .doesNotContain("<b>Țurcanu");
        editions.change("update letter set language = 'ro' where recipient_address = ?1", address);
        ComposedLetter romanian = composed("registration-payment");
        assertThat(romanian.subject()).isEqualTo("Plata înscrierii tale: Ediția de probă " + number);
        assertThat(romanian.text())
                .contains(
                        "Bună, " + NAME + "!",
                        "Transferă 1.234,50\u00a0lei până la 15 ian. 2090, 00:30 EET",
                        "Suma, TVA inclus: 1.234,50\u00a0lei",
                        "Scrie pe transfer: " + reference(),
                        "Către: Cluj IT Cluster (RO12345678)",
                        "IBAN: " + IBAN,
                        "Banca: Banca Exemplu, AAAAROBU",
                        "Până la: 15 ian. 2090, 00:30 EET",
                        "/ro/registrations/");
        assertThat(romanian.html()).contains("lang=\"ro\"", "1.234,50\u00a0lei");
    }

    @Test
    void saysThatTheAccountIsToComeWhereNobodyHasWrittenItDown() {
        register("ro");
        assertThat(composed("registration-payment").text())
                .contains("Organizatorii nu și-au scris încă contul", "Scrie pe transfer: " + reference())
                .doesNotContain("IBAN", "Către:", "Banca:");
    }

    @Test
    void saysThatAnOrganiserLooksAtItAndThatItIsApproved() {
        account();
        needApproval();
        register("ro");
        ComposedLetter asked = composed("registration-approval");
        assertThat(asked.subject()).isEqualTo("Am primit înscrierea ta la Ediția de probă " + number);
        assertThat(asked.text())
                .contains("Un organizator se uită la înscrierea ta", "/ro/registrations/")
                .doesNotContain("lei", "IBAN");
        editions.change("update letter set language = 'en' where recipient_address = ?1", address);
        assertThat(composed("registration-approval").subject())
                .isEqualTo("We have your registration for Test edition " + number);
        assertThat(composed("registration-approval").text()).contains("Your places are kept meanwhile");
        approving.approve(registration(), Actor.organiser("Test"));
        late();
        assertThat(composed("registration-payment").text())
                .contains(
                        "Un organizator ți-a aprobat înscrierea.", "1.234,50\u00a0lei până la 15 ian. 2090, 00:30 EET");
        editions.change("update letter set language = 'en' where recipient_address = ?1", address);
        assertThat(composed("registration-payment").text())
                .contains("An organiser has approved your registration.", "RON\u00a01,234.50 until 15 Jan 2090");
    }

    @Test
    void saysThatItWasRefusedAndThatNothingIsToBePaid() {
        needApproval();
        register("en");
        approving.refuse(registration(), Actor.organiser("Test"), true);
        ComposedLetter english = composed("registration-ended");
        assertThat(english.subject()).isEqualTo("Your registration for Test edition " + number);
        assertThat(english.text())
                .contains("could not approve your registration for Test edition " + number, "nothing is to be paid")
                .doesNotContain("cancelled", "RON");
        editions.change("update letter set language = 'ro' where recipient_address = ?1", address);
        ComposedLetter romanian = composed("registration-ended");
        assertThat(romanian.subject()).isEqualTo("Înscrierea ta la Ediția de probă " + number);
        assertThat(romanian.text()).contains("nu au putut aproba înscrierea ta", "nu este nimic de plătit");
    }

    @Test
    void saysThatTheMoneyDidNotComeAndWhichReferenceToName() {
        register("en");
        String reference = reference();
        editions.change(
                "update registration set pay_until = now() - interval '1 hour' where contact_email = ?1", address);
        unpaid.end();
        unpaid.end();
        ComposedLetter english = composed("registration-expired");
        assertThat(english.subject()).isEqualTo("Registration expired: Test edition " + number);
        assertThat(english.text()).contains("did not come in time", "name " + reference + ";");
        editions.change("update letter set language = 'ro' where recipient_address = ?1", address);
        ComposedLetter romanian = composed("registration-expired");
        assertThat(romanian.subject()).isEqualTo("Înscriere expirată: Ediția de probă " + number);
        assertThat(romanian.text()).contains("nu au ajuns la timp", "spune-le " + reference + ";");
    }

    @Test
    void saysUntilWhenAnOfferStandsAndThatItHasLapsed() {
        editions.change(
                "update quota set size = 0 where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        var visitor = new Visitor(base);
        String form = "/en/editions/" + edition.slug() + "/waiting/"
                + editions.texts(
                                "select cast(t.id as text) from ticket_type t join edition e on e.id = t.edition_id"
                                        + " where e.slug = ?1",
                                edition.slug())
                        .get(0);
        visitor.get(form);
        assertThat(visitor.postForm(form, Map.of("places", "1", "name", NAME, "email", address))
                        .status())
                .isEqualTo(303);
        editions.change(
                "update waiting_entry set offer_until = cast(?2 as timestamptz) where email = ?1", address, LATE);
        told(entry -> offered.fire(new PlaceOffered(entry)));
        told(entry -> lapsed.fire(new OfferLapsed(entry)));
        assertThat(composed("waiting-offer").text())
                .contains("“Forum” at Test edition " + number, "kept for you until 15 Jan 2090, 00:30 EET");
        ComposedLetter english = composed("waiting-lapsed");
        assertThat(english.subject()).isEqualTo("Your offer has lapsed: Test edition " + number);
        assertThat(english.text())
                .contains("Hello, " + NAME + "!", "was not taken in time", "You can join the waiting list anew.")
                .doesNotContain("/waiting/");
        editions.change("update letter set language = 'ro' where recipient_address = ?1", address);
        assertThat(composed("waiting-offer").text()).contains("păstrat pentru tine până la 15 ian. 2090, 00:30 EET");
        ComposedLetter romanian = composed("waiting-lapsed");
        assertThat(romanian.subject()).isEqualTo("Oferta ta a expirat: Ediția de probă " + number);
        assertThat(romanian.text()).contains("„Forum”", "nu a fost luat la timp", "Te poți înscrie din nou");
    }

    private void account() {
        editions.change("""
                insert into sale_terms (edition_id, beneficiary, tax_id, bank, iban_ron, swift)
                select id, 'Cluj IT Cluster', 'RO12345678', 'Banca Exemplu', ?2, 'AAAAROBU' from edition where slug = ?1
                """, edition.slug(), IBAN);
    }

    private void needApproval() {
        editions.change(
                "update ticket_type set needs_approval = true"
                        + " where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
    }

    private void register(String language) {
        var visitor = new Visitor(base);
        String page = "/" + language + "/editions/" + edition.slug() + "/register";
        String registration =
                visitor.post(page, Visitor.offer(visitor.get(page), 1)).location();
        visitor.get(registration);
        assertThat(visitor.confirm(registration, Visitor.person(1, NAME, address))
                        .status())
                .isEqualTo(303);
    }

    private void late() {
        editions.change(
                "update registration set pay_until = cast(?2 as timestamptz) where contact_email = ?1", address, LATE);
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

    private void told(Consumer<WaitingEntry> what) {
        UUID id = UUID.fromString(editions.texts("select cast(id as text) from waiting_entry where email = ?1", address)
                .get(0));
        QuarkusTransaction.requiringNew()
                .run(() -> what.accept(entries.whole(id).orElseThrow()));
    }

    /** The one letter of that kind, as it would leave now. */
    private ComposedLetter composed(String kind) {
        return composing.compose(QuarkusTransaction.requiringNew()
                .call(() -> letters.find("kind = ?1 and recipientAddress = ?2", kind, address)
                        .singleResult()));
    }
}

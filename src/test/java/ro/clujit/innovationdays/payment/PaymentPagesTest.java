package ro.clujit.innovationdays.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.ticketing.TestUnpaid;

/** Organisers see money come in, by hand and on bank statements. */
@QuarkusTest
class PaymentPagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestUnpaid unpaid;

    Organiser organiser;
    TestEditions.Made edition;
    String payments;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        edition = editions.open(2);
        editions.change(
                "update ticket_type set price = 24200 where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        payments = "/en/office/editions/" + edition.slug() + "/payments";
    }

    @AfterEach
    void countsWhatIsTaken() {
        assertThat(editions.count("""
                        select count(*) from quota q join edition e on e.id = q.edition_id
                         where e.slug = ?1
                           and q.taken <> (select coalesce(sum(places), 0) from quota_use where quota_id = q.id)
                        """, edition.slug())).isZero();
    }

    @Test
    void confirmsOnceHoweverManyMarkItPaidAtTheSameMoment() throws Exception {
        Owing owing = register("Ana");
        assertThat(organiser.get(payments).body()).contains("Ana", owing.reference(), "RON\u00a0242");
        String form = "/en/office/registrations/" + owing.id() + "/payment";
        organiser.get(form);
        var work = new ArrayList<Callable<Visitor.Answer>>();
        for (int i = 0; i < 16; i++) {
            // Some say yesterday, so that neither the day nor the form tells them apart.
            Map<String, String> fields = paid(i % 2 == 0 ? "2026-01-05" : "2026-01-06", "242");
            work.add(() -> organiser.post(form, fields));
        }
        List<Visitor.Answer> answers = together(work);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(303));
        assertThat(answers)
                .filteredOn(answer -> answer.location().endsWith("paid=CONFIRMED"))
                .hasSize(1);
        assertThat(states()).containsExactly("MATCHED");
        assertThat(registrationState(owing)).isEqualTo("CONFIRMED");
        assertThat(editions.count(
                        "select count(*) from registration_change where kind = 'PAID' and registration_id = cast(?1 as uuid)",
                        owing.id()))
                .isEqualTo(1);
    }

    @Test
    void remarksUponEveryFieldOfAPayment() {
        String form = "/en/office/registrations/" + register("Ana").id() + "/payment";
        for (String amount : List.of("", "-5", "0", "1e9", "ten", "9999999999", "NaN")) {
            assertThat(organiser.sendInVain(form, paid("2026-01-05", amount)).body())
                    .as(amount)
                    .contains("id=\"amount-error\"");
        }
        assertThat(organiser.sendInVain(form, paid("2026-01-05", "241")).body()).contains("RON\u00a0242 is owed");
        for (String day : List.of("", "yesterday", "2090-01-01", "0001-01-01", "2026-02-30")) {
            assertThat(organiser.sendInVain(form, paid(day, "242")).body())
                    .as(day)
                    .contains("id=\"received-on-error\"");
        }
        var tooLong = paid("2026-01-05", "242");
        tooLong.put("note", "x".repeat(201));
        assertThat(organiser.sendInVain(form, tooLong).body()).contains("id=\"note-error\"");
        assertThat(states()).isEmpty();
    }

    @Test
    void takesAnotherAmountForTheWholeWhereTheOrganiserSaysSo() {
        Owing owing = register("Ana");
        var fields = paid("2026-01-05", "240.50");
        fields.put("anyway", "yes");
        organiser.send("/en/office/registrations/" + owing.id() + "/payment", fields);
        assertThat(registrationState(owing)).isEqualTo("CONFIRMED");
        assertThat(editions.count("select amount from payment where registration_id = cast(?1 as uuid)", owing.id()))
                .isEqualTo(24_050);
    }

    @Test
    void refundsLateMoneyWhereThePlacesAreOthers() {
        Owing late = register("Late");
        expire(late);
        register("Second");
        register("Third");
        var answer = organiser.send("/en/office/registrations/" + late.id() + "/payment", paid("2026-01-05", "242"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(states()).containsExactly("REFUND_NEEDED");
        assertThat(organiser.get(payments).body()).contains("Came late and no place is left");
        String id = paymentId();
        assertThat(refund(id)).contains("Marked as refunded");
        assertThat(refund(id)).contains("settled before");
        assertThat(states()).containsExactly("REFUNDED");
    }

    @Test
    void settlesNoMoneyOfAnotherEdition() {
        Owing late = register("Late");
        expire(late);
        register("Second");
        register("Third");
        organiser.send("/en/office/registrations/" + late.id() + "/payment", paid("2026-01-05", "242"));
        String others = "/en/office/editions/" + editions.open(1).slug() + "/payments/" + paymentId();
        assertThat(organiser.post(others + "/refunded", Map.of()).status()).isEqualTo(404);
        assertThat(organiser
                        .post(others + "/match", Map.of("reference", late.reference(), "anyway", "yes"))
                        .status())
                .isEqualTo(404);
        assertThat(states()).containsExactly("REFUND_NEEDED");
    }

    @Test
    void confirmsLateMoneyWhereAPlaceIsLeft() {
        Owing late = register("Late");
        expire(late);
        organiser.send("/en/office/registrations/" + late.id() + "/payment", paid("2026-01-05", "242"));
        assertThat(registrationState(late)).isEqualTo("CONFIRMED");
        assertThat(states()).containsExactly("MATCHED");
    }

    @Test
    void listsWhatAStatementWouldDoAndBooksEachLineOnceHoweverManyConfirmIt() throws Exception {
        Owing right = register("Right");
        Owing little = register("Little");
        String squeezed = right.reference().replace("-", " ").toLowerCase(Locale.ROOT);
        String csv = """
                Data tranzactiei;Descriere;Referinta;Debit;Credit;Valuta
                05.01.2026;Plata forum %s multumim;A1;;242,00;RON
                05.01.2026;Inscriere %s;A2;;"1.000,5";RON
                06.01.2026;Chirie;A3;;500,00;RON
                06.01.2026;Comision;A4;3,00;;RON
                ieri;Ceva;A5;;10,00;RON
                07.01.2026;Valuta straina;A6;;10,00;USD
                """.formatted(squeezed, little.reference().replace("-", ""));
        String first = upload(csv);
        String second = upload(csv);
        assertThat(organiser.get(first).body())
                .contains(
                        "3 lines with money",
                        "1 line with money that went out",
                        "lines 6, 7",
                        "Confirms the registration",
                        "another amount than is owed",
                        "no known reference");
        assertThat(states()).as("a dry run books nothing").isEmpty();
        assertThat(registrationState(right)).isEqualTo("PENDING_PAYMENT");

        var work = new ArrayList<Callable<Visitor.Answer>>();
        for (int i = 0; i < 8; i++) {
            String one = i % 2 == 0 ? first : second;
            work.add(() -> organiser.post(one, Map.of()));
        }
        assertThat(together(work))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(303));
        assertThat(states()).containsExactly("MATCHED", "UNMATCHED", "UNMATCHED");
        assertThat(registrationState(right)).isEqualTo("CONFIRMED");
        assertThat(organiser.get(first).body()).contains("The statement is booked");
        assertThat(organiser.get(upload(csv)).body()).contains("Booked before").doesNotContain("Confirms the reg");
        matchesByHand(little);
    }

    private void matchesByHand(Owing little) {
        String id = editions.texts("""
                        select cast(p.id as text) from payment p join edition e on e.id = p.edition_id
                         where e.slug = ?1 and p.problem = 'WRONG_AMOUNT'
                        """, edition.slug()).get(0);
        String match = payments + "/" + id + "/match";
        organiser.get(payments);
        assertThat(organiser.post(match, Map.of("reference", "nothing")).status())
                .isEqualTo(422);
        assertThat(organiser.post(match, Map.of("reference", "")).status()).isEqualTo(422);
        assertThat(organiser
                        .post(match, Map.of("reference", little.reference()))
                        .body())
                .contains("Another amount is owed");
        assertThat(organiser
                        .post(match, Map.of("reference", little.reference(), "anyway", "yes"))
                        .location())
                .endsWith("outcome=CONFIRMED");
        assertThat(organiser
                        .post(match, Map.of("reference", little.reference(), "anyway", "yes"))
                        .location())
                .endsWith("done=before");
        assertThat(registrationState(little)).isEqualTo("CONFIRMED");
    }

    @Test
    void knowsALineWhoseMoneyAnOrganiserHadSeenAndRefundsASecondOne() {
        Owing owing = register("Ana");
        organiser.send("/en/office/registrations/" + owing.id() + "/payment", paid("2026-01-05", "242"));
        String csv = "Date,Details,Amount\n2026-01-05,%s,242.00\n".formatted(owing.reference());
        String listing = upload(csv);
        assertThat(organiser.get(listing).body()).contains("Marked paid by hand before");
        organiser.send(listing, Map.of());
        assertThat(states()).containsExactly("MATCHED");
        organiser.send(upload(csv + "2026-01-07,%s again,242.00\n".formatted(owing.reference())), Map.of());
        assertThat(states()).containsExactly("MATCHED", "REFUND_NEEDED");
    }

    @Test
    void saysWhyAFileIsNoStatement() {
        String form = payments + "/import";
        organiser.get(form);
        Map<String, String> fields = Map.of("currency", "RON");
        assertThat(send(form, fields, "no header at all").body()).contains("No column names the day");
        assertThat(send(form, fields, "Data,Descriere\n05.01.2026,x\n").body()).contains("No column says what came in");
        assertThat(send(form, fields, "\u0000\u0001").status()).isEqualTo(422);
        assertThat(send(form, fields, "").status()).isEqualTo(422);
        assertThat(organiser.get(payments + "/import/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    private String refund(String id) {
        organiser.get(payments);
        var sent = organiser.post(payments + "/" + id + "/refunded", Map.of());
        assertThat(sent.status()).isEqualTo(303);
        return organiser.get(sent.location()).body();
    }

    /** A registration that waits for its money. */
    record Owing(String id, String reference) {}

    private Owing register(String name) {
        var visitor = new Visitor(base);
        var held = visitor.hold(edition.slug(), 1);
        assertThat(held.status()).as(held.body()).isEqualTo(303);
        String email = name.toLowerCase(Locale.ROOT) + "@example.org";
        visitor.get(held.location());
        assertThat(visitor.confirm(held.location(), Visitor.person(1, name, email))
                        .status())
                .isEqualTo(303);
        String which =
                " from registration r join edition e on e.id = r.edition_id where e.slug = ?1 and r.contact_name = ?2";
        return new Owing(
                editions.texts("select cast(r.id as text)" + which, edition.slug(), name)
                        .get(0),
                editions.texts("select payment_reference" + which, edition.slug(), name)
                        .get(0));
    }

    private void expire(Owing owing) {
        editions.change(
                "update registration set pay_until = now() - interval '1 day' where id = cast(?1 as uuid)", owing.id());
        unpaid.end();
        assertThat(registrationState(owing)).isEqualTo("EXPIRED");
    }

    private static Map<String, String> paid(String on, String amount) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("received-on", on);
        fields.put("amount", amount);
        fields.put("note", "OP 17");
        return fields;
    }

    private String upload(String csv) {
        organiser.get(payments + "/import");
        var answer = send(payments + "/import", Map.of("currency", "RON", "keep", "yes"), csv);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location();
    }

    private Visitor.Answer send(String form, Map<String, String> fields, String csv) {
        return organiser.upload(form, fields, "file", "extras.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> states() {
        return editions.texts(
                "select p.state from payment p join edition e on e.id = p.edition_id where e.slug = ?1 order by 1",
                edition.slug());
    }

    private String paymentId() {
        return editions.texts(
                        "select cast(p.id as text) from payment p join edition e on e.id = p.edition_id where e.slug = ?1",
                        edition.slug())
                .get(0);
    }

    private String registrationState(Owing owing) {
        return editions.texts("select state from registration where id = cast(?1 as uuid)", owing.id())
                .get(0);
    }

    private static List<Visitor.Answer> together(List<Callable<Visitor.Answer>> work) throws Exception {
        var threads = Executors.newFixedThreadPool(work.size());
        try {
            var start = new CountDownLatch(1);
            List<Future<Visitor.Answer>> all = work.stream()
                    .map(one -> threads.submit(() -> {
                        start.await();
                        return one.call();
                    }))
                    .toList();
            start.countDown();
            var answers = new ArrayList<Visitor.Answer>();
            for (var one : all) {
                answers.add(one.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}

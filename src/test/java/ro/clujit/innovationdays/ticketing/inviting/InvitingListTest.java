package ro.clujit.innovationdays.ticketing.inviting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import ro.clujit.innovationdays.platform.sheet.SheetFiles;

/** Organisers invite the people of a list: all of them or none, once. */
@QuarkusTest
class InvitingListTest {

    private static final String HEADER = "Name,E-mail,Organisation,Job title,Ticket type,Language\n";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    Organiser organiser;
    TestEditions.Made edition;
    String form;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        open(20);
    }

    private void open(int places) {
        edition = editions.open(places);
        form = "/en/office/editions/" + edition.slug() + "/invitation-lists/import";
    }

    @AfterEach
    void countsWhatIsTaken() {
        assertThat(editions.count("""
                        select count(*) from quota q join edition e on e.id = q.edition_id
                         where e.slug = ?1
                           and (q.taken > q.size
                                or q.taken <> (select coalesce(sum(places), 0) from quota_use where quota_id = q.id))
                        """, edition.slug())).isZero();
    }

    @Test
    void registersAllOfThemOnceAndWritesToEach() {
        editions.change(
                "update ticket_type set price = 10000, needs_approval = true, with_code_only = true, audience = 'STUDENT'"
                        + " where edition_id = (select id from edition where slug = ?1)",
                edition.slug());
        String listing = listed(HEADER
                + "Maria Țuțea,maria@example.org,Ziarul,Jurnalistă,Forum,ro\n"
                + "John Smith,john@example.org,,,FORUM,English\n");
        assertThat(organiser.get(listing).body())
                .contains("Register 2 people", "Maria Țuțea", "is registered")
                .doesNotContain("role=\"alert\"");
        assertThat(registered()).isZero();
        var sent = organiser.post(listing, Map.of("shown", "2"));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(organiser.get(sent.location()).body()).contains("2 people were registered");
        assertThat(organiser.post(listing, Map.of("shown", "2")).status()).isEqualTo(303);
        assertThat(registered()).isEqualTo(2);
        assertThat(count("select count(*) from registration r join edition e on e.id = r.edition_id"
                        + " where e.slug = ?1 and r.state = 'CONFIRMED' and r.source = 'OFFICE' and r.total = 0"))
                .isEqualTo(2);
        assertThat(count("select count(*) from registration_change c join registration r on r.id = c.registration_id"
                        + " join edition e on e.id = r.edition_id where e.slug = ?1 and c.kind = 'REGISTERED_BY_HAND'"
                        + " and c.changed_by <> ''"))
                .isEqualTo(2);
        assertThat(count("select count(*) from letter l join ticket t on l.subject_id in (t.id, t.registration_id)"
                        + " join edition e on e.id = t.edition_id where e.slug = ?1"
                        + " and l.language = case when t.name = 'John Smith' then 'en' else 'ro' end"))
                .isGreaterThanOrEqualTo(2);
        assertThat(count("select sum(length(file)) from invitation_import i join edition e on e.id = i.edition_id"
                        + " where e.slug = ?1"))
                .isZero();
        String again = listed(HEADER + "Maria,MARIA@example.org,,,Forum,ro\nNou,nou@example.org,,,Forum,\n");
        assertThat(organiser.get(again).body())
                .contains("1 row is left out", "is registered already", "Register 1 person");
        organiser.post(again, Map.of("shown", "1"));
        assertThat(registered()).isEqualTo(3);
    }

    @Test
    void readsRomanianColumnsInAWorkbookInAnyOrder() {
        byte[] workbook = SheetFiles.xlsx(
                List.of("tip de bilet", "FUNCTIE", "Adresa de e-mail", "Nume", "Limba"),
                List.of(List.of("Forum", "Primăriță", "primar@example.org", "Ioana Țară", "română")));
        var sent = upload(workbook);
        assertThat(organiser.get(sent.location()).body()).contains("Ioana Țară", "Register 1 person");
        assertThat(organiser.get(sent.location().replace("/en/", "/ro/")).body())
                .contains("Înscrie 1 persoană");
        organiser.post(sent.location(), Map.of("shown", "1"));
        assertThat(editions.texts("select job_title from ticket where email = 'primar@example.org' limit 1"))
                .containsExactly("Primăriță");
    }

    @Test
    void saysWhatIsWrongWithEachRowAndRegistersNobody() {
        String listing = listed(HEADER
                + "Bun,bun@example.org,,,Forum,ro\n"
                + ",fara.nume@example.org,,,Forum,ro\n"
                + "x".repeat(101) + ",lung@example.org," + "o".repeat(121) + "," + "j".repeat(101) + ",Forum,ro\n"
                + "Ana,ana@,,,Forum,ro\n"
                + "Ana,BUN@example.org,,,Forum,ro\n"
                + "Ana,tip@example.org,,,Gala,ro\n"
                + "Ana,limba@example.org,,,Forum,klingon\n"
                + "=cmd|' /C calc'!A0,formula@example.org,,,Forum,ro\n"
                + "Ana,formula2@example.org,\"=HYPERLINK(\"\"http://x\"\")\",,Forum,ro\n"
                + "<script>alert(1)</script>,js@example.org,,,Forum,ro\n");
        String body = organiser.get(listing).body();
        assertThat(body)
                .contains("8 rows", "The name is missing", "longer than 100", "longer than 120", "no e-mail address")
                .contains("The same address", "no such ticket type", "has to be ro or en", "begins like a formula")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert", "Register 2");
        for (String shown : List.of("2", "10", "0")) {
            assertThat(organiser.post(listing, Map.of("shown", shown)).status()).isEqualTo(409);
        }
        assertThat(registered()).isZero();
    }

    @Test
    void saysWhichFilesAreNoLists() {
        organiser.get(form);
        Map<byte[], String> files = Map.of(
                bytes(""),
                "",
                bytes("Name,E-mail,Organisation\nAna,ana@example.org,X\n"),
                "A column is missing",
                bytes(HEADER),
                "names nobody",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3},
                "",
                bytes("Name,Name,E-mail,Ticket type\na,b,c,d\n"),
                "",
                bytes(HEADER + "A,a@example.org,,,Forum,ro\n".repeat(2_001)),
                "");
        files.forEach((file, words) -> {
            var sent = upload(file);
            assertThat(sent.status()).as(words).isEqualTo(422);
            assertThat(sent.body()).contains("id=\"file-error\"", words);
        });
        assertThat(organiser.get(form + "/sample.csv").body()).contains("Name,Email", "Forum");
        var sample = upload(bytes(organiser.get(form + "/sample.csv").body()));
        assertThat(organiser.get(sample.location()).body()).contains("Register 1 person");
        assertThat(new Visitor(base).get(form).status()).isNotEqualTo(200);
    }

    @Test
    void registersNobodyWhereThePlacesAreTooFewOrBecameSo() {
        open(3);
        String four = listed(rows(4));
        assertThat(organiser.get(four).body()).contains("4 are needed, 3 free").doesNotContain("Register 4");
        assertThat(organiser.post(four, Map.of("shown", "4")).status()).isEqualTo(409);
        String three = listed(rows(3));
        assertThat(organiser.get(three).body()).contains("Register 3 people");
        var visitor = new Visitor(base);
        visitor.hold(edition.slug(), 1);
        var sent = organiser.post(three, Map.of("shown", "3"));
        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.body()).contains("3 are needed, 2 free");
        assertThat(registered()).isZero();
    }

    @Test
    void registersOthersThanShownOnlyAfterTheyWereShown() {
        String listing = listed(rows(2));
        var other = listed(HEADER + "Ana,p0@example.org,,,Forum,ro\n");
        organiser.get(other);
        organiser.post(other, Map.of("shown", "1"));
        var sent = organiser.post(listing, Map.of("shown", "2"));
        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.body()).contains("1 row is left out", "Register 1 person");
        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void registersEachPersonOnceHoweverManyConfirmTwoListsOfThemAtOnce() throws Exception {
        open(500);
        String first = listed(rows(40));
        String second = listed(rows(40));
        organiser.get(first);
        List<Callable<Visitor.Answer>> requests = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            requests.add(() -> organiser.post(first, Map.of("shown", "40")));
            requests.add(() -> organiser.post(second, Map.of("shown", "40")));
        }
        assertThat(atOnce(requests)).extracting(Visitor.Answer::status).containsOnly(303, 409);
        assertThat(registered()).isEqualTo(40);
    }

    @Test
    void takesNoPlaceFromThoseWhoBuyMeanwhile() throws Exception {
        open(210);
        String list = listed(rows(200));
        organiser.get(list);
        List<Callable<Visitor.Answer>> requests = new ArrayList<>();
        requests.add(() -> organiser.post(list, Map.of("shown", "200")));
        // More than are left beside the list: who is first has them.
        for (int i = 0; i < 15; i++) {
            requests.add(() -> new Visitor(base).hold(edition.slug(), 1));
        }
        for (Visitor.Answer answer : atOnce(requests)) {
            assertThat(answer.status()).as(answer.body()).isLessThan(500);
        }
        assertThat(registered()).isIn(0L, 200L);
    }

    @Test
    void registersHundredsInOneGo() {
        open(1_000);
        String listing = listed(rows(600));
        organiser.get(listing);
        assertThat(organiser.post(listing, Map.of("shown", "600")).status()).isEqualTo(303);
        assertThat(registered()).isEqualTo(600);
    }

    private static String rows(int count) {
        var rows = new StringBuilder(HEADER);
        for (int i = 0; i < count; i++) {
            rows.append("Person ").append(i).append(",p").append(i).append("@example.org,X,Y,Forum,en\n");
        }
        return rows.toString();
    }

    /** @return the address of the listing */
    private String listed(String csv) {
        var sent = upload(bytes(csv));
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return sent.location();
    }

    private Visitor.Answer upload(byte[] file) {
        organiser.get(form);
        return organiser.upload(form, Map.of(), "file", "list.csv", file);
    }

    private long registered() {
        return count("select count(*) from ticket t join edition e on e.id = t.edition_id"
                + " where e.slug = ?1 and t.state = 'VALID'");
    }

    private long count(String sql) {
        return editions.count(sql, edition.slug());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Visitor.Answer> atOnce(List<Callable<Visitor.Answer>> requests) throws Exception {
        var threads = Executors.newFixedThreadPool(requests.size());
        var start = new CountDownLatch(1);
        List<Future<Visitor.Answer>> all = new ArrayList<>();
        for (Callable<Visitor.Answer> request : requests) {
            all.add(threads.submit(() -> {
                start.await();
                return request.call();
            }));
        }
        start.countDown();
        List<Visitor.Answer> answers = new ArrayList<>();
        for (var one : all) {
            answers.add(one.get(120, TimeUnit.SECONDS));
        }
        threads.shutdownNow();
        return answers;
    }
}

package ro.clujit.innovationdays.ticketing.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Codes leave as a table and come back from one. */
@QuarkusTest
class CodeTablesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    Organiser organiser;
    TestEditions.Made edition;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        edition = editions.open(20);
    }

    @Test
    void bringsWhatOneEditionHandsOutIntoAnother() {
        for (String format : new String[] {"csv", "xlsx"}) {
            TestEditions.Made source = editions.open(20);
            TestEditions.Made target = editions.open(20);
            upload(source, table());
            confirm(source);
            byte[] handedOut = RestAssured.given()
                    .header("Cookie", organiser.cookies())
                    .get("/en/office/editions/" + source.slug() + "/code-tables/codes." + format)
                    .asByteArray();
            // Into the edition it is from, it changes nothing.
            assertThat(look(source, handedOut).body()).contains("Nothing in it is new.", "Unchanged");
            assertThat(look(target, handedOut).body()).contains("Add 3 codes");
            assertThat(codes(target)).isZero();
            confirm(target);
            assertThat(codes(target)).isEqualTo(3);
            // Sent twice, it is imported once.
            assertThat(organiser.post(last, Map.of()).status()).isEqualTo(303);
            assertThat(codes(target)).isEqualTo(3);
            assertThat(editions.count("""
                            select count(*) from code c join edition e on e.id = c.edition_id
                              join code_address a on a.code_id = c.id join code_for f on f.code_id = c.id
                             where e.slug = ?1 and c.text = 'FULL' and discount = 'PERCENT' and discount_value = 1250
                               and unlocks and by_domain and most_uses = 9 and organisation = '=SUM(A1)'
                               and address = '@firm.ro' and valid_until = timestamptz '2089-06-01 07:00Z'
                            """, target.slug())).isEqualTo(1);
            assertThat(editions.count(
                            "select sum(taken) from quota q join edition e on e.id = q.edition_id where e.slug = ?1",
                            target.slug()))
                    .isEqualTo(4);
        }
    }

    @Test
    void handsOutNoFormulaThatASpreadsheetWouldRun() {
        upload(edition, table());
        confirm(edition);
        assertThat(organiser
                        .get("/en/office/editions/" + edition.slug() + "/code-tables/codes.csv")
                        .body())
                .contains("'=SUM(A1)", "'@firm.ro");
    }

    @Test
    void importsNothingWhileSomethingIsWrongAndSaysWhatRowByRow() {
        String page = look(edition, csv("""
                Code,Uses,Discount,Tickets,Reserves
                GOOD,1,,,
                GOOD,1,,,
                MINUS,-1,-5%,,
                WHICH,1,,Nothing,
                RES,2,,,yes
                """)).body();
        assertThat(page)
                .contains(
                        "Something is wrong with 4 rows",
                        "stands in another row",
                        "a whole number from 1 to 100,000",
                        "as 20% up to 100%",
                        "no such ticket type",
                        "choose exactly one")
                .doesNotContain("Add ");
        assertThat(organiser.post(last, Map.of()).status()).isEqualTo(409);
        assertThat(codes(edition)).isZero();
        assertThat(look(edition, csv("Code,Uses,Tickets,Reserves\nA-1,15,Forum,yes\nA-2,15,Forum,yes\n"))
                        .body())
                .contains("20 are free");
        assertThat(organiser.post(last, Map.of()).status()).isEqualTo(409);
        assertThat(codes(edition)).isZero();
    }

    @Test
    void refusesFilesThatAreNoTableOfCodes() {
        for (String content : new String[] {"", "a,b\n1,2\n", "Code,Uses\n", "\u0089PNG\r\n"}) {
            assertThat(upload(edition, csv(content)).status()).as(content).isEqualTo(422);
        }
    }

    private String last;

    private static byte[] table() {
        return csv("""
                Cod,Folosiri,Reducere,Bilete,Deblochează,Rezervă,Valabil până la,Adrese,După domeniu,Organizația
                FULL,9,"12,5%",forum,da,,2089-06-01 10:00,'@firm.ro,da,'=SUM(A1)
                KEPT,4,,Forum,,da,,,,
                PLAIN,1,30,,,,,,,
                """);
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Visitor.Answer upload(TestEditions.Made into, byte[] file) {
        String form = "/en/office/editions/" + into.slug() + "/code-tables/import";
        organiser.get(form);
        Visitor.Answer answer = organiser.upload(form, Map.of(), "file", "codes", file);
        last = answer.location();
        return answer;
    }

    private Visitor.Answer look(TestEditions.Made into, byte[] file) {
        assertThat(upload(into, file).status()).isEqualTo(303);
        return organiser.get(last);
    }

    private void confirm(TestEditions.Made into) {
        organiser.get(last);
        Visitor.Answer done = organiser.post(last, Map.of());
        assertThat(done.status()).as(done.body()).isEqualTo(303);
        assertThat(organiser.get(done.location()).body()).contains("The codes are imported.");
    }

    private long codes(TestEditions.Made of) {
        return editions.count(
                "select count(*) from code c join edition e on e.id = c.edition_id where e.slug = ?1", of.slug());
    }
}

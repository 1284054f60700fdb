package ro.clujit.innovationdays.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;

/** An organiser writes down whom money goes to, until when, and which VAT prices hold. */
@QuarkusTest
class SaleTermsOfficePagesTest {

    /** The examples of the IBAN registry (ISO 13616). */
    private static final String ROMANIAN = "RO49 AAAA 1B31 0075 9384 0000";

    private static final String GERMAN = "DE89370400440532013000";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    Organiser organiser;
    String terms;
    String rates;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        String office = "/en/office/editions/" + editions.open(10).slug();
        terms = office + "/sale-terms";
        rates = office + "/vat-rates";
    }

    @Test
    void keepsTheTermsAsTheyWereWritten() {
        assertThat(organiser.send(terms, written()).body())
                .contains(
                        "Saved.",
                        "value=\"" + ROMANIAN + "\"",
                        "value=\"DE89 3704 0044 0532 0130 00\"",
                        "value=\"BTRLRO22\"",
                        "value=\"14\"");
        // Never by themselves.
        assertThat(editions.count("select count(*) from sale_terms where cancel_days is null and change_days = 2"))
                .isPositive();
        assertThat(organiser.send(terms, written()).body()).contains("Saved.");
    }

    @Test
    void remarksUponEveryFieldThatIsWrong() {
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("beneficiary", "x".repeat(121));
        wrong.put("tax-id", "1".repeat(21));
        wrong.put("bank", "x".repeat(121));
        wrong.put("iban-ron", "RO49AAAA1B31007593840001");
        wrong.put("iban-eur", "RO49AAAA1B3100759384");
        wrong.put("swift", "BTRL");
        wrong.put("days-to-pay", "0");
        wrong.put("cancel-days", "-1");
        wrong.put("change-days", "366");
        wrong.put("offer-hours", "337");
        String page = organiser.sendInVain(terms, wrong).body();
        wrong.keySet().forEach(field -> assertThat(page).contains("id=\"" + field + "-error\""));
    }

    @Test
    void addsARateFromADayToComeAndChangesItUntilThen() {
        assertThat(organiser.send(rates, rate("22,5", "2089-01-01")).body()).contains("22.5%", "not yet in force");
        assertThat(organiser.send(rates, rate("23", "2089-01-01")).body())
                .contains("23%")
                .doesNotContain("22.5%");
        editions.change("delete from vat_rate where holds_from = date '2089-01-01'");
    }

    @Test
    void leavesRatesAloneThatWereInForce() {
        assertThat(organiser.sendInVain(rates, rate("5", "2025-08-01")).body()).contains("That day is over");
        for (String typed : List.of("-1", "101", "1,234", "", "many", "100,01")) {
            assertThat(organiser.sendInVain(rates, rate(typed, "2089-02-01")).body())
                    .as(typed)
                    .contains("id=\"rate-error\"");
        }
        for (String day : List.of("", "tomorrow", "2089-02-30")) {
            assertThat(organiser.sendInVain(rates, rate("5", day)).body())
                    .as(day)
                    .contains("id=\"from-error\"");
        }
        assertThat(editions.count("select count(*) from vat_rate where rate = 2100"))
                .isEqualTo(1);
    }

    private static Map<String, String> rate(String rate, String from) {
        return Map.of("kind", "STANDARD", "rate", rate, "from", from);
    }

    private static Map<String, String> written() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("beneficiary", "Asociația Exemplu");
        fields.put("tax-id", "RO12345678");
        fields.put("bank", "Banca Exemplu");
        fields.put("iban-ron", ROMANIAN.toLowerCase(Locale.ROOT));
        fields.put("iban-eur", GERMAN);
        fields.put("swift", "btrlro22");
        fields.put("days-to-pay", "14");
        fields.put("cancel-days", "");
        fields.put("change-days", "2");
        fields.put("offer-hours", "48");
        return fields;
    }
}

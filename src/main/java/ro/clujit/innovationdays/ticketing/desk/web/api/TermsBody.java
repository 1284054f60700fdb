package ro.clujit.innovationdays.ticketing.desk.web.api;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Iban;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.ticketing.SaleTerms;

/** Whom an edition's money goes to, and until when attendees can change their mind. */
@Schema(name = "SaleTerms")
public record TermsBody(
        @Schema(examples = "Cluj IT Cluster") String beneficiary,
        @Schema(examples = "RO30000000") String taxId,
        @Schema(examples = "Banca Exemplu") String bank,
        @Schema(examples = "RO49AAAA1B31007593840000") String ibanRon,
        String ibanEur,
        @Schema(examples = "AAAAROBU") String swift,

        @Schema(required = true, examples = "7") Integer daysToPay,

        @Schema(description = "How many days before the first one attendees can still cancel; null for never")
        Integer cancelDays,

        @Schema(description = "The same for names, transfers and add-ons")
        Integer changeDays,

        @Schema(description = "How long an offer to the waiting list stands", required = true, examples = "24")
        Integer offerHours) {

    private static final int NAME = 120;
    private static final int TAX_ID = 20;
    private static final int MOST_DAYS_TO_PAY = 90;
    private static final int MOST_DAYS = 365;
    private static final int MOST_HOURS = 336;

    /** ISO 9362. */
    private static final Pattern SWIFT = Pattern.compile("(?:[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)?");

    static TermsBody of(SaleTerms terms) {
        return new TermsBody(
                terms.beneficiary(),
                terms.taxId(),
                terms.bank(),
                terms.iban(Currency.RON),
                terms.iban(Currency.EUR),
                terms.swift(),
                terms.daysToPay(),
                terms.cancelDays().orElse(null),
                terms.changeDays().orElse(null),
                terms.offerHours());
    }

    /** @return what is to be written; empty when something is wrong, which then stands in the faults */
    Optional<Consumer<SaleTerms>> read(Faults faults) {
        faults.limit("beneficiary", beneficiary, NAME);
        faults.limit("taxId", taxId, TAX_ID);
        faults.limit("bank", bank, NAME);
        String ron = iban("ibanRon", ibanRon, faults);
        String eur = iban("ibanEur", ibanEur, faults);
        String code = Text.line(swift).replace(" ", "").toUpperCase(Locale.ROOT);
        if (!SWIFT.matcher(code).matches()) {
            faults.add("swift", "is not a SWIFT code");
        }
        faults.require("daysToPay", daysToPay);
        faults.range("daysToPay", daysToPay, 1, MOST_DAYS_TO_PAY);
        faults.range("cancelDays", cancelDays, 0, MOST_DAYS);
        faults.range("changeDays", changeDays, 0, MOST_DAYS);
        faults.require("offerHours", offerHours);
        faults.range("offerHours", offerHours, 1, MOST_HOURS);
        return faults.areNone()
                ? Optional.of(terms -> {
                    terms.payTo(Text.line(beneficiary), Text.line(taxId), Text.line(bank), ron, eur, code);
                    terms.allow(daysToPay, cancelDays, changeDays, offerHours);
                })
                : Optional.empty();
    }

    private static String iban(String field, String written, Faults faults) {
        return Text.line(written).isEmpty()
                ? ""
                : Iban.read(written).orElseGet(() -> {
                    faults.add(field, "is not an IBAN: a character is wrong or missing");
                    return "";
                });
    }
}

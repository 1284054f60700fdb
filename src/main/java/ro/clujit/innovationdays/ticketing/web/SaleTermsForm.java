package ro.clujit.innovationdays.ticketing.web;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Iban;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.ticketing.SaleTerms;
import ro.clujit.innovationdays.ticketing.SellingMessages;

/** The form of an edition's sale terms. */
final class SaleTermsForm {

    private static final int NAME = 120;
    private static final int TAX_ID = 20;
    private static final int MOST_DAYS_TO_PAY = 90;
    private static final int MOST_DAYS = 365;
    private static final int MOST_HOURS = 336;

    /** ISO 9362. */
    private static final Pattern SWIFT = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");

    private final Fields fields;
    private final SellingMessages words;

    SaleTermsForm(Fields fields, SellingMessages words) {
        this.fields = fields;
        this.words = words;
    }

    static Fields of(SaleTerms terms) {
        return Fields.blank()
                .put("beneficiary", terms.beneficiary())
                .put("tax-id", terms.taxId())
                .put("bank", terms.bank())
                .put("iban-ron", Iban.spaced(terms.iban(Currency.RON)))
                .put("iban-eur", Iban.spaced(terms.iban(Currency.EUR)))
                .put("swift", terms.swift())
                .put("days-to-pay", terms.daysToPay())
                .put("cancel-days", days(terms.cancelDays()))
                .put("change-days", days(terms.changeDays()))
                .put("offer-hours", terms.offerHours());
    }

    /** @return what is to be written; empty when something is wrong, which then stands in the fields */
    Optional<Consumer<SaleTerms>> read() {
        String beneficiary = fields.line("beneficiary", NAME, words.fault_line(NAME));
        String taxId = fields.line("tax-id", TAX_ID, words.fault_line(TAX_ID));
        String bank = fields.line("bank", NAME, words.fault_line(NAME));
        String ron = iban("iban-ron");
        String eur = iban("iban-eur");
        String swift = swift();
        Optional<Integer> toPay =
                fields.required("days-to-pay", 1, MOST_DAYS_TO_PAY, words.fault_range(1, MOST_DAYS_TO_PAY));
        Integer cancel = fields.number("cancel-days", 0, MOST_DAYS, words.fault_range(0, MOST_DAYS))
                .orElse(null);
        Integer change = fields.number("change-days", 0, MOST_DAYS, words.fault_range(0, MOST_DAYS))
                .orElse(null);
        Optional<Integer> hours = fields.required("offer-hours", 1, MOST_HOURS, words.fault_range(1, MOST_HOURS));
        return fields.isGood()
                ? Optional.of(terms -> {
                    terms.payTo(beneficiary, taxId, bank, ron, eur, swift);
                    terms.allow(toPay.orElseThrow(), cancel, change, hours.orElseThrow());
                })
                : Optional.empty();
    }

    private String iban(String field) {
        return fields.value(field).isEmpty()
                ? ""
                : Iban.read(fields.value(field)).orElseGet(() -> {
                    fields.refuse(field, words.fault_iban());
                    return "";
                });
    }

    private String swift() {
        String swift = fields.value("swift").replace(" ", "").toUpperCase(Locale.ROOT);
        if (!swift.isEmpty() && !SWIFT.matcher(swift).matches()) {
            fields.refuse("swift", words.fault_swift());
        }
        return swift;
    }

    private static String days(Optional<Integer> days) {
        return days.map(Object::toString).orElse("");
    }
}

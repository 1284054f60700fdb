package ro.clujit.innovationdays.payment.statement;

import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.platform.sheet.Sheet;
import ro.clujit.innovationdays.platform.text.Text;

/**
 * Which columns of a statement say what, guessed by the names that banks in Romania give them. Money that came in has a
 * column of its own, or shares one with what went out, which is negative there.
 */
record Columns(Optional<String> day, Optional<String> amount, Optional<String> currency, Optional<String> transaction) {

    private static final List<String> DAY = List.of(
            "data tranzactiei",
            "data tranzactie",
            "data finalizarii",
            "data inregistrarii",
            "data operatiunii",
            "data contabila",
            "booking date",
            "transaction date",
            "date completed",
            "data",
            "date",
            "value date");
    private static final List<String> CREDIT =
            List.of("credit", "suma credit", "suma creditoare", "incasari", "paid in", "money in");
    private static final List<String> AMOUNT = List.of("suma", "valoare", "amount", "value");
    private static final List<String> CURRENCY = List.of("valuta", "moneda", "currency", "payment currency");
    private static final List<String> TRANSACTION = List.of(
            "referinta tranzactiei",
            "id tranzactie",
            "numar tranzactie",
            "nr. tranzactie",
            "transaction id",
            "transaction reference",
            "referinta",
            "reference",
            "id");

    static Columns of(Sheet sheet) {
        Optional<String> day = named(sheet, DAY);
        return new Columns(
                day,
                named(sheet, CREDIT).or(() -> named(sheet, AMOUNT)),
                named(sheet, CURRENCY),
                named(sheet, TRANSACTION));
    }

    /** Word for word before what only begins so; in the order of the names. */
    private static Optional<String> named(Sheet sheet, List<String> names) {
        for (String name : names) {
            for (String column : sheet.columns()) {
                if (Text.folded(column).equals(name)) {
                    return Optional.of(column);
                }
            }
        }
        for (String name : names) {
            for (String column : sheet.columns()) {
                if (Text.folded(column).startsWith(name + " ")) {
                    return Optional.of(column);
                }
            }
        }
        return Optional.empty();
    }
}

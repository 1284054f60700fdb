package ro.clujit.innovationdays.payment.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ro.clujit.innovationdays.payment.Received;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.platform.sheet.Sheet;
import ro.clujit.innovationdays.platform.text.Text;

/** Reads the lines of a statement that are about money that came in. */
final class StatementReading {

    private final Sheet sheet;
    private final Columns columns;
    private final Currency otherwise;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<StatementLine> incoming = new ArrayList<>();
    private final List<Integer> unreadable = new ArrayList<>();
    private int outgoing;

    private StatementReading(Sheet sheet, Currency otherwise) {
        this.sheet = sheet;
        this.columns = Columns.of(sheet);
        this.otherwise = otherwise;
    }

    /** @param otherwise the currency of lines that name none */
    static Statement of(Sheet sheet, Currency otherwise) {
        return new StatementReading(sheet, otherwise).read();
    }

    private Statement read() {
        List<Statement.Part> missing = new ArrayList<>();
        if (columns.day().isEmpty()) {
            missing.add(Statement.Part.DATE);
        }
        if (columns.amount().isEmpty()) {
            missing.add(Statement.Part.AMOUNT);
        }
        if (missing.isEmpty()) {
            sheet.rows().forEach(this::read);
        }
        return new Statement(missing, incoming, outgoing, unreadable);
    }

    private void read(Sheet.Row row) {
        String amount = cell(row, columns.amount());
        Optional<LocalDate> day = Written.day(cell(row, columns.day()));
        if (amount.isEmpty()) {
            // Banks leave the column of what came in empty where money went out, and write sums below the table.
            outgoing++;
            return;
        }
        Optional<Long> minor = Written.amount(amount);
        Optional<Currency> currency = currency(row);
        if (minor.isPresent() && minor.get() <= 0) {
            outgoing++;
        } else if (minor.isEmpty() || minor.get() > Received.MOST || day.isEmpty() || currency.isEmpty()) {
            unreadable.add(row.line());
        } else {
            String everything = Text.line(String.join(" | ", row.cells().values()));
            var money = new Money(minor.get(), currency.get());
            int same = seen.merge(everything, 1, Integer::sum) - 1;
            incoming.add(new StatementLine(
                    row.line(),
                    new Received(money, day.get(), everything),
                    Text.line(cell(row, columns.transaction())),
                    everything,
                    same));
        }
    }

    /** Empty for one that we do not sell in. */
    private Optional<Currency> currency(Sheet.Row row) {
        String written = cell(row, columns.currency()).strip().toUpperCase(Locale.ROOT);
        return switch (written) {
            case "" -> Optional.of(otherwise);
            case "RON", "LEI" -> Optional.of(Currency.RON);
            case "EUR", "EURO" -> Optional.of(Currency.EUR);
            default -> Optional.empty();
        };
    }

    private static String cell(Sheet.Row row, Optional<String> column) {
        return column.map(row::cell).orElse("");
    }
}

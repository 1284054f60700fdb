package ro.clujit.innovationdays.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Worksheet;

/** Tables as files for a spreadsheet program. What {@link Sheet} reads of them is what was written. */
public final class SheetFiles {

    public static final String CSV = "text/csv;charset=UTF-8";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What a spreadsheet program runs when a cell of a CSV file begins with it (OWASP, "CSV Injection"). */
    private static final String BEGIN_FORMULAS = "=+-@\t\r";

    private static final double WIDTH = 24;

    private SheetFiles() {}

    /** RFC 4180, in UTF-8 with a byte order mark, without which Excel guesses another encoding. */
    public static byte[] csv(List<String> header, List<List<String>> rows) {
        var text = new StringBuilder("\uFEFF");
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(harmless(header));
            for (List<String> row : rows) {
                printer.printRecord(harmless(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Every cell is text, which no program runs, so that nothing needs a mark here. */
    public static byte[] xlsx(List<String> header, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "InnovationDays", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            write(sheet, 0, header);
            for (int column = 0; column < header.size(); column++) {
                sheet.width(column, WIDTH);
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                write(sheet, row + 1, rows.get(row));
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static boolean isFormula(String cell) {
        return !cell.isEmpty() && BEGIN_FORMULAS.indexOf(cell.charAt(0)) >= 0;
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static List<String> harmless(List<String> cells) {
        return cells.stream().map(cell -> isFormula(cell) ? "'" + cell : cell).toList();
    }
}

package ro.clujit.innovationdays.platform.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ro.clujit.innovationdays.platform.text.Text;

/**
 * A table of text. Its first row that is not empty names the columns; columns without a name are left out, and so are
 * empty rows.
 *
 * @param columns their names as they are written, from the left
 */
public record Sheet(List<String> columns, List<Row> rows) {

    public static final int MOST_BYTES = 10 * 1024 * 1024;
    public static final int MOST_UNPACKED_BYTES = 50 * 1024 * 1024;
    public static final int MOST_ROWS = 2_000;
    public static final int MOST_COLUMNS = 100;

    /**
     * One row.
     *
     * @param line the number that a spreadsheet program shows beside it, from 1
     * @param cells by {@linkplain #key folded} name of their column
     */
    public record Row(int line, Map<String, String> cells) {

        /** @return empty where the cell is, or there is no such column; case and diacritics of its name do not count */
        public String cell(String column) {
            return cells.getOrDefault(key(column), "");
        }
    }

    /** The cells of a row as a file has them, from the left. */
    record Line(int number, List<String> cells) {}

    /** Reads CSV or XLSX, whichever the content is: the name of a file proves nothing. Throws nothing, whatever is in it. */
    public static Reading read(byte[] file) {
        try {
            if (file.length > MOST_BYTES) {
                throw new RefusedSheet(SheetRefusal.TOO_LARGE);
            }
            return new Reading.Read(of(XlsxLines.isZip(file) ? XlsxLines.of(file) : CsvLines.of(file)));
        } catch (RefusedSheet e) {
            return new Reading.Refused(e.why());
        }
    }

    public boolean hasColumn(String name) {
        return columns.stream().anyMatch(column -> key(column).equals(key(name)));
    }

    private static Sheet of(List<Line> lines) throws RefusedSheet {
        if (lines.isEmpty()) {
            throw new RefusedSheet(SheetRefusal.NO_HEADER);
        }
        List<String> header = lines.get(0).cells().stream().map(Text::line).toList();
        Set<String> keys = new LinkedHashSet<>();
        List<String> columns = header.stream().filter(name -> !name.isEmpty()).toList();
        for (String name : columns) {
            if (!keys.add(key(name))) {
                throw new RefusedSheet(SheetRefusal.COLUMN_TWICE);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(header.size(), line.cells().size()); i++) {
                if (!header.get(i).isEmpty() && !line.cells().get(i).isEmpty()) {
                    cells.put(key(header.get(i)), line.cells().get(i));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(line.number(), cells));
            }
        }
        return new Sheet(columns, rows);
    }

    private static String key(String column) {
        return Text.folded(Text.line(column));
    }
}

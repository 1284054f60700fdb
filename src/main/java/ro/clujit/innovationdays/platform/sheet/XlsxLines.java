package ro.clujit.innovationdays.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * The lines of the first sheet of an XLSX file. Read by hand: the libraries that read one reserve memory for as many cells
 * as a file says it has, and repeat a formula for each cell that shares it.
 */
final class XlsxLines {

    /** {@code BC12}; columns end at XFD. */
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    private final Workbook workbook;
    private final Lines lines = new Lines();
    private int row;

    private XlsxLines(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Whether it begins as a ZIP file does, an empty one included. */
    static boolean isZip(byte[] file) {
        return file.length > 3
                && file[0] == 'P'
                && file[1] == 'K'
                && (file[2] == 3 && file[3] == 4 || file[2] == 5 && file[3] == 6);
    }

    static List<Sheet.Line> of(byte[] file) throws RefusedSheet {
        try {
            var reading = new XlsxLines(Workbook.of(Unzipped.of(file)));
            for (Xml xml = new Xml(reading.workbook.sheet()); xml.next(); ) {
                if (xml.is("row")) {
                    reading.readRow(xml);
                }
            }
            return reading.lines.all();
        } catch (XMLStreamException | RuntimeException e) {
            // The parser throws some of the second kind too, at a part in no encoding.
            throw new RefusedSheet(SheetRefusal.UNREADABLE, e);
        }
    }

    private void readRow(Xml xml) throws XMLStreamException, RefusedSheet {
        String number = xml.attribute("r");
        row = number.isEmpty() ? row + 1 : Integer.parseInt(number);
        List<String> cells = new ArrayList<>();
        int column = -1;
        while (xml.nextWithin("row")) {
            if (xml.is("c")) {
                column = column(xml.attribute("r"), column + 1);
                String text = text(xml);
                if (!text.isBlank()) {
                    put(cells, column, text);
                }
            }
        }
        lines.add(row, cells);
    }

    /** Empty cells count for nothing, even where a format goes through the whole row. */
    private static void put(List<String> cells, int column, String text) throws RefusedSheet {
        if (column >= Sheet.MOST_COLUMNS) {
            throw new RefusedSheet(SheetRefusal.TOO_MANY_COLUMNS);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private static int column(String place, int next) throws RefusedSheet {
        if (place.isEmpty()) {
            return next;
        }
        Matcher matcher = PLACE.matcher(place);
        if (!matcher.matches()) {
            throw new RefusedSheet(SheetRefusal.UNREADABLE);
        }
        return matcher.group(1).chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1) - 1;
    }

    private String text(Xml xml) throws XMLStreamException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String text = "";
        while (xml.nextWithin("c")) {
            if (xml.is("v")) {
                text = xml.text();
            } else if (xml.is("is")) {
                text = Workbook.runs(xml, "is");
            }
        }
        return switch (type) {
            case "s" -> workbook.strings().get(Integer.parseInt(text.strip()));
            case "b" -> text.strip().equals("1") ? "true" : "false";
            case "", "n" -> text.isEmpty() ? "" : format(style).text(text, workbook.dayZero());
            // A text of its own, the cached text of a formula, an error such as #N/A, a date that is written as one.
            default -> Workbook.unescaped(text);
        };
    }

    private NumberFormat format(String style) {
        int number = style.isEmpty() ? 0 : Integer.parseInt(style);
        return number < workbook.formats().size() ? workbook.formats().get(number) : NumberFormat.PLAIN;
    }
}

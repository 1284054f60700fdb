package ro.clujit.innovationdays.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.platform.text.Text;

/** The lines of a file, gathered as far as the limits allow. */
final class Lines {

    /** XLSX can say any of them in so many letters; no database takes a NUL. */
    private static final Pattern NOT_KEPT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\t\n\r]]");

    private final List<Sheet.Line> gathered = new ArrayList<>();

    /** @param cells as they were read; empty ones at the end are of no account */
    void add(int number, List<String> cells) throws RefusedSheet {
        List<String> tidy = new ArrayList<>(cells.size());
        cells.forEach(cell ->
                tidy.add(NOT_KEPT.matcher(Text.composed(cell)).replaceAll("").strip()));
        while (!tidy.isEmpty() && tidy.get(tidy.size() - 1).isEmpty()) {
            tidy.remove(tidy.size() - 1);
        }
        if (tidy.isEmpty()) {
            return;
        }
        if (tidy.size() > Sheet.MOST_COLUMNS) {
            throw new RefusedSheet(SheetRefusal.TOO_MANY_COLUMNS);
        }
        // One more than that is the header.
        if (gathered.size() > Sheet.MOST_ROWS) {
            throw new RefusedSheet(SheetRefusal.TOO_MANY_ROWS);
        }
        gathered.add(new Sheet.Line(number, tidy));
    }

    List<Sheet.Line> all() {
        return gathered;
    }
}

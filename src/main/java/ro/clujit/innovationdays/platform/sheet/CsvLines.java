package ro.clujit.innovationdays.platform.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The lines of a CSV file, in whichever encoding and with whichever separator a spreadsheet program wrote it. */
final class CsvLines {

    /** What Excel writes as plain "CSV" on a Romanian Windows. It has ş and ţ with a cedilla only. */
    private static final Charset ROMANIAN_WINDOWS = Charset.forName("windows-1250");

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** A spreadsheet program may write all of its columns, the empty ones too. */
    private static final int WIDEST_ROW = 16_384;

    private static final char[] SEPARATORS = {',', ';', '\t'};

    /** A first line in which Excel says what separates the cells, and which it does not show. */
    private static final Pattern SEPARATOR_NAMED =
            Pattern.compile("\"?sep=([,;\\t])\"?\\r?\\n", Pattern.CASE_INSENSITIVE);

    /** No text has these; a picture or a program does within its first few bytes. */
    private static final Pattern NOT_IN_TEXT = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F]");

    private CsvLines() {}

    static List<Sheet.Line> of(byte[] file) throws RefusedSheet {
        String text = text(file);
        if (NOT_IN_TEXT.matcher(text).find()) {
            throw new RefusedSheet(SheetRefusal.NOT_A_SHEET);
        }
        Matcher named = SEPARATOR_NAMED.matcher(text);
        boolean isNamed = named.lookingAt();
        String table = isNamed ? text.substring(named.end()) : text;
        char separator = isNamed ? named.group(1).charAt(0) : separator(table);
        checkWidth(table, separator);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                // An empty line has a number too, so that the numbers are those beside the rows.
                .setIgnoreEmptyLines(false)
                // As spreadsheet programs do: what follows a closing quote belongs to the cell.
                .setTrailingData(true)
                .get();
        var lines = new Lines();
        try (CSVParser parser = CSVParser.parse(table, format)) {
            for (CSVRecord row : parser) {
                lines.add(
                        (int) row.getRecordNumber(),
                        row.stream().map(CsvLines::unquoted).toList());
            }
        } catch (IOException | UncheckedIOException e) {
            throw new RefusedSheet(SheetRefusal.UNREADABLE, e);
        }
        return lines.all();
    }

    private static String text(byte[] file) throws RefusedSheet {
        try {
            if (startsWith(file, 0xFF, 0xFE)) {
                return decoded(file, StandardCharsets.UTF_16LE).substring(1);
            }
            if (startsWith(file, 0xFE, 0xFF)) {
                return decoded(file, StandardCharsets.UTF_16BE).substring(1);
            }
            return utf8OrWindows(file);
        } catch (CharacterCodingException e) {
            throw new RefusedSheet(SheetRefusal.NOT_A_SHEET, e);
        }
    }

    private static String utf8OrWindows(byte[] file) throws CharacterCodingException {
        try {
            String text = decoded(file, StandardCharsets.UTF_8);
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return decoded(file, ROMANIAN_WINDOWS);
        }
    }

    /** A decoder made for this reports what is malformed, where a String would hide it. */
    private static String decoded(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    /** The one that stands most often in the header, outside quotes. */
    private static char separator(String table) {
        int[] found = new int[SEPARATORS.length];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < table.length(); i++) {
            char c = table.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && begun && (c == '\n' || c == '\r')) {
                break;
            }
            begun |= c != '\n' && c != '\r';
            for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
                found[s] += c == SEPARATORS[s] ? 1 : 0;
            }
        }
        int most = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            most = found[s] > found[most] ? s : most;
        }
        return SEPARATORS[most];
    }

    /** The parser makes a text of each cell of a row before anybody can count them. */
    private static void checkWidth(String table, char separator) throws RefusedSheet {
        int cells = 0;
        for (int i = 0; i < table.length(); i++) {
            char c = table.charAt(i);
            cells = c == '\n' || c == '\r' ? 0 : cells + (c == separator ? 1 : 0);
            if (cells > WIDEST_ROW) {
                throw new RefusedSheet(SheetRefusal.TOO_MANY_COLUMNS);
            }
        }
    }

    /** Takes back the mark that {@link SheetFiles} puts before what a program would take for a formula. */
    private static String unquoted(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && SheetFiles.isFormula(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }
}

package ro.clujit.innovationdays.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How text from outside becomes text we keep, and how it is searched. */
public final class Text {

    private static final Pattern NOT_FOR_A_LINE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}\\s]+");
    private static final Pattern NOT_FOR_A_BLOCK = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}&&[^\n]]+");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern BLANKS_AT_AN_END = Pattern.compile("[ \u00A0]++(?=\n|$)");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Text() {}

    /**
     * One tidy line: composed Unicode, single spaces, no control or invisible characters, and ș ț with the comma that
     * Romanian writes, where an old keyboard sent the cedilla.
     */
    public static String line(String raw) {
        if (raw == null) {
            return "";
        }
        return NOT_FOR_A_LINE.matcher(composed(raw)).replaceAll(" ").strip();
    }

    /**
     * Several tidy lines: as {@link #line}, but lines end with a line feed and keep how far they are set in, which
     * Markdown reads. At most one empty line in a row, nothing blank at the end of a line.
     */
    public static String block(String raw) {
        if (raw == null) {
            return "";
        }
        String lines = LINE_END.matcher(composed(raw)).replaceAll("\n").replace("\t", "    ");
        String visible = NOT_FOR_A_BLOCK.matcher(lines).replaceAll(" ");
        String trimmed = BLANKS_AT_AN_END.matcher(visible).replaceAll("");
        String spaced = EMPTY_LINES.matcher(trimmed).replaceAll("\n\n").stripTrailing();
        return spaced.startsWith("\n") ? spaced.replaceFirst("^\n+", "") : spaced;
    }

    /** Composed Unicode with the comma of ș and ț, and else as it came, line breaks included. */
    public static String composed(String raw) {
        return Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replace('\u015F', 'ș')
                .replace('\u0163', 'ț')
                .replace('\u015E', 'Ș')
                .replace('\u0162', 'Ț');
    }

    /** For search: lower case and without diacritics, so that "stefan" finds Ștefan. */
    public static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ł', 'l')
                .replace("ß", "ss");
    }
}

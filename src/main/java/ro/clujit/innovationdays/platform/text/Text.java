package ro.clujit.innovationdays.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How text from outside becomes text we keep, and how it is searched. */
public final class Text {

    private static final Pattern NOT_FOR_A_LINE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\s]+");
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
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replace('\u015F', 'ș')
                .replace('\u0163', 'ț')
                .replace('\u015E', 'Ș')
                .replace('\u0162', 'Ț');
        return NOT_FOR_A_LINE.matcher(composed).replaceAll(" ").strip();
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

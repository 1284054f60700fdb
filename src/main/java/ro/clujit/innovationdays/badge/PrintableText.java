package ro.clujit.innovationdays.badge;

import com.lowagie.text.pdf.BaseFont;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a text the badge's font can print. Latin, Greek and Cyrillic it can; of other scripts it has no glyphs, or
 * draws them unjoined and in the wrong order, which is worse than nothing on somebody's own name. So a word with letters
 * of another script is left out: "李明 (Li Ming)" becomes "Li Ming", and a name with no other word becomes empty, for
 * which the badge prints a line to write on. Nothing is transliterated: how a name is spelt is its owner's to say.
 */
final class PrintableText {
    private static final Set<UnicodeScript> SCRIPTS = Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private PrintableText() {}

    /** The text on one line, composed so that "s" and a comma below are one ș, without what cannot be printed. */
    static String of(String text, BaseFont font) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String printable = Arrays.stream(composed.split("[\\s\\p{Z}\\p{Cc}]+"))
                .filter(word -> word.codePoints().noneMatch(c -> isForeignLetter(c, font)))
                .map(word -> withoutUnprintable(word, font))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return printable.equals(plain(composed)) ? printable : unwrapped(printable);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    }

    /** What is left once the words around it are gone needs its brackets no more. */
    private static String unwrapped(String text) {
        String bare = text.strip().replaceAll("^[\\p{P}\\p{S}\\s]+$", "");
        return bare.matches("\\([^()]*\\)") || bare.matches("\\[[^\\[\\]]*]")
                ? bare.substring(1, bare.length() - 1).strip()
                : bare;
    }

    private static boolean isForeignLetter(int codePoint, BaseFont font) {
        return Character.isLetter(codePoint) && !isPrintable(codePoint, font);
    }

    private static boolean isPrintable(int codePoint, BaseFont font) {
        return SCRIPTS.contains(UnicodeScript.of(codePoint)) && font.charExists(codePoint);
    }

    /** Emoji, joiners and marks of direction go; letters never reach this unprintable. */
    private static String withoutUnprintable(String word, BaseFont font) {
        return word.codePoints()
                .filter(c -> isPrintable(c, font) && Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

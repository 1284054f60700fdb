package ro.clujit.innovationdays.mail.message;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Words that somebody wrote, as the value of a header field: in ASCII where they are, else in encoded words (RFC 2047),
 * each of whole characters, on lines of at most {@value #LINE} columns. What could end a line, begin a field or turn the
 * direction of reading is a space: no name can add a header or a recipient.
 */
public final class HeaderText {

    /** Begins the next line of a value. */
    static final String FOLD = "\r\n ";

    private static final int LINE = 76;

    /** Of an encoded word: {@code =?UTF-8?Q?} and {@code ?=}. */
    private static final int FRAME = 12;

    private static final int MOST_IN_A_WORD = 75 - FRAME;

    /** A longer run without a space is not left to whoever folds lines at 998 octets by force. */
    private static final int LONGEST_PLAIN_WORD = 60;

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\s]+");
    private static final Pattern ASCII = Pattern.compile("[ -~]*");
    private static final Pattern ATOMS = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*");
    /** What may stand as it is in an encoded word that is part of a phrase (RFC 2047, section 5). */
    private static final String AS_IT_IS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+/-";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private HeaderText() {}

    /**
     * Of a field that is free text, such as the subject.
     *
     * @param used columns of the first line that the field's name takes, the colon and the space included
     */
    public static String unstructured(String text, int used) {
        String clean = clean(text);
        return isPlain(clean) ? folded(clean, used) : encoded(clean, used);
    }

    /**
     * A name and an address, as From or To have them.
     *
     * @param name may be empty
     * @param address that passed {@link ro.clujit.innovationdays.platform.text.EmailAddress}: ASCII, without quotes
     */
    public static String mailbox(String name, String address, int used) {
        String phrase = phrase(clean(name), used);
        if (phrase.isEmpty()) {
            return address;
        }
        String lastLine = phrase.substring(phrase.lastIndexOf('\n') + 1);
        int column = lastLine.length() + (lastLine.length() == phrase.length() ? used : 0);
        return phrase + (column + address.length() + 3 > LINE ? FOLD : " ") + "<" + address + ">";
    }

    private static String phrase(String name, int used) {
        if (!isPlain(name) || used + name.length() > LONGEST_PLAIN_WORD) {
            return encoded(name, used);
        }
        return ATOMS.matcher(name).matches()
                ? name
                : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String clean(String text) {
        return UNFIT.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isPlain(String clean) {
        return ASCII.matcher(clean).matches()
                && !clean.contains("=?")
                && Arrays.stream(clean.split(" ")).allMatch(word -> word.length() <= LONGEST_PLAIN_WORD);
    }

    private static String folded(String clean, int used) {
        var value = new StringBuilder();
        int column = used;
        for (String word : clean.split(" ")) {
            if (value.length() > 0) {
                boolean fits = column + 1 + word.length() <= LINE;
                value.append(fits ? " " : FOLD);
                column = fits ? column + 1 : 1;
            }
            value.append(word);
            column += word.length();
        }
        return value.toString();
    }

    private static String encoded(String clean, int used) {
        boolean quoted = quoted(clean).length() <= base64(clean).length();
        var value = new StringBuilder();
        var word = new StringBuilder();
        int room = Math.min(MOST_IN_A_WORD, LINE - used - FRAME);
        int octets = 0;
        for (int character : clean.codePoints().toArray()) {
            String next = Character.toString(character);
            int more = quoted ? quoted(next).length() : next.getBytes(StandardCharsets.UTF_8).length;
            // Three octets are four characters of base64, begun ones too.
            int length = quoted ? octets + more : (octets + more + 2) / 3 * 4;
            if (length > room) {
                value.append(framed(word.toString(), quoted)).append(FOLD);
                word.setLength(0);
                room = MOST_IN_A_WORD;
                octets = 0;
            }
            word.append(next);
            octets += more;
        }
        return word.isEmpty()
                ? value.toString()
                : value.append(framed(word.toString(), quoted)).toString();
    }

    private static String framed(String word, boolean quoted) {
        return quoted ? "=?UTF-8?Q?" + quoted(word) + "?=" : "=?UTF-8?B?" + base64(word) + "?=";
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (octet == ' ') {
                quoted.append('_');
            } else if (AS_IT_IS.indexOf(octet) >= 0) {
                quoted.append((char) octet);
            } else {
                quoted.append('=').append(HEX.toHexDigits(octet));
            }
        }
        return quoted.toString();
    }
}

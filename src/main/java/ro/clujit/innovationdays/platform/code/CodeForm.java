package ro.clujit.innovationdays.platform.code;

import java.util.Optional;

/**
 * What a ticket code looks like: the edition's mark, a hyphen, 26 characters of Crockford's base32 (128 bits) and a check
 * character (ISO/IEC 7064, MOD 37,36), so that a slip of the camera or the finger is told from a ticket that does not
 * exist. All of it is in the QR code's alphanumeric mode, and 31 characters fit version 2 at correction M.
 *
 * <p>Read by hand, character by character: in the browser a pattern would weigh more than all the rules of the door.
 *
 * @param mark the edition's
 * @param text the whole code, upper case
 */
public record CodeForm(String mark, String text) {

    private static final int PAYLOAD = 26;
    private static final int SHORTEST_MARK = 2;
    private static final int LONGEST_MARK = 5;
    private static final int SHORT = 8;

    private static final String CHECK_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String PAYLOAD_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String SHORT_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Empty when the text cannot be a code of ours: another QR, or a slip that the check character catches. */
    public static Optional<CodeForm> read(String raw) {
        String text = upperCase(raw, false);
        int hyphen = text.length() - PAYLOAD - 2;
        if (hyphen < SHORTEST_MARK || hyphen > LONGEST_MARK || text.charAt(hyphen) != '-') {
            return Optional.empty();
        }
        String mark = text.substring(0, hyphen);
        String payload = text.substring(hyphen + 1, text.length() - 1);
        boolean isOurs = consistsOf(mark, CHECK_ALPHABET)
                && consistsOf(payload, PAYLOAD_ALPHABET)
                && checkOf(mark + payload) == text.charAt(text.length() - 1);
        return isOurs ? Optional.of(new CodeForm(mark, text)) : Optional.empty();
    }

    /** Eight characters as a person types them, with or without the hyphen in the middle; empty when it is not that. */
    public static Optional<String> readShort(String raw) {
        String text = upperCase(raw, true);
        return text.length() == SHORT && consistsOf(text, SHORT_ALPHABET) ? Optional.of(text) : Optional.empty();
    }

    /** @param payload 26 characters of Crockford's base32 */
    public static CodeForm of(String mark, String payload) {
        return new CodeForm(mark, mark + '-' + payload + checkOf(mark + payload));
    }

    /** ISO/IEC 7064, hybrid system MOD 37,36: catches every single wrong character and nearly every swap. */
    private static char checkOf(String text) {
        int product = 36;
        for (int i = 0; i < text.length(); i++) {
            int sum = (product + CHECK_ALPHABET.indexOf(text.charAt(i))) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return CHECK_ALPHABET.charAt((37 - product) % 36);
    }

    private static boolean consistsOf(String text, String alphabet) {
        for (int i = 0; i < text.length(); i++) {
            if (alphabet.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Letters of ASCII become capitals; others are none of a code's, and stay what they are.
     *
     * @param together whether blanks and hyphens are left out wherever they are; otherwise blanks at both ends
     */
    private static String upperCase(String raw, boolean together) {
        int from = 0;
        int to = raw.length();
        while (from < to && isBlank(raw.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(raw.charAt(to - 1))) {
            to--;
        }
        var text = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = raw.charAt(i);
            if (!together || c != '-' && !isBlank(c)) {
                text.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
            }
        }
        return text.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00A0' || c >= '\u2000' && c <= '\u200A' || c == '\u3000';
    }
}

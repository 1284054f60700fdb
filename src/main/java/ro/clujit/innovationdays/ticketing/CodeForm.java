package ro.clujit.innovationdays.ticketing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a ticket code looks like: the edition's mark, a hyphen, 26 characters of Crockford's base32 (128 bits) and a check
 * character (ISO/IEC 7064, MOD 37,36), so that a slip of the camera or the finger is told from a ticket that does not
 * exist. All of it is in the QR code's alphanumeric mode, and 31 characters fit version 2 at correction M.
 *
 * @param mark the edition's
 * @param text the whole code, upper case
 */
public record CodeForm(String mark, String text) {

    private static final Pattern WHOLE = Pattern.compile("([A-Z0-9]{2,5})-([0-9A-HJKMNP-TV-Z]{26})([0-9A-Z])");
    private static final Pattern SHORT = Pattern.compile("[2-9A-HJKMNP-TV-Z]{8}");
    private static final String CHECK_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** Empty when the text cannot be a code of ours: another QR, or a slip that the check character catches. */
    public static Optional<CodeForm> read(String raw) {
        String text = raw.strip().toUpperCase(Locale.ROOT);
        Matcher matcher = WHOLE.matcher(text);
        return matcher.matches()
                        && checkOf(matcher.group(1) + matcher.group(2))
                                == matcher.group(3).charAt(0)
                ? Optional.of(new CodeForm(matcher.group(1), text))
                : Optional.empty();
    }

    /** Eight characters as a person types them, with or without the hyphen in the middle; empty when it is not that. */
    public static Optional<String> readShort(String raw) {
        String text = raw.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return SHORT.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    static CodeForm of(String mark, String payload) {
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
}

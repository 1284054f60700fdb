package ro.clujit.innovationdays.platform.text;

import java.util.regex.Pattern;

/**
 * What we accept as an e-mail address: one that a mail server can take in an envelope as it stands. Stricter than RFC
 * 5321 (no quotes, no address literals), which no real attendee has missed.
 */
public final class EmailAddress {

    public static final int MOST_CHARACTERS = 254;

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    private EmailAddress() {}

    public static boolean isValid(String text) {
        int at = text.indexOf('@');
        return text.length() <= MOST_CHARACTERS
                && at <= 64
                && FORM.matcher(text).matches();
    }
}

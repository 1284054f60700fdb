package ro.clujit.innovationdays.mail;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server says of a delivery in three numbers (RFC 3463 and the registry of RFC 5248).
 *
 * @param kind 2 for success, 4 for a failure that may pass, 5 for one that will not
 */
public record EnhancedStatus(int kind, int subject, int detail) {

    private static final Pattern FORM = Pattern.compile("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?!\\.?\\d)");

    /** What says that there is no such mailbox, or none any more; the last is Exchange Online's for a domain without servers. */
    private static final Set<String> NO_SUCH_ADDRESS =
            Set.of("1.0", "1.1", "1.2", "1.3", "1.4", "1.6", "1.10", "2.1", "4.4", "4.310");

    /** The first in the text. */
    public static Optional<EnhancedStatus> in(String text) {
        Matcher found = FORM.matcher(text);
        return found.find()
                ? Optional.of(new EnhancedStatus(number(found, 1), number(found, 2), number(found, 3)))
                : Optional.empty();
    }

    /** Whether it will not get better and lies with the address, not with the letter, its sender or a full mailbox. */
    public boolean isNoSuchAddress() {
        return kind == 5 && NO_SUCH_ADDRESS.contains(subject + "." + detail);
    }

    /** Whether the mailbox has no room, which codes of both kinds are used for. */
    public boolean isFull() {
        return kind != 2 && subject == 2 && detail == 2;
    }

    /** Whether the server did not want the letter or its sender. */
    public boolean isPolicy() {
        return kind != 2 && subject == 7;
    }

    /** Whether it says no more than its first number. */
    public boolean isVague() {
        return subject == 0 && detail == 0;
    }

    @Override
    public String toString() {
        return kind + "." + subject + "." + detail;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}

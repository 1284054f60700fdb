package ro.clujit.innovationdays.mail;

import java.util.regex.Pattern;

/**
 * Whom letters come from.
 *
 * @param name may be empty
 */
public record Sender(String name, String address) {

    private static final Pattern NAMED = Pattern.compile("\\s*\"?([^\"<]*?)\"?\\s*<([^<>\\s]+@[^<>\\s]+)>\\s*");

    /** @param from {@code Name <address>} or an address alone, as {@code innovationdays.mail.from} gives it */
    public static Sender of(String from) {
        var named = NAMED.matcher(from);
        return named.matches() ? new Sender(named.group(1), named.group(2)) : new Sender("", from.strip());
    }

    /** What is right of the at sign; letters' and calendar entries' identifiers end with it. */
    public String domain() {
        return address.substring(address.indexOf('@') + 1);
    }
}

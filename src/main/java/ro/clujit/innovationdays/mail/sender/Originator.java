package ro.clujit.innovationdays.mail.sender;

import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.mail.Sender;

/**
 * Whom a letter comes from: the originator fields of its header (RFC 5322, section 3.6.2), and the address that stands on
 * its envelope.
 *
 * @param sender only where it is another than From
 * @param verp whether the envelope's address tells which letter came back
 */
public record Originator(
        Sender from, Optional<String> replyTo, Optional<String> sender, String returnPath, boolean verp) {

    /** RFC 5321, section 4.5.3.1.1. */
    private static final int MOST_IN_A_LOCAL_PART = 64;

    /** A plus sign and the letter's identifier without hyphens. */
    public static final int MARK = 33;

    /**
     * Where reports about this letter go, in SMTP's MAIL FROM. With VERP it has the letter in it, unless that would make it
     * longer than servers take.
     */
    public String returnPath(UUID letter) {
        int at = returnPath.lastIndexOf('@');
        return verp && at + MARK <= MOST_IN_A_LOCAL_PART
                ? returnPath.substring(0, at) + "+" + letter.toString().replace("-", "") + returnPath.substring(at)
                : returnPath;
    }
}

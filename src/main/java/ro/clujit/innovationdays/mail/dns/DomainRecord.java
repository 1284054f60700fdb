package ro.clujit.innovationdays.mail.dns;

import java.util.List;

/**
 * A record that should be in DNS.
 *
 * @param name where
 * @param proposed what could stand there, ready to paste
 * @param found what stands there of its kind
 */
public record DomainRecord(Kind kind, String name, String proposed, Verdict verdict, List<String> found) {

    /** What it is for. */
    public enum Kind {
        /** Which machines may send for the domain of the return path (RFC 7208). */
        SPF,
        /** With what the signature is verified (RFC 6376). */
        DKIM,
        /** What a receiver does with letters that are neither (RFC 7489). */
        DMARC
    }

    /** What is to be said of what stands there. */
    public enum Verdict {
        /** Nobody asked. */
        NOT_ASKED,
        /** DNS could not be asked. */
        UNKNOWN,
        RIGHT,
        /** There is one, and whether it names the mail server only a letter that arrived can tell. */
        THERE,
        MISSING,
        /** Two of them count as none. */
        SEVERAL,
        /** It is another key's. */
        OTHER_KEY,
        /** It lets everybody in. */
        OPEN
    }

    public boolean isGood() {
        return verdict == Verdict.RIGHT || verdict == Verdict.THERE;
    }

    public boolean isBad() {
        return !isGood() && verdict != Verdict.NOT_ASKED && verdict != Verdict.UNKNOWN;
    }
}

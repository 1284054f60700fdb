package ro.clujit.innovationdays.mail.bounce;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.mail.EnhancedStatus;

/**
 * What a report says became of a letter to a recipient.
 *
 * @param recipients every address that it calls the recipient by, in lower case: as we wrote it and as it was passed on
 * @param status an enhanced status code; empty where none was given
 * @param words without addresses
 */
record Outcome(Report.Kind kind, Set<String> recipients, String status, String words) {

    private static final int MOST_CHARACTERS = 300;
    private static final int MOST_READ = 4000;
    private static final Pattern ADDRESS = Pattern.compile("<?[^\\s<>\"'()@]{1,64}@[^\\s<>\"'()]{1,255}>?");

    /** How servers put it that give no code, or none that says anything. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)user unknown|unknown user|no such (user|recipient|mailbox|address)|unknown (recipient|mailbox|local part)"
                    + "|unrouteable address|unroutable address|mailbox (not found|unavailable|does not exist)|no mailbox here"
                    + "|(address|user|account|recipient)( name)? (does not|doesn't|couldn't|could not) (exist|be found)"
                    + "|recipient (address )?rejected: access denied|account (has been )?disabled"
                    + "|couldn't find any host named|domain (name )?(not found|does not exist)|host (or domain name )?not found");

    private static final Pattern FULL =
            Pattern.compile("(?i)(mailbox|quota|inbox|storage)[^.\\n]{0,30}(full|exceeded)|over ?quota|out of storage");

    Outcome {
        recipients = recipients.stream()
                .map(one -> one.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /**
     * @param said the status that was given, if any
     * @param words whatever else was said, which may know more
     */
    static Outcome of(Report.Kind kind, Collection<String> recipients, String said, String words) {
        Optional<EnhancedStatus> given = EnhancedStatus.in(said).filter(status -> !status.isVague());
        String status = given.or(() -> EnhancedStatus.in(words).filter(more -> !more.isVague() && more.kind() != 2))
                .map(EnhancedStatus::toString)
                .orElse(EnhancedStatus.in(said).map(EnhancedStatus::toString).orElse(""));
        boolean mayKnowMore = kind == Report.Kind.BOUNCED
                && !EnhancedStatus.in(status)
                        .map(known -> known.isNoSuchAddress() || known.isFull())
                        .orElse(false);
        if (mayKnowMore && FULL.matcher(words).find()) {
            status = "5.2.2";
        } else if (mayKnowMore && NOBODY.matcher(words).find() && !status.startsWith("4.")) {
            status = "5.1.1";
        }
        return new Outcome(kind, Set.copyOf(recipients), status, withoutAddresses(words));
    }

    /** Whether it is the address that is wrong, and will stay so. */
    boolean isForGood() {
        return kind == Report.Kind.BOUNCED
                && EnhancedStatus.in(status)
                        .map(EnhancedStatus::isNoSuchAddress)
                        .orElse(false);
    }

    /** Whether it was meant for that address. One that names nobody is a complaint whose sender hides who complained. */
    boolean isFor(String address) {
        return recipients.isEmpty()
                ? kind == Report.Kind.COMPLAINED
                : recipients.contains(address.strip().toLowerCase(Locale.ROOT));
    }

    static String withoutAddresses(String words) {
        String read = words.length() <= MOST_READ ? words : words.substring(0, MOST_READ);
        String clean = ADDRESS.matcher(read.replaceAll("[\\p{Cc}\\p{Cf}]+", " "))
                .replaceAll("<…>")
                .replaceAll("\\s+", " ")
                .strip();
        return clean.length() <= MOST_CHARACTERS ? clean : clean.substring(0, MOST_CHARACTERS - 1) + "…";
    }
}

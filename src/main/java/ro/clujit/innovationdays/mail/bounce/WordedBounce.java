package ro.clujit.innovationdays.mail.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What servers write that send no report: qmail, Exim, older Exchange and others, each in its own words. */
final class WordedBounce {

    /** Those who write for a mail system. A person who is away answers under their own name. */
    private static final Pattern MAIL_SYSTEM =
            Pattern.compile("mailer-daemon|mail-daemon|maildaemon|postmaster|mdaemon|microsoftexchange[0-9a-f]+");

    private static final Pattern FAILED = Pattern.compile("(?i)(wasn't able to deliver your message"
            + "|could not be delivered|couldn't be delivered|cannot be delivered|could not deliver|unable to deliver"
            + "|delivery has failed|delivery (to the following \\w+ )?failed|permanent(ly)? (fatal )?(error|failed|failure)"
            + "|undeliverable|mail delivery failed|did not reach the following recipient|returned to sender)");

    private static final Pattern DELAYED = Pattern.compile(
            "(?i)(has not yet been delivered|delivery (is|was|has been) delayed"
                    + "|will (continue to be|be) (tried|retried)|delivery attempts will continue|no action is required on your part)");

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    /** The letter itself follows there, which may say anything. */
    private static final Pattern COPY = Pattern.compile(
            "(?im)^[ \\t>]{0,9}(-+ ?(below this line|this is a copy|original message|message header|transcript of session|the original).*"
                    + "|original message headers:?|received: .*)$");

    private static final int MOST_RECIPIENTS = 20;

    private WordedBounce() {}

    static boolean isFromMailSystem(MimeMessage message) throws MessagingException {
        return MAIL_SYSTEM.matcher(NoticeReader.sender(message)).matches()
                || !NoticeReader.headers(message, "X-Failed-Recipients").isEmpty();
    }

    /** @param addressed whom the letter that came back was addressed to */
    static List<Outcome> read(MimeMessage message, String text, List<String> addressed, References references)
            throws MessagingException {
        Matcher copy = COPY.matcher(text);
        int end = copy.find() ? copy.start() : text.length();
        String said = text.substring(0, end);
        boolean delayed = DELAYED.matcher(said).find();
        String subject = message.getSubject() == null ? "" : message.getSubject();
        if (!delayed && !FAILED.matcher(subject + "\n" + said).find()) {
            return List.of();
        }
        references.in(text.substring(end)).in(said);
        Set<String> recipients = new LinkedHashSet<>();
        for (String header : NoticeReader.headers(message, "X-Failed-Recipients")) {
            recipients.addAll(NoticeReader.addresses(header));
        }
        if (recipients.isEmpty()) {
            Matcher address = ADDRESS.matcher(said);
            while (address.find() && recipients.size() < MOST_RECIPIENTS) {
                recipients.add(address.group());
            }
            recipients.addAll(addressed);
        }
        List<Outcome> outcomes = new ArrayList<>();
        if (!recipients.isEmpty()) {
            outcomes.add(
                    Outcome.of(delayed ? Report.Kind.DEFERRED : Report.Kind.BOUNCED, recipients, "", reason(said)));
        }
        return outcomes;
    }

    /** What was said after the first address, which is where all of them put it. */
    private static String reason(String said) {
        Matcher address = ADDRESS.matcher(said);
        return address.find() ? said.substring(address.start()) : said;
    }
}

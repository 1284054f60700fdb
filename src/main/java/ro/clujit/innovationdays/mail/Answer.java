package ro.clujit.innovationdays.mail;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/**
 * What came back when a letter could not be handed over.
 *
 * @param words for an organiser to read, without addresses
 */
record Answer(String words, About about, Attempt.Outcome outcome) {

    /** What a failure is about: whether others would fare the same. */
    enum About {
        /** The address of this letter. */
        RECIPIENT,
        /** What this letter says, or how it looks to the mail server. */
        LETTER,
        /**
         * Most likely ourselves: our sender's name, our standing, the connection. Yet it came up over this letter, and may
         * come up over no other.
         */
        UNCLEAR,
        /** The mail server itself or our sign-in there: no letter was looked at. */
        SERVER
    }

    /** RFC 5321, section 4.5.4.1: the give-up time needs to be at least four to five days. */
    private static final Duration PATIENCE = Duration.ofDays(5);

    private static final int MOST_CHARACTERS = 500;
    private static final Pattern ADDRESS = Pattern.compile("<?[^\\s<>]+@[^\\s<>]+>?");
    /** The client's own words where it does not even begin. */
    private static final Pattern UNABLE = Pattern.compile("(login is required|STARTTLS required|HELO failed).*");

    static Answer to(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof SMTPException smtp) {
            Reply reply = Reply.of(message, smtp.getReplyCode(), smtp.getReplyMessages());
            return new Answer(
                    withoutAddresses(reply.words()),
                    reply.about(),
                    reply.isPermanent() ? Attempt.Outcome.REFUSED : Attempt.Outcome.PUT_OFF);
        }
        if (message.startsWith("message exceeds allowed size limit")) {
            // The client knows the limit from the server's greeting, and does not even ask.
            return new Answer(message, About.LETTER, Attempt.Outcome.REFUSED);
        }
        boolean isServer = failure instanceof ConnectException
                || failure instanceof UnknownHostException
                || failure instanceof SSLException
                || UNABLE.matcher(message).matches();
        return new Answer(
                withoutAddresses(message), isServer ? About.SERVER : About.UNCLEAR, Attempt.Outcome.NO_ANSWER);
    }

    static Answer none() {
        return new Answer("The mail server did not answer in time", About.UNCLEAR, Attempt.Outcome.NO_ANSWER);
    }

    /** It is a fault of ours: the next release may word it. */
    static Answer unworded(Throwable failure) {
        return new Answer(
                "It could not be worded: " + failure.getClass().getSimpleName(),
                About.UNCLEAR,
                Attempt.Outcome.UNWORDED);
    }

    /** Whether it is this letter that is not wanted, and others may be. */
    boolean isAboutLetter() {
        return about == About.LETTER || about == About.RECIPIENT;
    }

    boolean isAboutRecipient() {
        return about == About.RECIPIENT;
    }

    /** Whether the server said that trying again is of no use. */
    boolean isPermanent() {
        return outcome == Attempt.Outcome.REFUSED;
    }

    /**
     * A refusal of ourselves is never the end of a letter, or a wrong password would be the end of all.
     *
     * @param age of the letter
     */
    boolean isFinal(Duration age) {
        return isAboutLetter() && (isPermanent() || age.compareTo(PATIENCE) > 0);
    }

    private static String withoutAddresses(String words) {
        String clean =
                ADDRESS.matcher(words).replaceAll("<…>").replaceAll("\\s+", " ").strip();
        return clean.length() <= MOST_CHARACTERS ? clean : clean.substring(0, MOST_CHARACTERS - 1) + "…";
    }
}

package ro.clujit.innovationdays.mail;

import io.vertx.ext.mail.SMTPException;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * What came back when a letter could not be handed over.
 *
 * @param words for an organiser to read, without addresses
 * @param isAboutLetter whether it is this letter that the mail server does not want. A refusal of ourselves (our sign-in,
 *     our sender address, the connection) says nothing about the letter and must not be the end of the whole outbox
 * @param isPermanent whether it said that trying again is of no use
 */
record Answer(String words, boolean isAboutLetter, boolean isPermanent) {

    /** RFC 5321, section 4.5.4.1: the give-up time needs to be at least four to five days. */
    private static final Duration PATIENCE = Duration.ofDays(5);

    private static final int MOST_CHARACTERS = 500;
    private static final Pattern ADDRESS = Pattern.compile("<?[^\\s<>]+@[^\\s<>]+>?");
    /** The client's messages begin with the step that failed; those left out here are about ourselves. */
    private static final Pattern LETTERS_OWN_STEPS = Pattern.compile(
            "(recipient address not accepted|DATA command not accepted|sending data failed).*", Pattern.DOTALL);

    static Answer to(Throwable failure) {
        if (failure instanceof SMTPException smtp) {
            boolean isAboutLetter =
                    LETTERS_OWN_STEPS.matcher(String.valueOf(smtp.getMessage())).matches();
            return new Answer(withoutAddresses(smtp.getReplyMessage()), isAboutLetter, smtp.isPermanent());
        }
        return new Answer(withoutAddresses(String.valueOf(failure.getMessage())), false, false);
    }

    static Answer none() {
        return new Answer("The mail server did not answer in time", false, false);
    }

    /** It is a fault of ours: the next release may word it. */
    static Answer unworded(RuntimeException failure) {
        return new Answer("It could not be worded: " + failure.getClass().getSimpleName(), false, false);
    }

    /** @param age of the letter */
    boolean isFinal(Duration age) {
        return isAboutLetter && (isPermanent || age.compareTo(PATIENCE) > 0);
    }

    private static String withoutAddresses(String words) {
        String clean =
                ADDRESS.matcher(words).replaceAll("<…>").replaceAll("\\s+", " ").strip();
        return clean.length() <= MOST_CHARACTERS ? clean : clean.substring(0, MOST_CHARACTERS - 1) + "…";
    }
}

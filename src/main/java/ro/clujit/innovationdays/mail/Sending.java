package ro.clujit.innovationdays.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Hands one worded letter to the mail server and writes down what became of it. */
@ApplicationScoped
class Sending {

    private static final Logger LOG = Logger.getLogger(Sending.class);
    private static final Duration BETWEEN_NOTES = Duration.ofSeconds(2);

    /** By then the letter's lease has ended. */
    private static final Duration LAST_NOTE = Postbag.LEASE;

    private final Postbag postbag;
    private final Postman postman;
    private final Pace pace;
    private final LetterMeters meters;

    Sending(Postbag postbag, Postman postman, Pace pace, LetterMeters meters) {
        this.postbag = postbag;
        this.postman = postman;
        this.pace = pace;
        this.meters = meters;
    }

    /**
     * Sends it unless another has taken it since.
     *
     * @param known failures of the mail server when it was taken
     * @return whether the mail server may be asked to take another
     */
    boolean send(Letter letter, ComposedLetter composed, int known) {
        if (!postbag.begin(letter)) {
            return true;
        }
        Optional<Answer> refusal = meters.timed(() -> postman.deliver(letter, composed));
        meters.counted(refusal.map(Answer::outcome).orElse(Attempt.Outcome.TAKEN));
        refusal.ifPresent(answer -> LOG.warnf(
                "Letter %s was not taken at attempt %d: %s", letter.id(), letter.attempts() + 1, answer.words()));
        note(() -> refusal.ifPresentOrElse(answer -> refused(letter, answer, known), () -> postbag.sent(letter)));
        boolean isWell = refusal.isEmpty() || refusal.get().isAboutLetter();
        if (isWell && known > 0) {
            pace.well();
        }
        return isWell;
    }

    private void refused(Letter letter, Answer answer, int known) {
        if (answer.isAboutLetter()) {
            postbag.failed(letter, answer);
            return;
        }
        Instant until = pace.rest(known, answer);
        if (known == 0 && answer.about() == Answer.About.UNCLEAR) {
            // Others went well before. If this one is what breaks the conversation, it must not do so every few
            // seconds.
            postbag.failed(letter, answer);
        } else {
            postbag.heldUp(letter, answer, until);
        }
    }

    /** A letter that was taken and is not written down as such is sent again: better to wait for the database. */
    private static void note(Runnable note) {
        long begun = System.nanoTime();
        while (true) {
            try {
                note.run();
                return;
            } catch (RuntimeException e) {
                if (System.nanoTime() - begun > LAST_NOTE.toNanos()
                        || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                LOG.warnf("What became of a letter could not be written down: %s; trying again", e.getMessage());
                waitAMoment();
            }
        }
    }

    private static void waitAMoment() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_NOTES.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

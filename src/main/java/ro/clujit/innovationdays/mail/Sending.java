package ro.clujit.innovationdays.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Hands worded letters to the mail server and writes down what became of them. */
@ApplicationScoped
class Sending {

    private static final Logger LOG = Logger.getLogger(Sending.class);
    private static final Duration BETWEEN_NOTES = Duration.ofSeconds(2);

    /** By a power cut of the database's machine, for each sender; waiting for the disk after each takes a third of the time. */
    private static final int MOST_REPEATED = 16;

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
     * The letters of one sender, one after the other. That one was taken is written down together with the beginning of the
     * next, or by {@link #end}, which whoever is about to wait for anything calls first.
     */
    final class Round {

        /** The one that the mail server has, and of which that is not written down yet. */
        private Letter taken;

        private int notes;

        /**
         * Sends a letter unless another has taken it since.
         *
         * @param known failures of the mail server when it was taken
         * @return whether the mail server may be asked to take another
         */
        boolean send(Letter letter, EncodedLetter encoded, int known) {
            if (!begin(letter)) {
                return true;
            }
            Optional<Answer> refusal = meters.timed(() -> postman.deliver(letter, encoded));
            meters.counted(refusal.map(Answer::outcome).orElse(Attempt.Outcome.TAKEN));
            if (refusal.isEmpty()) {
                taken = letter;
            } else {
                LOG.warnf(
                        "Letter %s was not taken at attempt %d: %s",
                        letter.id(), letter.attempts() + 1, refusal.get().words());
                note(() -> refused(letter, refusal.get(), known));
            }
            boolean isWell = refusal.isEmpty() || refusal.get().isAboutLetter();
            if (isWell && known > 0) {
                pace.well();
            }
            return isWell;
        }

        private boolean begin(Letter letter) {
            if (taken == null) {
                return postbag.begin(letter);
            }
            var isBegun = new AtomicBoolean();
            boolean durably = ++notes % MOST_REPEATED == 0;
            note(() -> isBegun.set(postbag.begin(letter, taken, durably)));
            taken = null;
            return isBegun.get();
        }

        /** Nothing is left to write down then. */
        void end() {
            if (taken != null) {
                note(() -> postbag.sent(taken));
                taken = null;
            }
        }
    }

    Round round() {
        return new Round();
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

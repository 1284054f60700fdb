package ro.clujit.innovationdays.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Has a letter worded to be sent, and writes down if that cannot be done. */
@ApplicationScoped
class Wording {

    private static final Logger LOG = Logger.getLogger(Wording.class);

    private final Composing composing;
    private final Postbag postbag;
    private final LetterMeters meters;

    Wording(Composing composing, Postbag postbag, LetterMeters meters) {
        this.composing = composing;
        this.postbag = postbag;
        this.meters = meters;
    }

    /** @return empty if it could not be worded; it is tried again later */
    Optional<EncodedLetter> of(Letter letter) {
        try {
            return Optional.of(EncodedLetter.of(letter.id(), composing.compose(letter)));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Letter %s of the kind %s could not be worded", letter.id(), letter.kind());
            if (postbag.begin(letter)) {
                Answer answer = Answer.unworded(e);
                postbag.failed(letter, answer);
                meters.counted(answer.outcome());
            }
            return Optional.empty();
        }
    }
}

package ro.clujit.innovationdays.programme.call;

import java.util.UUID;
import ro.clujit.innovationdays.programme.SessionKind;

/**
 * Which submissions an organiser looks for; what is null or empty does not restrict them.
 *
 * @param words every one of them must be found, whatever its case and diacritics
 * @param inPeople whether names and addresses are searched too, which a blind review forbids
 * @param theme the slug of one of the edition's themes
 * @param notReviewedBy an account
 * @param byScore the best mean first, else the newest first
 */
public record SubmissionQuery(
        String words,
        boolean inPeople,
        SubmissionState state,
        SessionKind kind,
        String theme,
        UUID notReviewedBy,
        boolean byScore) {}

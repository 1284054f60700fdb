package ro.clujit.innovationdays.programme.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.UUID;
import ro.clujit.innovationdays.account.Account;

/**
 * Accepts and rejects submissions. A decision can be changed, and then sends its letter; the first acceptance makes the
 * session, which stays in the draft whatever comes after.
 */
@ApplicationScoped
public class Deciding {

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** It was decided like this before, perhaps by a colleague at the same moment. */
        BEFORE,
        /** Its author has withdrawn it. */
        WITHDRAWN,
        NO_SUCH_SUBMISSION
    }

    private final Submissions submissions;
    private final SessionMaking making;
    private final EntityManager database;
    private final Event<SubmissionDecided> decided;
    private final Clock clock;

    Deciding(
            Submissions submissions,
            SessionMaking making,
            EntityManager database,
            Event<SubmissionDecided> decided,
            Clock clock) {
        this.submissions = submissions;
        this.making = making;
        this.database = database;
        this.decided = decided;
        this.clock = clock;
    }

    /**
     * @param word to the author; may be empty
     * @param account who decides
     */
    @Transactional
    public Outcome accept(UUID id, String word, UUID account) {
        return decide(id, SubmissionState.ACCEPTED, word, account);
    }

    /** As {@link #accept}. Was it accepted before, its session stays in the draft. */
    @Transactional
    public Outcome reject(UUID id, String word, UUID account) {
        return decide(id, SubmissionState.REJECTED, word, account);
    }

    private Outcome decide(UUID id, SubmissionState to, String word, UUID account) {
        boolean accepted = to == SubmissionState.ACCEPTED;
        SubmissionState other = accepted ? SubmissionState.REJECTED : SubmissionState.ACCEPTED;
        // Of all who decide at once, one changes the row; what follows happens once because of that.
        if (!submissions.turn(id, EnumSet.of(SubmissionState.SUBMITTED, other), to)) {
            return submissions
                    .whole(id)
                    .map(found -> found.state() == to ? Outcome.BEFORE : Outcome.WITHDRAWN)
                    .orElse(Outcome.NO_SUCH_SUBMISSION);
        }
        Submission submission = submissions.whole(id).orElseThrow();
        var decision = new Decision(
                submission,
                accepted,
                word,
                account == null ? null : database.find(Account.class, account),
                clock.instant());
        database.persist(decision);
        if (accepted && submission.session().isEmpty()) {
            submission.becomes(making.make(submission));
        }
        decided.fire(new SubmissionDecided(decision));
        return Outcome.DONE;
    }
}

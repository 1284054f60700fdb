package ro.clujit.innovationdays.programme.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ro.clujit.innovationdays.edition.Themes;

/** What the author of a submission does with it afterwards: changes it while that is still possible, or withdraws it. */
@ApplicationScoped
public class Revising {

    private static final Set<SubmissionState> MAY_BE_WITHDRAWN =
            EnumSet.of(SubmissionState.SUBMITTED, SubmissionState.ACCEPTED);

    private final Calls calls;
    private final Submissions submissions;
    private final Themes themes;
    private final Clock clock;

    Revising(Calls calls, Submissions submissions, Themes themes, Clock clock) {
        this.calls = calls;
        this.submissions = submissions;
        this.themes = themes;
        this.clock = clock;
    }

    /** While the call is open and nothing is decided. */
    public boolean mayChange(Submission submission) {
        return submission.state() == SubmissionState.SUBMITTED
                && calls.of(submission.edition())
                        .filter(call -> call.isOpen(clock.instant()))
                        .isPresent();
    }

    public boolean mayWithdraw(Submission submission) {
        return MAY_BE_WITHDRAWN.contains(submission.state());
    }

    /** @return false when it can no longer be changed; empty when nothing has this token */
    @Transactional
    public Optional<Boolean> change(String token, Proposal proposal) {
        return submissions.lockByToken(token).map(submission -> {
            if (!mayChange(submission)) {
                return false;
            }
            submission.write(
                    proposal,
                    themes.bySlug(submission.edition(), proposal.theme()).orElse(null),
                    clock.instant());
            return true;
        });
    }

    /** @return false when there was nothing left to withdraw; empty when nothing has this token */
    @Transactional
    public Optional<Boolean> withdraw(String token) {
        return submissions
                .byToken(token)
                .map(submission -> submissions.turn(submission.id(), MAY_BE_WITHDRAWN, SubmissionState.WITHDRAWN));
    }
}

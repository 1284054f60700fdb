package ro.clujit.innovationdays.programme.call.web;

import java.time.ZoneId;
import ro.clujit.innovationdays.edition.EditionView;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.programme.call.Proposal;
import ro.clujit.innovationdays.programme.call.Submission;
import ro.clujit.innovationdays.programme.call.SubmissionState;

/**
 * A submission as its author sees it. What organisers think of it is not in it.
 *
 * @param theme its name; empty without one
 * @param word the organisers' to the author; empty without one
 * @param changed empty when it is as it was sent
 */
public record ProposalView(
        String token,
        EditionView edition,
        SubmissionState state,
        Proposal proposal,
        String theme,
        String word,
        String sent,
        String changed,
        boolean mayChange,
        boolean mayWithdraw) {

    /** What the author may still do, which depends on more than the submission. */
    record Rights(boolean change, boolean withdraw) {}

    static ProposalView of(
            Submission submission, String token, EditionView edition, String word, Rights may, Language language) {
        ZoneId zone = submission.edition().zone();
        return new ProposalView(
                token,
                edition,
                submission.state(),
                submission.proposal(),
                submission.theme().map(theme -> theme.name(language)).orElse(""),
                word,
                LocalDates.dateTime(submission.submittedAt(), zone, language),
                submission.changedAt().equals(submission.submittedAt())
                        ? ""
                        : LocalDates.dateTime(submission.changedAt(), zone, language),
                may.change(),
                may.withdraw());
    }

    /** The colour of its state; the word stands beside it. */
    public String tone() {
        return Tones.of(state);
    }
}

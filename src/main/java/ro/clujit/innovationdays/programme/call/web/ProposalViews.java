package ro.clujit.innovationdays.programme.call.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.programme.call.Decision;
import ro.clujit.innovationdays.programme.call.Decisions;
import ro.clujit.innovationdays.programme.call.Revising;
import ro.clujit.innovationdays.programme.call.Submission;
import ro.clujit.innovationdays.programme.call.SubmissionState;

/** Gathers what an author's page shows. */
@Singleton
class ProposalViews {

    private final Decisions decisions;
    private final Revising revising;
    private final CallViews calls;
    private final Page page;

    @Inject
    ProposalViews(Decisions decisions, Revising revising, CallViews calls, Page page) {
        this.decisions = decisions;
        this.revising = revising;
        this.calls = calls;
        this.page = page;
    }

    ProposalView of(Submission submission, String token) {
        return ProposalView.of(
                submission,
                token,
                calls.edition(submission.edition()),
                word(submission),
                new ProposalView.Rights(revising.mayChange(submission), revising.mayWithdraw(submission)),
                page.language());
    }

    CallView call(Submission submission) {
        return calls.of(submission.edition()).orElseThrow();
    }

    /** Of the decision that holds; what was said before a change of mind is in the letter only. */
    private String word(Submission submission) {
        boolean decided =
                submission.state() == SubmissionState.ACCEPTED || submission.state() == SubmissionState.REJECTED;
        return decided
                ? decisions.of(submission).stream()
                        .findFirst()
                        .map(Decision::word)
                        .orElse("")
                : "";
    }
}

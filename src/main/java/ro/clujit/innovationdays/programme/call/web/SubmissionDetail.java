package ro.clujit.innovationdays.programme.call.web;

import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.programme.call.Proposal;
import ro.clujit.innovationdays.programme.call.SubmissionState;

/**
 * A submission as an organiser reviews it.
 *
 * @param hidden whether who proposes it is not to be seen yet
 * @param theme its name; empty without one
 * @param changed empty when it is as it was sent
 * @param session the number of the session that its acceptance made; 0 when there is none
 * @param reviewed whether the reader has given a review, and so sees the others
 * @param reviews the others'; empty before
 * @param decisions the latest first
 */
public record SubmissionDetail(
        UUID id,
        SubmissionState state,
        boolean hidden,
        Proposal proposal,
        String theme,
        String sent,
        String changed,
        int session,
        boolean reviewed,
        List<ReviewView> reviews,
        List<DecisionView> decisions) {

    /** What a colleague thinks of it. */
    public record ReviewView(String name, int score, String comment, String when) {}

    /** @param name of who decided; null when their account is gone */
    public record DecisionView(boolean accepted, String name, String when, String word) {}

    public String tone() {
        return Tones.of(state);
    }

    public boolean isWithdrawn() {
        return state == SubmissionState.WITHDRAWN;
    }

    public boolean isAccepted() {
        return state == SubmissionState.ACCEPTED;
    }

    public boolean isRejected() {
        return state == SubmissionState.REJECTED;
    }

    /** Whether it was accepted once, and the session made then has been removed. */
    public boolean isSessionGone() {
        return session == 0 && decisions.stream().anyMatch(DecisionView::accepted);
    }
}

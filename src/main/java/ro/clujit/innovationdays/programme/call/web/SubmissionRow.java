package ro.clujit.innovationdays.programme.call.web;

import java.util.Locale;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.call.Proposal;
import ro.clujit.innovationdays.programme.call.Submission;
import ro.clujit.innovationdays.programme.call.SubmissionSearch.Found;
import ro.clujit.innovationdays.programme.call.SubmissionState;

/**
 * A submission in the organisers' list.
 *
 * @param author empty while it is reviewed without names
 * @param theme its name; empty without one
 * @param mean with one decimal; empty without reviews
 * @param mine the reader's own score; empty before they gave one
 */
public record SubmissionRow(
        UUID id,
        String title,
        SessionKind kind,
        Language spoken,
        int minutes,
        String theme,
        String author,
        String organisation,
        SubmissionState state,
        String mean,
        int count,
        String mine,
        String sent) {

    static SubmissionRow of(Found found, boolean blind, Language reader) {
        Submission submission = found.submission();
        Proposal proposal = submission.proposal();
        boolean hidden = isHidden(submission, blind);
        return new SubmissionRow(
                submission.id(),
                proposal.title(),
                proposal.kind(),
                proposal.spoken(),
                proposal.minutes(),
                submission.theme().map(theme -> theme.name(reader)).orElse(""),
                hidden ? "" : proposal.name(),
                hidden ? "" : proposal.organisation(),
                submission.state(),
                found.mean() == null ? "" : decimal(found.mean(), reader.locale()),
                (int) found.count(),
                found.mine() == null ? "" : found.mine().toString(),
                LocalDates.dateTime(
                        submission.submittedAt(), submission.edition().zone(), reader));
    }

    /** Names are hidden until it is decided; who withdraws has left the contest too. */
    static boolean isHidden(Submission submission, boolean blind) {
        return blind && submission.state() == SubmissionState.SUBMITTED;
    }

    private static String decimal(double mean, Locale locale) {
        return String.format(locale, "%.1f", mean);
    }

    public String tone() {
        return Tones.of(state);
    }
}

package ro.clujit.innovationdays.programme.call.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.account.Account;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.call.Calls;
import ro.clujit.innovationdays.programme.call.Decision;
import ro.clujit.innovationdays.programme.call.Decisions;
import ro.clujit.innovationdays.programme.call.Review;
import ro.clujit.innovationdays.programme.call.Reviews;
import ro.clujit.innovationdays.programme.call.Submission;
import ro.clujit.innovationdays.programme.call.web.SubmissionDetail.DecisionView;
import ro.clujit.innovationdays.programme.call.web.SubmissionDetail.ReviewView;

/** Gathers what an organiser sees of a submission. */
@Singleton
class SubmissionDetails {

    private final Calls calls;
    private final Reviews reviews;
    private final Decisions decisions;

    @Inject
    SubmissionDetails(Calls calls, Reviews reviews, Decisions decisions) {
        this.calls = calls;
        this.reviews = reviews;
        this.decisions = decisions;
    }

    /** @param me the account of whoever reads */
    SubmissionDetail of(Submission submission, UUID me, Language language) {
        ZoneId zone = submission.edition().zone();
        boolean blind =
                calls.of(submission.edition()).filter(call -> call.isBlind()).isPresent();
        List<Review> all = reviews.of(submission);
        boolean reviewed = all.stream().anyMatch(review -> isOf(review, me));
        return new SubmissionDetail(
                submission.id(),
                submission.state(),
                SubmissionRow.isHidden(submission, blind),
                submission.proposal(),
                submission.theme().map(theme -> theme.name(language)).orElse(""),
                words(submission.submittedAt(), zone, language),
                submission.changedAt().equals(submission.submittedAt())
                        ? ""
                        : words(submission.changedAt(), zone, language),
                submission.session().map(Session::number).orElse(0),
                reviewed,
                // Nobody's judgement is to lean on a colleague's before it is made.
                reviewed
                        ? all.stream()
                                .filter(review -> !isOf(review, me))
                                .map(review -> view(review, zone, language))
                                .toList()
                        : List.of(),
                decisions.of(submission).stream()
                        .map(decision -> view(decision, zone, language))
                        .toList());
    }

    /** The form of the reader's own review, as they left it. */
    Fields review(Submission submission, UUID me) {
        Fields fields = Fields.blank();
        reviews.of(submission).stream()
                .filter(review -> isOf(review, me))
                .findFirst()
                .ifPresent(review -> fields.put("score", review.score()).put("comment", review.comment()));
        return fields;
    }

    private static boolean isOf(Review review, UUID account) {
        return review.account().id().equals(account);
    }

    private static ReviewView view(Review review, ZoneId zone, Language language) {
        return new ReviewView(
                review.account().name(), review.score(), review.comment(), words(review.writtenAt(), zone, language));
    }

    private static DecisionView view(Decision decision, ZoneId zone, Language language) {
        return new DecisionView(
                decision.isAccepted(),
                decision.account().map(Account::name).orElse(null),
                words(decision.decidedAt(), zone, language),
                decision.word());
    }

    private static String words(Instant moment, ZoneId zone, Language language) {
        return LocalDates.dateTime(moment, zone, language);
    }
}

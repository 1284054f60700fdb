package ro.clujit.innovationdays.letters.feedback.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.feedback.Feedback;
import ro.clujit.innovationdays.letters.feedback.FeedbackTime;
import ro.clujit.innovationdays.letters.feedback.GivingFeedback;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/**
 * What the form for feedback shows.
 *
 * @param opens in words; empty while the days are not announced, as {@code until}, the last day
 * @param said whether something was said with this link before
 */
public record FeedbackView(
        String edition,
        GivingFeedback.Time time,
        String opens,
        String until,
        boolean said,
        List<SessionField> sessions) {

    /**
     * A session to rate.
     *
     * @param name of the field
     * @param when in words
     */
    public record SessionField(String name, String title, String when) {}

    static FeedbackView of(GivingFeedback.Asked asked, Language language) {
        Edition edition = asked.edition();
        return new FeedbackView(
                edition.name(language),
                asked.time(),
                FeedbackTime.opens(edition)
                        .map(at -> LocalDates.dateTime(at, edition.zone(), language))
                        .orElse(""),
                edition.endsOn()
                        .map(day -> LocalDates.day(lastDay(day), language))
                        .orElse(""),
                asked.said().isPresent(),
                asked.sessions().stream()
                        .map(session -> new SessionField(
                                FeedbackForm.field(session.guid()),
                                session.title().in(language),
                                LocalDates.dateTime(session.startsAt(), edition.zone(), language)))
                        .toList());
    }

    private static LocalDate lastDay(LocalDate endsOn) {
        return endsOn.plusWeeks(FeedbackTime.WEEKS);
    }

    /** The best first. */
    public List<Integer> marks() {
        return IntStream.rangeClosed(1, Feedback.BEST)
                .map(i -> Feedback.BEST + 1 - i)
                .boxed()
                .toList();
    }

    public List<Feedback.Again> answers() {
        return List.of(Feedback.Again.values());
    }

    public int longest() {
        return Feedback.LONGEST;
    }
}

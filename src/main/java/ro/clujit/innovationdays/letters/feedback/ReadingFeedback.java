package ro.clujit.innovationdays.letters.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.release.Releases;
import ro.clujit.innovationdays.programme.release.Snapshot;

/** What organisers read of an edition's feedback. */
@ApplicationScoped
public class ReadingFeedback {

    private final Feedbacks feedbacks;
    private final Releases releases;

    ReadingFeedback(Feedbacks feedbacks, Releases releases) {
        this.feedbacks = feedbacks;
        this.releases = releases;
    }

    @Transactional
    public FeedbackReport of(Edition edition, Language language) {
        Snapshot programme = releases.programme(edition);
        return FeedbackReport.of(
                feedbacks.asked(edition.id()),
                feedbacks.of(edition.id()),
                feedbacks.sessions(edition.id()).stream()
                        .flatMap(rated -> programme.session(rated.session()).stream()
                                .map(session -> new FeedbackReport.SessionMark(
                                        session.title().in(language), rated.ratings(), rated.average())))
                        .toList());
    }

    /** Answer by answer; none while they are too few. Ratings of sessions are not among them: of a small one, they name. */
    @Transactional
    public List<Feedback> answers(Edition edition) {
        List<Feedback> all = feedbacks.of(edition.id());
        return all.size() < FeedbackReport.FEWEST ? List.of() : all;
    }
}

package ro.clujit.innovationdays.letters.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.release.Releases;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;

/** Takes feedback of whoever has a link. */
@ApplicationScoped
public class GivingFeedback {

    /** Whether it can be given. */
    public enum Time {
        NOT_YET,
        OPEN,
        OVER
    }

    /**
     * What a link leads to.
     *
     * @param sessions that took place, by time
     * @param said before; empty where nothing was
     */
    public record Asked(Edition edition, Time time, List<SessionEntry> sessions, Optional<Feedback> said) {}

    private final FeedbackLinks links;
    private final Feedbacks feedbacks;
    private final Editions editions;
    private final Releases releases;
    private final Clock clock;

    GivingFeedback(FeedbackLinks links, Feedbacks feedbacks, Editions editions, Releases releases, Clock clock) {
        this.links = links;
        this.feedbacks = feedbacks;
        this.editions = editions;
        this.releases = releases;
        this.clock = clock;
    }

    /** @return empty where the link is none of ours */
    @Transactional
    public Optional<Asked> asked(String token) {
        return links.edition(token).map(id -> {
            Edition edition = editions.findById(id);
            return new Asked(edition, time(edition), sessions(edition), feedbacks.of(token));
        });
    }

    /** In the place of what was said with this link before. @return false outside its time, and nothing is kept */
    @Transactional
    public boolean give(String token, Feedback said) {
        Optional<Edition> open =
                links.edition(token).map(editions::findById).filter(edition -> time(edition) == Time.OPEN);
        open.ifPresent(edition -> feedbacks.keep(token, edition.id(), said));
        return open.isPresent();
    }

    private Time time(Edition edition) {
        Instant now = clock.instant();
        if (FeedbackTime.opens(edition).filter(from -> !now.isBefore(from)).isEmpty()) {
            return Time.NOT_YET;
        }
        return FeedbackTime.closes(edition).filter(now::isBefore).isPresent() ? Time.OPEN : Time.OVER;
    }

    private List<SessionEntry> sessions(Edition edition) {
        return releases.programme(edition).planned().stream()
                .filter(session -> session.isScheduled() && session.kind() != SessionKind.BREAK)
                .sorted(Comparator.comparing(SessionEntry::startsAt).thenComparing(SessionEntry::number))
                .toList();
    }
}

package ro.clujit.innovationdays.programme.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;

/** Makes a release of the draft. */
@ApplicationScoped
public class Releasing {

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** The draft says what the latest release says. */
        NOTHING_CHANGED,
        /** Another release was made meanwhile: whoever asks should look at the changes again. */
        SUPERSEDED,
        NO_SUCH_EDITION
    }

    private final Editions editions;
    private final Drafts drafts;
    private final Releases releases;
    private final Event<ProgrammeReleased> released;
    private final Clock clock;

    Releasing(Editions editions, Drafts drafts, Releases releases, Event<ProgrammeReleased> released, Clock clock) {
        this.editions = editions;
        this.drafts = drafts;
        this.releases = releases;
        this.released = released;
        this.clock = clock;
    }

    /**
     * The edition is locked meanwhile: of two organisers who publish at once, one publishes.
     *
     * @param after the number of the release whose changes the organiser has seen, 0 for none; so a form that is sent
     *     twice publishes once
     * @param account whose release it is; null where the service itself publishes
     */
    @Transactional
    public Outcome publish(String slug, int after, UUID account) {
        Optional<Edition> found = editions.lockBySlug(slug);
        if (found.isEmpty()) {
            return Outcome.NO_SUCH_EDITION;
        }
        Edition edition = found.get();
        int latest = releases.latest(edition).map(Published::number).orElse(0);
        return latest == after ? publish(edition, latest + 1, account) : Outcome.SUPERSEDED;
    }

    private Outcome publish(Edition edition, int number, UUID account) {
        Snapshot programme = drafts.of(edition);
        List<Change> changes = drafts.changes(edition, programme);
        if (changes.isEmpty()) {
            return Outcome.NOTHING_CHANGED;
        }
        releases.add(new Release(
                edition, number, clock.instant(), account, releases.written(programme), releases.written(changes)));
        Published release = releases.latest(edition).orElseThrow();
        released.fire(new ProgrammeReleased(edition, release, programme, changes));
        return Outcome.DONE;
    }
}

package ro.clujit.innovationdays.programme.speaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.platform.media.Pictures;
import ro.clujit.innovationdays.programme.Speaker;
import ro.clujit.innovationdays.programme.Speakers;

/** Organisers approve what a speaker proposed, or send it back. The public reads it with the next release. */
@ApplicationScoped
public class Deciding {

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** The speaker was changed meanwhile: whoever decides should look again. */
        STALE,
        /** It was decided before, or the speaker has sent another one. */
        NO_LONGER_PENDING,
        NO_SUCH_CHANGE
    }

    private final SpeakerChanges changes;
    private final Speakers speakers;
    private final Pictures pictures;
    private final Event<ChangeDecided> decided;
    private final Clock clock;

    Deciding(SpeakerChanges changes, Speakers speakers, Pictures pictures, Event<ChangeDecided> decided, Clock clock) {
        this.changes = changes;
        this.speakers = speakers;
        this.pictures = pictures;
        this.decided = decided;
        this.clock = clock;
    }

    /**
     * @param version of the speaker that the organiser compared it with
     * @param fields those that are approved, at least one of those that are proposed
     * @param account who decides
     */
    @Transactional
    public Outcome approve(UUID id, int version, Set<Field> fields, UUID account) {
        Optional<Speaker> speaker = changes.speakerOf(id).flatMap(speakers::lockById);
        if (speaker.isEmpty()) {
            return Outcome.NO_SUCH_CHANGE;
        }
        SpeakerChange change = changes.whole(id).orElseThrow();
        if (!change.isPending()) {
            return Outcome.NO_LONGER_PENDING;
        }
        if (speaker.get().version() != version) {
            return Outcome.STALE;
        }
        change.approve(fields, account, clock.instant());
        change.over(Profile.of(speaker.get()), fields).writeTo(speaker.get());
        if (!fields.contains(Field.PICTURE)) {
            dropPicture(change);
        }
        decided.fire(new ChangeDecided(change));
        return Outcome.DONE;
    }

    /** @param reason that the speaker reads */
    @Transactional
    public Outcome sendBack(UUID id, String reason, UUID account) {
        if (changes.speakerOf(id).flatMap(speakers::lockById).isEmpty()) {
            return Outcome.NO_SUCH_CHANGE;
        }
        SpeakerChange change = changes.whole(id).orElseThrow();
        if (!change.isPending()) {
            return Outcome.NO_LONGER_PENDING;
        }
        change.reject(reason, account, clock.instant());
        dropPicture(change);
        decided.fire(new ChangeDecided(change));
        return Outcome.DONE;
    }

    private void dropPicture(SpeakerChange change) {
        String picture = change.wanted().getOrDefault(Field.PICTURE, "");
        if (!picture.isEmpty()) {
            pictures.remove(UUID.fromString(picture));
        }
    }
}

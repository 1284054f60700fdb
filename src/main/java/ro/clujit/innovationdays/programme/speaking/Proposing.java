package ro.clujit.innovationdays.programme.speaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.media.Pictures;
import ro.clujit.innovationdays.programme.Speaker;
import ro.clujit.innovationdays.programme.Speakers;

/**
 * Speakers propose what is said of them. What they send takes the place of what they sent before, while that is not
 * decided. Speaker by speaker one thing happens at a time: their row is locked.
 */
@ApplicationScoped
public class Proposing {

    private static final Set<Field> TEXTS = EnumSet.complementOf(EnumSet.of(Field.PICTURE));

    /** What came of it. */
    public enum Outcome {
        SENT,
        /** It says what is said already; what waited to be decided no longer does. */
        NOTHING_CHANGED,
        NO_SUCH_PAGE
    }

    private final Participations participations;
    private final Speakers speakers;
    private final SpeakerChanges changes;
    private final Pictures pictures;
    private final Clock clock;

    Proposing(
            Participations participations, Speakers speakers, SpeakerChanges changes, Pictures pictures, Clock clock) {
        this.participations = participations;
        this.speakers = speakers;
        this.changes = changes;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** Texts, as they are to be; a picture that was proposed before still is. */
    @Transactional
    public Outcome texts(String token, Map<Field, String> texts, Language language) {
        return propose(token, language, profile -> {
            Profile wanted = profile;
            for (Field field : TEXTS) {
                wanted = wanted.with(field, texts.get(field));
            }
            return wanted;
        });
    }

    /** @param picture of {@code platform.media}; null to have none. Texts that were proposed before still are. */
    @Transactional
    public Outcome picture(String token, UUID picture, Language language) {
        return propose(
                token, language, profile -> profile.with(Field.PICTURE, picture == null ? "" : picture.toString()));
    }

    /** All that was proposed and is not decided. */
    @Transactional
    public Outcome takeBack(String token, Language language) {
        return propose(token, language, null);
    }

    private interface Wish {
        Profile on(Profile profile);
    }

    /** @param wish made of what was proposed last; null to have everything stay as it is */
    private Outcome propose(String token, Language language, Wish wish) {
        Optional<Speaker> locked = participations.speakerByToken(token).flatMap(speakers::lockById);
        Optional<Participation> participation = participations.byToken(token);
        if (locked.isEmpty() || participation.isEmpty()) {
            return Outcome.NO_SUCH_PAGE;
        }
        Speaker speaker = locked.get();
        participation.get().read(language);
        Optional<SpeakerChange> before = changes.pending(speaker);
        Profile is = Profile.of(speaker);
        Profile last = before.map(change -> change.over(is)).orElse(is);
        Map<Field, String> wanted = wish == null ? Map.of() : difference(is, wish.on(last));
        if (before.isPresent() && before.get().wanted().equals(wanted)) {
            // The same form once more.
            return Outcome.SENT;
        }
        before.ifPresent(change -> replace(change, wanted.get(Field.PICTURE)));
        if (wanted.isEmpty()) {
            return Outcome.NOTHING_CHANGED;
        }
        changes.persist(new SpeakerChange(participation.get(), speaker, wanted, clock.instant()));
        return Outcome.SENT;
    }

    private void replace(SpeakerChange change, String picture) {
        change.replace(clock.instant());
        String had = change.wanted().getOrDefault(Field.PICTURE, "");
        if (!had.isEmpty() && !had.equals(picture)) {
            pictures.remove(UUID.fromString(had));
        }
        // The database allows one that is pending: this one must cease to be before the next is added.
        changes.flush();
    }

    private static Map<Field, String> difference(Profile is, Profile wanted) {
        Map<Field, String> difference = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (!wanted.text(field).equals(is.text(field))) {
                difference.put(field, wanted.text(field));
            }
        }
        return difference;
    }
}

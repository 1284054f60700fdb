package ro.clujit.innovationdays.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.text.Slugs;

/** Makes speakers and changes what is said of them. A release shows it; until then the public reads what it read. */
@ApplicationScoped
public class SpeakerDrafting {

    /** Without letters and digits that are taken for each other. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int CODE_LENGTH = 6;

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** Somebody else changed it meanwhile. */
        STALE,
        NO_SUCH_SPEAKER,
        /** They have a part in a session of some edition. */
        IN_USE
    }

    /**
     * @param email null where nobody knows it
     * @param biography in Markdown
     */
    public record SpeakerPlan(
            String name, String organisation, String email, Bilingual headline, Bilingual biography) {}

    private final Speakers speakers;
    private final EntityManager database;
    private final SecureRandom random = new SecureRandom();

    SpeakerDrafting(Speakers speakers, EntityManager database) {
        this.speakers = speakers;
        this.database = database;
    }

    /** @param code that somebody else's programme knows them by; null, or one that is taken, gets one of ours */
    @Transactional
    public Speaker add(SpeakerPlan plan, String code) {
        // Two people of one name who are added at once would ask for one address.
        database.createNativeQuery("select pg_advisory_xact_lock(hashtext('speaker.slug'))", Object.class)
                .getSingleResult();
        String slug =
                Slugs.of(plan.name(), "speaker", taken -> speakers.bySlug(taken).isPresent());
        boolean isFree = code != null && speakers.byCode(code).isEmpty();
        var speaker = new Speaker(isFree ? code : code(), slug, plan.name(), plan.organisation());
        apply(plan, speaker);
        speakers.persistAndFlush(speaker);
        return speaker;
    }

    /** @param version that the author of the change saw */
    @Transactional
    public Outcome change(UUID id, int version, SpeakerPlan plan) {
        return with(id, version, speaker -> apply(plan, speaker));
    }

    /** @param email where letters to them go */
    @Transactional
    public Outcome writeTo(UUID id, int version, String email) {
        return with(id, version, speaker -> speaker.writeTo(email));
    }

    /** @param picture of {@code platform.media}; null takes it away */
    @Transactional
    public Outcome portray(UUID id, int version, UUID picture) {
        return with(id, version, speaker -> speaker.portray(picture));
    }

    @Transactional
    public Outcome remove(UUID id) {
        Optional<Speaker> found = speakers.lockById(id);
        if (found.isEmpty()) {
            return Outcome.NO_SUCH_SPEAKER;
        }
        boolean speaks = database.createQuery(
                                "select count(s) from Session s join s.appearances a where a.speaker.id = ?1",
                                Long.class)
                        .setParameter(1, id)
                        .getSingleResult()
                > 0;
        if (speaks) {
            return Outcome.IN_USE;
        }
        speakers.delete(found.get());
        return Outcome.DONE;
    }

    private interface Work {
        void on(Speaker speaker);
    }

    private Outcome with(UUID id, int version, Work work) {
        Optional<Speaker> found = speakers.lockById(id);
        if (found.isEmpty()) {
            return Outcome.NO_SUCH_SPEAKER;
        }
        if (found.get().version() != version) {
            return Outcome.STALE;
        }
        work.on(found.get());
        speakers.flush();
        return Outcome.DONE;
    }

    private static void apply(SpeakerPlan plan, Speaker speaker) {
        speaker.rename(plan.name(), plan.organisation());
        speaker.writeTo(plan.email());
        speaker.introduce(plan.headline().ro(), plan.headline().en());
        speaker.tell(plan.biography().ro(), plan.biography().en());
    }

    private String code() {
        String code;
        do {
            var made = new StringBuilder();
            for (int i = 0; i < CODE_LENGTH; i++) {
                made.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            code = made.toString();
        } while (speakers.byCode(code).isPresent());
        return code;
    }
}

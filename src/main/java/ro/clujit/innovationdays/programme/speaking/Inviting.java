package ro.clujit.innovationdays.programme.speaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.Speaker;
import ro.clujit.innovationdays.programme.Speakers;

/**
 * Sends speakers the link to their own page. The edition is locked meanwhile, so that two organisers who invite at once
 * invite once.
 */
@ApplicationScoped
public class Inviting {

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** Somebody did that meanwhile; a form that is sent twice ends here too. */
        BEFORE,
        NO_ADDRESS,
        /** The link would open nothing any more. */
        OVER,
        NO_SUCH_SPEAKER
    }

    private final Editions editions;
    private final Speakers speakers;
    private final Participations participations;
    private final SpeakingLinks links;
    private final SpeakingTokens tokens;
    private final Clock clock;

    Inviting(
            Editions editions,
            Speakers speakers,
            Participations participations,
            SpeakingLinks links,
            SpeakingTokens tokens,
            Clock clock) {
        this.editions = editions;
        this.speakers = speakers;
        this.participations = participations;
        this.links = links;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Everybody in the draft who has an address and was not invited yet.
     *
     * @return how many that were
     */
    @Transactional
    public int all(String slug, Language language) {
        return editions.lockBySlug(slug)
                .map(edition -> Math.toIntExact(speakers.of(edition).stream()
                        .filter(speaker -> invite(edition, speaker, language) == Outcome.DONE)
                        .count()))
                .orElse(0);
    }

    @Transactional
    public Outcome one(String slug, UUID id, Language language) {
        Optional<Edition> edition = editions.lockBySlug(slug);
        return edition.flatMap(found -> speaker(found, id))
                .map(speaker -> invite(edition.orElseThrow(), speaker, language))
                .orElse(Outcome.NO_SUCH_SPEAKER);
    }

    /** @param sent how many links the organiser saw that went there */
    @Transactional
    public Outcome again(String slug, UUID id, int sent) {
        return invited(slug, id, participation -> {
            if (links.countOf(participation) != sent) {
                return Outcome.BEFORE;
            }
            links.send(participation, Occasion.AGAIN);
            return Outcome.DONE;
        });
    }

    /**
     * A new link; the one before opens nothing any more.
     *
     * @param issue of the link that is to be replaced
     */
    @Transactional
    public Outcome renew(String slug, UUID id, int issue) {
        return invited(slug, id, participation -> {
            if (participation.issue() != issue) {
                return Outcome.BEFORE;
            }
            tokens.seal(participation, issue + 1);
            links.send(participation, Occasion.RENEWED);
            return Outcome.DONE;
        });
    }

    private Outcome invite(Edition edition, Speaker speaker, Language language) {
        if (participations.of(edition, speaker.id()).isPresent()) {
            return Outcome.BEFORE;
        }
        if (speaker.email().isEmpty()) {
            return Outcome.NO_ADDRESS;
        }
        var participation = new Participation(UUID.randomUUID(), edition, speaker, language, clock.instant());
        if (!participation.isOpen(clock.instant())) {
            return Outcome.OVER;
        }
        tokens.seal(participation, 1);
        participations.persist(participation);
        links.send(participation, Occasion.INVITED);
        return Outcome.DONE;
    }

    private interface Work {
        Outcome on(Participation participation);
    }

    private Outcome invited(String slug, UUID id, Work work) {
        Optional<Participation> found = editions.lockBySlug(slug).flatMap(edition -> participations.of(edition, id));
        if (found.isEmpty()) {
            return Outcome.NO_SUCH_SPEAKER;
        }
        if (found.get().speaker().email().isEmpty()) {
            return Outcome.NO_ADDRESS;
        }
        return found.get().isOpen(clock.instant()) ? work.on(found.get()) : Outcome.OVER;
    }

    /** Nobody else can be invited but those who have a part in the draft. */
    private Optional<Speaker> speaker(Edition edition, UUID id) {
        List<Speaker> all = speakers.of(edition);
        return all.stream().filter(speaker -> speaker.id().equals(id)).findFirst();
    }
}

package ro.clujit.innovationdays.programme.speaking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** The links that were sent to speakers. */
@ApplicationScoped
public class SpeakingLinks implements PanacheRepositoryBase<SpeakingLink, UUID> {

    /** What strangers ask for is written to one person no more often. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    private static final int MOST_A_DAY = 5;

    private final Event<LinkSent> sent;
    private final Clock clock;

    SpeakingLinks(Event<LinkSent> sent, Clock clock) {
        this.sent = sent;
        this.clock = clock;
    }

    void send(Participation participation, Occasion occasion) {
        var link = new SpeakingLink(participation, occasion, clock.instant());
        persist(link);
        sent.fire(new LinkSent(link));
    }

    /** Whether they may be sent one that somebody asked for who may be anybody; the participation is locked. */
    boolean mayBeAskedFor(Participation participation) {
        Instant now = clock.instant();
        List<SpeakingLink> today = list(
                "participation = ?1 and occasion = ?2 and sentAt > ?3",
                participation,
                Occasion.LOST,
                now.minus(Duration.ofDays(1)));
        return today.size() < MOST_A_DAY
                && today.stream().noneMatch(link -> link.sentAt().isAfter(now.minus(PAUSE)));
    }

    int countOf(Participation participation) {
        return Math.toIntExact(count("participation", participation));
    }

    /** How many went to each participation of the edition. */
    public Map<UUID, Integer> countsOf(Edition edition) {
        Map<UUID, Integer> counts = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select l.participation.id, count(l) from SpeakingLink l where l.participation.edition = ?1"
                                + " group by l.participation.id",
                        Object[].class)
                .setParameter(1, edition)
                .getResultList()
                .forEach(row -> counts.put((UUID) row[0], ((Long) row[1]).intValue()));
        return counts;
    }

    /** With all that a letter about it says. */
    public Optional<SpeakingLink> whole(UUID id) {
        return find(
                        "select l from SpeakingLink l join fetch l.participation p join fetch p.edition"
                                + " join fetch p.speaker where l.id = ?1",
                        id)
                .firstResultOptional();
    }
}

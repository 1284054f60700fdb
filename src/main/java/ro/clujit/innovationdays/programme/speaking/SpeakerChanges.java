package ro.clujit.innovationdays.programme.speaking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.programme.Speaker;

/** All that speakers proposed. */
@ApplicationScoped
public class SpeakerChanges implements PanacheRepositoryBase<SpeakerChange, UUID> {

    private static final String WHOLE = "select distinct c from SpeakerChange c join fetch c.participation p"
            + " join fetch p.edition join fetch c.speaker s left join fetch c.wishes where ";

    /** The one that waits to be decided. */
    public Optional<SpeakerChange> pending(Speaker speaker) {
        return find("speaker = ?1 and state = ?2", speaker, ChangeState.PENDING).firstResultOptional();
    }

    /** The latest that was decided, or waits to be; one that another replaced is no longer of interest. */
    public Optional<SpeakerChange> latest(Speaker speaker) {
        return find("speaker = ?1 and state <> ?2 order by sentAt desc, id desc", speaker, ChangeState.REPLACED)
                .firstResultOptional();
    }

    /** What waits to be decided, the oldest first. */
    public List<SpeakerChange> pending(Edition edition) {
        return list(WHOLE + "p.edition = ?1 and c.state = ?2 order by c.sentAt, c.id", edition, ChangeState.PENDING);
    }

    public int countPending(Edition edition) {
        return Math.toIntExact(count("participation.edition = ?1 and state = ?2", edition, ChangeState.PENDING));
    }

    public Optional<SpeakerChange> whole(UUID id) {
        return find(WHOLE + "c.id = ?1", id).firstResultOptional();
    }

    /** Whom it is about, without loading anything that a lock would then find old. */
    Optional<UUID> speakerOf(UUID id) {
        return getEntityManager()
                .createQuery("select c.speaker.id from SpeakerChange c where c.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }
}

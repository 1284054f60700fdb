package ro.clujit.innovationdays.programme.speaking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.secret.Keys;

/** Everybody who was invited to speak. */
@ApplicationScoped
public class Participations implements PanacheRepositoryBase<Participation, UUID> {

    private static final String WHOLE =
            "select p from Participation p join fetch p.edition join fetch p.speaker s where ";

    private final Clock clock;

    Participations(Clock clock) {
        this.clock = clock;
    }

    /** With edition and speaker; empty too once the edition is long over. */
    public Optional<Participation> byToken(String token) {
        return find(WHOLE + "p.tokenDigest = ?1", Keys.digest(token))
                .firstResultOptional()
                .filter(participation -> participation.isOpen(clock.instant()));
    }

    /** Locked until the transaction ends. */
    Optional<Participation> lockByToken(String token) {
        return find("tokenDigest", Keys.digest(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(participation -> participation.isOpen(clock.instant()));
    }

    /** Whose page this is, without loading anything that a lock would then find old. */
    Optional<UUID> speakerByToken(String token) {
        return getEntityManager()
                .createQuery("select p.speaker.id from Participation p where p.tokenDigest = ?1", UUID.class)
                .setParameter(1, Keys.digest(token))
                .getResultStream()
                .findFirst();
    }

    /** With their speakers. */
    public List<Participation> of(Edition edition) {
        return list(WHOLE + "p.edition = ?1", edition);
    }

    public Optional<Participation> of(Edition edition, UUID speaker) {
        return find(WHOLE + "p.edition = ?1 and s.id = ?2", edition, speaker).firstResultOptional();
    }

    /** Those of these speakers who can be written to. */
    List<Participation> reachable(Edition edition, Collection<UUID> speakers) {
        return list(WHOLE + "p.edition = ?1 and s.id in ?2 and s.email is not null order by p.id", edition, speakers);
    }

    /** Locked until the transaction ends, in an order that all keep. */
    List<Participation> lockByEmail(String email) {
        return find("speaker.id in (select s.id from Speaker s where lower(s.email) = lower(?1)) order by id", email)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public Optional<Participation> whole(UUID id) {
        return find(WHOLE + "p.id = ?1", id).firstResultOptional();
    }
}

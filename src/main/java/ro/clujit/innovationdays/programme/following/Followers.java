package ro.clujit.innovationdays.programme.following;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.secret.Keys;

/** All followers. */
@ApplicationScoped
public class Followers implements PanacheRepositoryBase<Follower, UUID> {

    private final FollowTokens tokens;

    Followers(FollowTokens tokens) {
        this.tokens = tokens;
    }

    /** With the edition. */
    public Optional<Follower> byToken(String token) {
        return find("select f from Follower f join fetch f.edition where f.tokenDigest = ?1", Keys.digest(token))
                .firstResultOptional();
    }

    /** Locked until the transaction ends. */
    Optional<Follower> lockByToken(String token) {
        return find("tokenDigest", Keys.digest(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The one with that address, made if there is none; of two who ask at once one makes it. Locked. */
    Follower lockOrMake(Edition edition, String email, Language language, Instant now) {
        UUID id = UUID.randomUUID();
        getEntityManager()
                .createNativeQuery("""
                        insert into follower (id, edition_id, email, language, token_digest, asked_at)
                        values (:id, :edition, :email, :language, :digest, :now)
                            on conflict (edition_id, lower(email)) do nothing
                        """)
                .setParameter("id", id)
                .setParameter("edition", edition.id())
                .setParameter("email", email)
                .setParameter("language", language.name())
                .setParameter("digest", tokens.digest(id))
                .setParameter("now", now)
                .executeUpdate();
        return find("edition = ?1 and lower(email) = lower(?2)", edition, email)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** Who was asked to confirm since then, and has not. */
    long countUnconfirmed(Edition edition, Instant since) {
        return count("edition = ?1 and confirmedAt is null and askedAt > ?2", edition, since);
    }

    List<Edition> editions() {
        return getEntityManager()
                .createQuery(
                        "select e from Edition e where exists (select f from Follower f where f.edition = e)",
                        Edition.class)
                .getResultList();
    }
}

package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.WithdrawalAsked;
import ro.clujit.innovationdays.platform.secret.Keys;

/** All registrations. */
@ApplicationScoped
public class Registrations implements PanacheRepositoryBase<Registration, UUID> {

    public Optional<Registration> byToken(String token) {
        return find(
                        "from Registration r join fetch r.edition join fetch r.ticketType where r.tokenDigest = ?1",
                        (Object) Keys.digest(token))
                .firstResultOptional();
    }

    /** Locked until the transaction ends: of two confirmations, the second waits and finds it confirmed. */
    Optional<Registration> lockByToken(String token) {
        return find("tokenDigest", (Object) Keys.digest(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** @return false when its hold key is known already; then nothing was added */
    boolean add(Registration held) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into registration (id, edition_id, ticket_type_id, quota_id, places, state, language,
                                                          token_digest, hold_key, held_at, hold_until)
                                values (:id, :edition, :type, :quota, :places, :state, :language,
                                        :token, :key, :from, :until)
                                on conflict (hold_key) do nothing
                                """)
                        .setParameter("id", held.id())
                        .setParameter("edition", held.edition().id())
                        .setParameter("type", held.ticketType().id())
                        .setParameter("quota", held.quotaId())
                        .setParameter("places", held.places())
                        .setParameter("state", held.state().name())
                        .setParameter("language", held.language().name())
                        .setParameter("token", held.tokenDigest())
                        .setParameter("key", held.holdKey())
                        .setParameter("from", held.heldAt())
                        .setParameter("until", held.holdUntil())
                        .executeUpdate()
                == 1;
    }

    /** As {@link #lockByToken}. */
    Optional<Registration> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** An edition that somebody registered for stays in sight. */
    void keepInSight(@Observes WithdrawalAsked asked) {
        if (count("edition = ?1 and state <> ?2", asked.edition(), RegistrationState.EXPIRED) > 0) {
            asked.refuse();
        }
    }

    /** With what a page tells of it. */
    public Optional<Registration> withEdition(UUID id) {
        return find("from Registration r join fetch r.edition join fetch r.ticketType where r.id = ?1", id)
                .firstResultOptional();
    }

    Optional<Registration> byHoldKey(UUID key) {
        return find("holdKey", key).firstResultOptional();
    }
}

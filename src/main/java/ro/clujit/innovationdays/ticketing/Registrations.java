package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import ro.clujit.innovationdays.edition.WithdrawalAsked;
import ro.clujit.innovationdays.platform.secret.Keys;

/** All registrations. */
@ApplicationScoped
public class Registrations implements PanacheRepositoryBase<Registration, UUID> {

    /** Holds given back in one go; a sweep that finds more comes again. */
    private static final int AT_MOST = 500;

    private final GivingBack givingBack;

    Registrations(GivingBack givingBack) {
        this.givingBack = givingBack;
    }

    public Optional<Registration> byToken(String token) {
        return find("from Registration r join fetch r.edition where r.tokenDigest = ?1", (Object) Keys.digest(token))
                .firstResultOptional();
    }

    /** Locked until the transaction ends: of two confirmations, the second waits and finds it confirmed. */
    Optional<Registration> lockByToken(String token) {
        return find("tokenDigest", (Object) Keys.digest(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** As {@link #add}, for one whose hold key nobody else has. */
    void addNew(Registration held, List<RegistrationLine> lines) {
        persist(held);
        lines.forEach(getEntityManager()::persist);
    }

    /** @return false when its hold key is known already; then nothing was added */
    boolean add(Registration held, List<RegistrationLine> lines) {
        boolean isAdded = getEntityManager()
                        .createNativeQuery("""
                                insert into registration (id, edition_id, places, state, language, token_digest, hold_key,
                                                          held_at, hold_until, currency, code_id, code_places,
                                                          needs_approval, source)
                                values (:id, :edition, :places, :state, :language, :token, :key, :from, :until, :currency,
                                        :code, :codePlaces, :approval, :source)
                                on conflict (hold_key) where hold_key is not null do nothing
                                """)
                        .setParameter("id", held.id())
                        .setParameter("edition", held.edition().id())
                        .setParameter("places", held.places())
                        .setParameter("state", held.state().name())
                        .setParameter("language", held.language().name())
                        .setParameter("token", held.tokenDigest())
                        .setParameter("key", held.holdKey())
                        .setParameter("from", held.heldAt())
                        .setParameter("until", held.holdUntil())
                        .setParameter("currency", held.total().currency().name())
                        .setParameter("code", held.codeId().orElse(null))
                        .setParameter("codePlaces", held.codePlaces())
                        .setParameter("approval", held.needsApproval())
                        .setParameter("source", held.source().name())
                        .executeUpdate()
                == 1;
        if (isAdded) {
            lines.forEach(getEntityManager()::persist);
        }
        return isAdded;
    }

    /**
     * Ends the holds that ran out and gives their places back. Rows that somebody else is confirming or ending at this
     * moment are left to them.
     *
     * @return how many places came free
     */
    int endHolds(Instant now) {
        List<Registration> due = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select * from registration where state = 'HELD' and hold_until <= :now
                         order by hold_until limit :most for update skip locked
                        """, Registration.class)
                .setParameter("now", now)
                .setParameter("most", AT_MOST)
                .getResultList();
        end(due, EndReason.HOLD_OVER, now);
        return due.stream().mapToInt(Registration::places).sum();
    }

    /** Locked ones, whose places are held. */
    void end(List<Registration> held, EndReason because, Instant now) {
        if (!held.isEmpty()) {
            held.forEach(registration -> registration.expire(because));
            // The waiting list, which may be served in this transaction, counts what is in the database.
            flush();
            givingBack.held(held, now);
        }
    }

    /** One whose money is overdue; as in {@link #endHolds}, those that somebody else works on are passed by. */
    Optional<Registration> lockUnpaid(Instant now) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select * from registration where state = 'PENDING_PAYMENT' and pay_until <= :now
                         order by pay_until limit 1 for update skip locked
                        """, Registration.class)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** As {@link #lockByToken}; as it is under the lock, whatever this transaction read of it before. */
    public Optional<Registration> lock(UUID id) {
        Optional<Registration> locked =
                find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
        locked.ifPresent(getEntityManager()::refresh);
        return locked;
    }

    /** An edition that somebody registered for stays in sight. */
    void keepInSight(@Observes WithdrawalAsked asked) {
        if (count("edition = ?1 and state <> ?2", asked.edition(), RegistrationState.EXPIRED) > 0) {
            asked.refuse();
        }
    }

    /** With what a page tells of it. */
    public Optional<Registration> withEdition(UUID id) {
        return find("from Registration r join fetch r.edition where r.id = ?1", id)
                .firstResultOptional();
    }

    /** @param key see {@link HoldRequest#key} */
    Optional<Registration> byHoldKey(UUID key) {
        return key == null ? Optional.empty() : find("holdKey", key).firstResultOptional();
    }
}

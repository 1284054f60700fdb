package ro.clujit.innovationdays.ticketing.waiting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.secret.Keys;
import ro.clujit.innovationdays.ticketing.TicketType;

/** All who wait or waited. */
@ApplicationScoped
public class WaitingEntries implements PanacheRepositoryBase<WaitingEntry, UUID> {

    private static final String WHOLE =
            "select distinct w from WaitingEntry w join fetch w.ticketType t join fetch t.edition left join fetch t.quotas ";

    private final Keys keys;

    WaitingEntries(Keys keys) {
        this.keys = keys;
    }

    /** What the address of their page ends with. */
    public String tokenOf(UUID id) {
        return keys.token("waiting-entry", id);
    }

    /** @return false where the address waits for that type already; then nothing was added */
    boolean add(UUID id, TicketType type, int places, String name, String email, Language language, Instant now) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into waiting_entry
                                    (id, ticket_type_id, places, name, email, language, state, token_digest, created_at)
                                values (:id, :type, :places, :name, :email, :language, 'WAITING', :token, :now)
                                on conflict (ticket_type_id, lower(email)) where state in ('WAITING', 'OFFERED') do nothing
                                """)
                        .setParameter("id", id)
                        .setParameter("type", type.id())
                        .setParameter("places", places)
                        .setParameter("name", name)
                        .setParameter("email", email)
                        .setParameter("language", language.name())
                        .setParameter("token", Keys.digest(tokenOf(id)))
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** @return those of the types that somebody waits for */
    Set<UUID> waitedFor(Collection<UUID> types) {
        // One alone, as it mostly is, is asked for with "=": an "in" is translated anew each time.
        String whole = "select distinct w.ticketType.id from WaitingEntry w where w.state = ?1 and w.ticketType.id ";
        return types.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery(whole + (types.size() == 1 ? "= ?2" : "in ?2"), UUID.class)
                        .setParameter(1, WaitingState.WAITING)
                        .setParameter(2, types.size() == 1 ? types.iterator().next() : types)
                        .getResultList());
    }

    /** The quotas of all types that somebody waits for and that are counted in one of these. */
    List<UUID> quotasNeededWith(Collection<UUID> quotas) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select distinct needed.quota_id from ticket_type_quota one
                          join ticket_type_quota needed on needed.ticket_type_id = one.ticket_type_id
                         where one.quota_id in (:quotas)
                           and exists (select 1 from waiting_entry w
                                        where w.ticket_type_id = one.ticket_type_id and w.state = 'WAITING')
                        """, UUID.class)
                .setParameter("quotas", quotas)
                .getResultList();
    }

    /** In the order in which they are served: those whom organisers prefer, then those who came first. */
    List<WaitingEntry> nextFor(Collection<UUID> quotas) {
        return list(
                WHOLE
                        + "where w.state = ?1 and t.id in (select o.id from TicketType o join o.quotas q where q.id in ?2)"
                        + " order by w.priority desc, w.createdAt, w.id",
                WaitingState.WAITING,
                quotas);
    }

    /** How many are served before this one. */
    long ahead(WaitingEntry entry) {
        return count(
                "ticketType = ?1 and state = ?2 and (priority > ?3 or (priority = ?3 and"
                        + " (createdAt < ?4 or (createdAt = ?4 and id < ?5))))",
                entry.ticketType(),
                WaitingState.WAITING,
                entry.isPreferred(),
                entry.createdAt(),
                entry.id());
    }

    /** Types that somebody waits for although they have free places: for those who joined as places came free. */
    List<UUID> quotasToLookAt() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select distinct q.id from waiting_entry w
                          join ticket_type_quota t on t.ticket_type_id = w.ticket_type_id join quota q on q.id = t.quota_id
                         where w.state = 'WAITING' and q.taken < q.size
                        """, UUID.class)
                .getResultList();
    }

    /** Locked; those that somebody else works on are passed by. */
    Optional<WaitingEntry> lockLapsed(Instant now) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select * from waiting_entry where state = 'OFFERED' and offer_until <= :now
                         order by offer_until limit 1 for update skip locked
                        """, WaitingEntry.class)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .findFirst();
    }

    public Optional<WaitingEntry> byToken(String token) {
        return list(WHOLE + "where w.tokenDigest = ?1", (Object) Keys.digest(token)).stream()
                .findFirst();
    }

    Optional<WaitingEntry> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Only while it waits: rows in another state, which others may hold together with quotas, are not waited for. */
    Optional<WaitingEntry> lockWaiting(UUID id) {
        return find("id = ?1 and state = ?2", id, WaitingState.WAITING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public Optional<WaitingEntry> whole(UUID id) {
        return list(WHOLE + "where w.id = ?1", id).stream().findFirst();
    }

    /** Those who wait or have an offer, type by type, in the order in which they are served. */
    public List<WaitingEntry> of(Edition edition) {
        return list(
                WHOLE + "where t.edition = ?1 and w.state in ?2"
                        + " order by t.position, w.state desc, w.priority desc, w.createdAt, w.id",
                edition,
                List.of(WaitingState.WAITING, WaitingState.OFFERED));
    }
}

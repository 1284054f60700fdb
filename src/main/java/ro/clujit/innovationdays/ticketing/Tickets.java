package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.secret.Keys;

/** All tickets. */
@ApplicationScoped
public class Tickets implements PanacheRepositoryBase<Ticket, UUID> {

    private static final String WHOLE =
            "from Ticket t join fetch t.registration join fetch t.ticketType join fetch t.edition ";

    /** The ticket with all that a badge or a letter tells of it. */
    public Optional<Ticket> whole(UUID id) {
        return find(WHOLE + "where t.id = ?1", id).firstResultOptional();
    }

    /** As {@link #whole(UUID)}, in no order. */
    public List<Ticket> whole(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list(WHOLE + "where t.id in ?1", ids);
    }

    /** The ticket whose own page has this token. */
    public Optional<Ticket> byToken(String token) {
        return find(WHOLE + "where t.tokenDigest = ?1", (Object) Keys.digest(token))
                .firstResultOptional();
    }

    /** The ticket whose badge has the code with this digest. */
    public Optional<Ticket> byCode(byte[] digest) {
        return find("codeDigest", (Object) digest).firstResultOptional();
    }

    /** As {@link #byCode}, locked until the transaction ends. */
    public Optional<Ticket> lockByCode(byte[] digest) {
        return find("codeDigest", (Object) digest)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** As {@link #byToken}, locked until the transaction ends. */
    public Optional<Ticket> lockByToken(String token) {
        return find("tokenDigest", (Object) Keys.digest(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** All of an address, whatever its case and the edition; locked until the transaction ends, in an order that all keep. */
    List<Ticket> lockByEmail(String address) {
        return find("lower(email) = lower(?1) order by id", address)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Locked until the transaction ends, with the quotas that they are counted in: those that have their place. */
    List<Ticket> standingOf(Registration registration) {
        return lockOf(registration, List.of(TicketState.PENDING, TicketState.VALID));
    }

    /** As {@link #standingOf}: those that lost it when the money did not come. */
    List<Ticket> expiredOf(Registration registration) {
        return lockOf(registration, List.of(TicketState.EXPIRED));
    }

    private List<Ticket> lockOf(Registration registration, List<TicketState> states) {
        return find("registration = ?1 and state in ?2 order by position", registration, states)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** How many valid tickets of an edition each audience has, the most first; audiences without any are left out. */
    public Map<Audience, Long> byAudience(Edition edition) {
        Map<Audience, Long> counted = new LinkedHashMap<>();
        getEntityManager()
                .createQuery(
                        "select t.audience, count(t) from Ticket t where t.edition = :edition and t.state = :valid"
                                + " group by t.audience order by count(t) desc, t.audience",
                        Object[].class)
                .setParameter("edition", edition)
                .setParameter("valid", TicketState.VALID)
                .getResultList()
                .forEach(row -> counted.put((Audience) row[0], (Long) row[1]));
        return counted;
    }

    /** Asked with "=", since Hibernate translates an "in" anew each time. */
    public List<Ticket> of(Registration registration) {
        return list(WHOLE + "where t.registration = ?1 order by t.position", registration);
    }

    public List<Ticket> of(Collection<Registration> registrations) {
        return registrations.isEmpty()
                ? List.of()
                : list(WHOLE + "where t.registration in ?1 order by t.position", registrations);
    }
}

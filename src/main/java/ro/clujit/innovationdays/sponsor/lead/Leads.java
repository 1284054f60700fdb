package ro.clujit.innovationdays.sponsor.lead;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.secret.Keys;

/** Whom partners met. */
@ApplicationScoped
public class Leads implements PanacheRepositoryBase<Lead, UUID> {

    private static final String HELD = "editionId = ?1 and organisationId = ?2 and takenAt is not null";

    /** Until the transaction ends; held or not. */
    Optional<Lead> lock(UUID organisation, UUID ticket) {
        return find("organisationId = ?1 and ticketId = ?2 and passedOnAt is null", organisation, ticket)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Lead> of(UUID organisation, UUID ticket) {
        return find("organisationId = ?1 and ticketId = ?2 and passedOnAt is null", organisation, ticket)
                .firstResultOptional();
    }

    /** All that are held of the ticket's present holder, locked until the transaction ends. */
    List<Lead> lockHeld(UUID ticket) {
        return find("ticketId = ?1 and passedOnAt is null and takenAt is not null order by id", ticket)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** All of the ticket's present holder, held or not. */
    List<Lead> ofTicket(UUID ticket) {
        return list("ticketId = ?1 and passedOnAt is null", ticket);
    }

    /** @return the partner's own, locked until the transaction ends; held or not */
    Optional<Lead> lockOwn(UUID edition, UUID organisation, UUID id) {
        return find("editionId = ?1 and organisationId = ?2 and id = ?3", edition, organisation, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What is held of whoever had that ticket's page, locked until the transaction ends. */
    List<Lead> lockFormer(String token) {
        return find("formerDigest = ?1 and takenAt is not null order by id", (Object) Keys.digest(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether partners have something of somebody who had the ticket before. */
    public boolean areOfFormerHolders(UUID ticket) {
        return count("ticketId = ?1 and passedOnAt is not null and takenAt is not null", ticket) > 0;
    }

    /** As {@link #lockFormer}, held or not and without a lock. */
    List<Lead> ofFormer(String token) {
        return list("formerDigest", (Object) Keys.digest(token));
    }

    /** The latest first. @param most how many, from that one on, the first being 0 */
    public List<Lead> held(UUID edition, UUID organisation, int from, int most) {
        return find(HELD + " order by takenAt desc, id desc", edition, organisation)
                .range(from, from + most - 1)
                .list();
    }

    /** How many each partner of the edition has now, by its id; those without any are left out. */
    Map<UUID, Integer> held(UUID edition) {
        Map<UUID, Integer> counted = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select l.organisationId, count(l) from Lead l where l.editionId = ?1 and l.takenAt is not null"
                                + " group by l.organisationId",
                        Object[].class)
                .setParameter(1, edition)
                .getResultList()
                .forEach(row -> counted.put((UUID) row[0], Math.toIntExact((Long) row[1])));
        return counted;
    }

    /** That rows of a partner's leads are there, held or not. @param edition its slug */
    record Kept(String edition, UUID organisation) {}

    /** Of editions that announced their dates. */
    List<Kept> kept() {
        return getEntityManager()
                .createQuery(
                        "select distinct e.slug, l.organisationId from Lead l join Edition e on e.id = l.editionId"
                                + " where e.endsOn is not null order by e.slug, l.organisationId",
                        Object[].class)
                .getResultStream()
                .map(row -> new Kept((String) row[0], (UUID) row[1]))
                .toList();
    }

    /** How many the partner has now. */
    public int held(UUID edition, UUID organisation) {
        return Math.toIntExact(count(HELD, edition, organisation));
    }
}

package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.text.Text;

/** Finds tickets of an edition by words, by how they stand and by their type, and counts them by both. */
@ApplicationScoped
public class TicketSearch {

    /**
     * What is looked for.
     *
     * @param query every word of it must be in the name, organisation, address or short code, whatever its case and
     *     diacritics; empty for all
     * @param standing null for all
     * @param type null for all
     * @param isUnreachable whether only those are wanted to whose holder, or to whoever registered them, letters do not arrive
     */
    public record Wanted(Edition edition, String query, Standing standing, UUID type, boolean isUnreachable) {
        public Wanted(Edition edition, String query, Standing standing, UUID type) {
            this(edition, query, standing, type, false);
        }

        Wanted however() {
            return new Wanted(edition, query, null, type, isUnreachable);
        }

        Wanted ofAnyType() {
            return new Wanted(edition, query, standing, null, isUnreachable);
        }
    }

    private final EntityManager database;

    TicketSearch(EntityManager database) {
        this.database = database;
    }

    /** The latest first. @param page from 0 */
    public List<Ticket> find(Wanted wanted, int page, int size) {
        var parameters = new HashMap<String, Object>();
        String where = where(wanted, parameters);
        var query = database.createQuery(
                "select t from Ticket t join fetch t.registration r join fetch t.ticketType join fetch t.edition"
                        + where + " order by t.createdAt desc, t.position, t.id",
                Ticket.class);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(page * size).setMaxResults(size).getResultList();
    }

    /** However they stand; those without any are left out. */
    public Map<Standing, Long> byStanding(Wanted wanted) {
        Map<Standing, Long> counted = new EnumMap<>(Standing.class);
        for (Object[] row : grouped("t.state, r.state", wanted.however())) {
            counted.merge(Standing.of((TicketState) row[0], (RegistrationState) row[1]), (Long) row[2], Long::sum);
        }
        return counted;
    }

    /** Of whatever state and type: those to whom letters do not arrive. */
    public long unreachable(Edition edition, String query) {
        return grouped("t.edition.id", new Wanted(edition, query, null, null, true)).stream()
                .mapToLong(row -> (Long) row[1])
                .sum();
    }

    /** Of whatever type; those without any are left out. */
    public Map<UUID, Long> byType(Wanted wanted) {
        Map<UUID, Long> counted = new HashMap<>();
        for (Object[] row : grouped("t.ticketType.id", wanted.ofAnyType())) {
            counted.put((UUID) row[0], (Long) row[1]);
        }
        return counted;
    }

    private List<Object[]> grouped(String by, Wanted wanted) {
        var parameters = new HashMap<String, Object>();
        String where = where(wanted, parameters);
        var query = database.createQuery(
                "select " + by + ", count(t) from Ticket t join t.registration r" + where + " group by " + by,
                Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static String where(Wanted wanted, Map<String, Object> parameters) {
        var hql = new StringBuilder(" where t.edition = :edition");
        parameters.put("edition", wanted.edition());
        if (wanted.type() != null) {
            hql.append(" and t.ticketType.id = :type");
            parameters.put("type", wanted.type());
        }
        if (wanted.standing() != null) {
            hql.append(" and t.state = :state");
            parameters.put("state", wanted.standing().ticket());
        }
        if (wanted.standing() == Standing.AWAITS_APPROVAL || wanted.standing() == Standing.AWAITS_PAYMENT) {
            hql.append(
                    wanted.standing() == Standing.AWAITS_APPROVAL
                            ? " and r.state = :approval"
                            : " and r.state <> :approval");
            parameters.put("approval", RegistrationState.PENDING_APPROVAL);
        }
        if (wanted.isUnreachable()) {
            hql.append(" and exists (select 1 from UnreachableAddress u"
                    + " where u.address = lower(t.email) or u.address = lower(r.contactEmail))");
        }
        addWords(wanted.query(), hql, parameters);
        return hql.toString();
    }

    private static void addWords(String query, StringBuilder hql, Map<String, Object> parameters) {
        int n = 0;
        for (String word : Text.folded(query).split("\\s+")) {
            if (!word.isEmpty() && n < 6) {
                hql.append(" and (t.search like :like%d escape '!' or lower(t.shortCode) = :word%d)".formatted(n, n));
                parameters.put("like" + n, "%" + word.replaceAll("[!%_]", "!$0") + "%");
                parameters.put("word" + n, word.replace("-", ""));
                n++;
            }
        }
    }
}

package ro.clujit.innovationdays.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.platform.text.Text;

/** Finds letters by edition, state, kind and recipient. */
@ApplicationScoped
public class LetterSearch {

    private static final int MOST_WORDS = 6;

    /**
     * What is looked for.
     *
     * @param edition null for all, and those that are of none
     * @param state null for all
     * @param kind null for all
     * @param query every word of it must be in the recipient's name or address, whatever its case and diacritics; empty
     *     for all
     */
    public record Wanted(UUID edition, LetterState state, String kind, String query) {
        public Wanted in(LetterState only) {
            return new Wanted(edition, only, kind, query);
        }
    }

    private final EntityManager database;
    private final Clock clock;

    LetterSearch(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The latest first. @param page from 0 */
    public List<Letter> find(Wanted wanted, int page, int size) {
        var values = new HashMap<String, Object>();
        var query = database.createQuery(
                "from Letter l" + where(wanted, values) + " order by l.createdAt desc, l.id desc", Letter.class);
        set(query, values);
        return query.setFirstResult(page * size).setMaxResults(size).getResultList();
    }

    /** How many there are in each state, whatever state is wanted; none left out. */
    public Map<LetterState, Long> countByState(Wanted wanted) {
        var counts = new EnumMap<LetterState, Long>(LetterState.class);
        for (LetterState state : LetterState.values()) {
            counts.put(state, 0L);
        }
        var values = new HashMap<String, Object>();
        var query = database.createQuery(
                "select l.state, count(l) from Letter l" + where(wanted.in(null), values) + " group by l.state",
                Object[].class);
        set(query, values);
        query.getResultList().forEach(row -> counts.put((LetterState) row[0], (Long) row[1]));
        return counts;
    }

    /**
     * Makes all due now that were given up, of those that are looked for.
     *
     * @return how many
     */
    @Transactional
    public int tryAgain(Wanted wanted) {
        var values = new HashMap<String, Object>();
        var query = database.createQuery(
                "update Letter l set l.state = :next, l.dueAt = :now" + where(wanted.in(LetterState.GIVEN_UP), values));
        values.put("next", LetterState.RETRY);
        values.put("now", clock.instant());
        set(query, values);
        return query.executeUpdate();
    }

    private static void set(Query query, Map<String, Object> values) {
        values.forEach(query::setParameter);
    }

    private static String where(Wanted wanted, Map<String, Object> values) {
        var hql = new StringBuilder(" where 1 = 1");
        if (wanted.edition() != null) {
            hql.append(" and l.editionId = :edition");
            values.put("edition", wanted.edition());
        }
        if (wanted.state() != null) {
            hql.append(" and l.state = :state");
            values.put("state", wanted.state());
        }
        if (wanted.kind() != null) {
            hql.append(" and l.kind = :kind");
            values.put("kind", wanted.kind());
        }
        int n = 0;
        for (String word : Text.folded(wanted.query()).split("\\s+")) {
            if (!word.isEmpty() && n < MOST_WORDS) {
                hql.append(" and l.search like :word%d escape '!'".formatted(n));
                values.put("word" + n, "%" + word.replaceAll("[!%_]", "!$0") + "%");
                n++;
            }
        }
        return hql.toString();
    }
}

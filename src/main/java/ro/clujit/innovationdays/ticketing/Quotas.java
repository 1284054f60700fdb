package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import ro.clujit.innovationdays.edition.Edition;

/**
 * Takes places and gives them back, each in one statement that the database serialises. Quotas that are needed together
 * are always asked in one order, so that no two requests wait for each other.
 */
@ApplicationScoped
public class Quotas implements PanacheRepositoryBase<Quota, UUID> {

    public List<Quota> of(Edition edition) {
        return list("edition = ?1 order by name, id", edition);
    }

    /**
     * @param places how many of each quota; what is negative is given back
     * @return whether all of them had as many; if not, none were taken or given back
     */
    boolean take(Map<UUID, Integer> places) {
        var done = new TreeMap<UUID, Integer>();
        for (var each : new TreeMap<>(places).entrySet()) {
            if (each.getValue() > 0 && !take(each.getKey(), each.getValue())) {
                giveBack(done);
                return false;
            }
            if (each.getValue() < 0) {
                giveBack(each.getKey(), -each.getValue());
            }
            done.put(each.getKey(), each.getValue());
        }
        return true;
    }

    void giveBack(Map<UUID, Integer> places) {
        new TreeMap<>(places).forEach((quota, count) -> {
            if (count > 0) {
                giveBack(quota, count);
            } else if (count < 0) {
                // Only on the way back from a take that failed, in the transaction that gave them.
                changing("update quota set taken = taken - :places where id = :quota")
                        .setParameter("places", count)
                        .setParameter("quota", quota)
                        .executeUpdate();
            }
        });
    }

    private boolean take(UUID quota, int places) {
        return changing("update quota set taken = taken + :places where id = :quota and taken + :places <= size")
                        .setParameter("places", places)
                        .setParameter("quota", quota)
                        .executeUpdate()
                == 1;
    }

    /**
     * Says that it changes quotas and nothing else. Unsaid, Hibernate writes first all that is pending and then goes
     * through all entities there are, which is a tenth of what a registration takes.
     */
    private Query changing(String sql) {
        return getEntityManager()
                .createNativeQuery(sql)
                .unwrap(NativeQuery.class)
                .addSynchronizedEntityClass(Quota.class);
    }

    /** What an organiser let stand over the size falls with what is taken, and is never filled again. */
    private void giveBack(UUID quota, int places) {
        changing("""
                        update quota set taken = taken - :places, agreed_taken = least(agreed_taken, taken - :places)
                         where id = :quota
                        """)
                .setParameter("places", places)
                .setParameter("quota", quota)
                .executeUpdate();
    }

    /**
     * @param evenIfTaken lets what is taken stand over the new size; nothing is sold until it has fallen under it
     * @return whether it has that size now; if not, more places than that are taken
     */
    boolean resize(UUID quota, int size, boolean evenIfTaken) {
        return getEntityManager()
                        .createNativeQuery("""
                                update quota set size = :size, agreed_taken = case when taken > :size then taken else 0 end
                                 where id = :quota and (:anyway or taken <= :size)
                                """)
                        .setParameter("size", size)
                        .setParameter("quota", quota)
                        .setParameter("anyway", evenIfTaken)
                        .executeUpdate()
                == 1;
    }

    boolean remove(UUID quota) {
        return getEntityManager()
                        .createNativeQuery("""
                                delete from quota where id = :quota
                                   and not exists (select 1 from ticket_type_quota where quota_id = :quota)
                                """)
                        .setParameter("quota", quota)
                        .executeUpdate()
                == 1;
    }

    int taken(UUID quota) {
        return number("select taken from quota where id = :quota", quota);
    }

    /** The fewest that one of the type's quotas leaves, as the database has it now, past what was read before. */
    int free(UUID ticketType) {
        return Math.max(0, number("""
                select coalesce(min(q.size - q.taken), 0) from quota q join ticket_type_quota t on t.quota_id = q.id
                 where t.ticket_type_id = :quota
                """, ticketType));
    }

    private int number(String sql, UUID id) {
        return ((Number) getEntityManager()
                        .createNativeQuery(sql)
                        .setParameter("quota", id)
                        .getSingleResult())
                .intValue();
    }

    /** Which types are counted in which quotas, unchanged by others until the transaction ends; see {@link Requotaing}. */
    void lockMembership() {
        getEntityManager()
                .createNativeQuery("lock table ticket_type_quota in access exclusive mode")
                .executeUpdate();
    }

    /** What quotas are taken by, counted anew. */
    void recount(Iterable<UUID> quotas) {
        for (UUID quota : quotas) {
            getEntityManager()
                    .createNativeQuery("""
                            update quota q
                               set taken = u.taken, agreed_taken = case when u.taken > q.size then u.taken else 0 end
                              from (select coalesce(sum(places), 0) as taken from quota_use where quota_id = :quota) u
                             where q.id = :quota
                            """)
                    .setParameter("quota", quota)
                    .executeUpdate();
        }
    }

    /** What its places are taken by: HELD, PENDING, CONFIRMED, RESERVED and what else there is. */
    public Map<String, Integer> use(Quota quota) {
        var counted = new TreeMap<String, Integer>();
        List<?> rows = getEntityManager()
                .createNativeQuery("select kind, sum(places) from quota_use where quota_id = :quota group by kind")
                .setParameter("quota", quota.id())
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            counted.put((String) columns[0], ((Number) columns[1]).intValue());
        }
        return counted;
    }
}

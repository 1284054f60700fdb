package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** Takes places and gives them back, each in one statement that the database serialises. */
@ApplicationScoped
public class Quotas implements PanacheRepositoryBase<Quota, UUID> {

    /** Holds given back in one go; a sweep that finds more comes again. */
    private static final int AT_MOST = 500;

    public List<Quota> of(Edition edition) {
        return list("edition = ?1 order by name", edition);
    }

    /** @return whether there were as many; if not, none were taken */
    boolean take(UUID quota, int places) {
        return getEntityManager()
                        .createNativeQuery(
                                "update quota set taken = taken + :places where id = :quota and taken + :places <= size")
                        .setParameter("places", places)
                        .setParameter("quota", quota)
                        .executeUpdate()
                == 1;
    }

    void giveBack(UUID quota, int places) {
        getEntityManager()
                .createNativeQuery("update quota set taken = taken - :places where id = :quota")
                .setParameter("places", places)
                .setParameter("quota", quota)
                .executeUpdate();
    }

    /** @return whether it has that size now; if not, more places than that are held or confirmed */
    boolean resize(UUID quota, int size) {
        return getEntityManager()
                        .createNativeQuery("update quota set size = :size where id = :quota and taken <= :size")
                        .setParameter("size", size)
                        .setParameter("quota", quota)
                        .executeUpdate()
                == 1;
    }

    int taken(UUID quota) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select taken from quota where id = :quota")
                        .setParameter("quota", quota)
                        .getSingleResult())
                .intValue();
    }

    /** As the database has it now, past whatever this transaction read before. */
    int free(UUID quota) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select size - taken from quota where id = :quota")
                        .setParameter("quota", quota)
                        .getSingleResult())
                .intValue();
    }

    /**
     * Ends the holds that ran out and gives their places back. Rows that somebody else is confirming or ending at this
     * moment are left to them.
     *
     * @return how many places came free
     */
    int endHolds(Instant now) {
        Number freed = (Number) getEntityManager()
                .createNativeQuery("""
                        with ended as (
                            update registration set state = 'EXPIRED'
                             where id in (select id from registration where state = 'HELD' and hold_until <= :now
                                          order by hold_until limit :most for update skip locked)
                            returning quota_id, places),
                        freed as (select quota_id, sum(places) as places from ended group by quota_id),
                        given as (update quota set taken = taken - freed.places from freed where quota.id = freed.quota_id
                                  returning freed.places)
                        select coalesce(sum(places), 0) from given
                        """)
                .setParameter("now", now)
                .setParameter("most", AT_MOST)
                .getSingleResult();
        return freed.intValue();
    }
}

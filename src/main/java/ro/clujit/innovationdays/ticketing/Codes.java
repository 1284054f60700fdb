package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** All codes, and the count of their uses, each change of it in one statement that the database serialises. */
@ApplicationScoped
public class Codes implements PanacheRepositoryBase<Code, UUID> {

    /** @param typed as somebody wrote it */
    public Optional<Code> find(Edition edition, String typed) {
        return find("edition = ?1 and text = ?2", edition, Code.tidy(typed)).firstResultOptional();
    }

    /** With all their terms, in as many questions as there are kinds of them and not as there are codes. */
    public List<Code> of(Edition edition) {
        list("select distinct c from Code c left join fetch c.types where c.edition = ?1", edition);
        return list(
                "select distinct c from Code c left join fetch c.addresses where c.edition = ?1"
                        + " order by c.organisation, c.batch, c.text",
                edition);
    }

    /** The rates that an address of this domain gets without typing anything. @param domain with its @ */
    List<Code> byDomain(Edition edition, String domain) {
        return list("edition = ?1 and byDomain and ?2 member of addresses order by createdAt", edition, domain);
    }

    /** Locked until the transaction ends, so that what it shows of its uses stays so. */
    public Optional<Code> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /**
     * Counts places as uses; those that the code holds back pass to whoever uses it.
     *
     * @return whether so many uses were left
     */
    boolean use(UUID code, int places) {
        return getEntityManager()
                        .createNativeQuery("""
                                update code set used = used + :places,
                                                held_back = case when reserves then held_back - :places else 0 end
                                 where id = :code and not withdrawn and used + :places <= most_uses
                                   and (not reserves or held_back >= :places)
                                """)
                        .setParameter("places", places)
                        .setParameter("code", code)
                        .executeUpdate()
                == 1;
    }

    /**
     * Takes uses back.
     *
     * @return whether the code keeps their places for its next users, so that the quotas keep them too
     */
    boolean giveBack(UUID code, int places, Instant now) {
        return (Boolean) getEntityManager()
                .createNativeQuery("""
                        update code set used = used - :places,
                                        held_back = held_back + case
                                            when reserves and not withdrawn and (valid_until is null or valid_until > :now)
                                            then :places else 0 end
                         where id = :code
                        returning reserves and not withdrawn and (valid_until is null or valid_until > :now)
                        """, Boolean.class)
                .setParameter("places", places)
                .setParameter("code", code)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** How many uses are left, as the database has it now. */
    int left(UUID code) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select most_uses - used from code where id = :code")
                        .setParameter("code", code)
                        .getSingleResult())
                .intValue();
    }
}

package ro.clujit.innovationdays.ticketing.asking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** The questions of editions, in the order in which they are asked. */
@ApplicationScoped
public class Questions implements PanacheRepositoryBase<Question, UUID> {

    /** Asked by a query whose translation is kept; those that count are translated anew each time. */
    public boolean areAny(Edition edition) {
        return !getEntityManager()
                .createQuery("select q.id from Question q where q.edition = ?1", UUID.class)
                .setParameter(1, edition)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** With their options and types. */
    @Transactional
    public List<Question> of(Edition edition) {
        list("select distinct q from Question q left join fetch q.types where q.edition = ?1", edition);
        return list(
                "select distinct q from Question q left join fetch q.options where q.edition = ?1 order by q.position",
                edition);
    }
}

package ro.clujit.innovationdays.ticketing.asking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All answers. */
@ApplicationScoped
public class Answers implements PanacheRepositoryBase<Answer, UUID> {

    List<Answer> of(Collection<UUID> tickets) {
        return tickets.isEmpty() ? List.of() : list("ticketId in ?1", tickets);
    }

    public long to(Question question) {
        return count("questionId", question.id());
    }

    /** How many answers chose one of these. */
    long with(Collection<UUID> options) {
        return options.isEmpty()
                ? 0
                : getEntityManager()
                        .createQuery(
                                "select count(distinct a) from Answer a join a.options o where o in ?1", Long.class)
                        .setParameter(1, options)
                        .getSingleResult();
    }
}

package ro.clujit.innovationdays.programme.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was decided about submissions. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    /** The latest first. */
    public List<Decision> of(Submission submission) {
        return list(
                "from Decision d left join fetch d.account where d.submission = ?1 order by d.decidedAt desc, d.id desc",
                submission);
    }

    /** With what a letter tells of it. */
    public Optional<Decision> whole(UUID id) {
        return find("from Decision d join fetch d.submission s join fetch s.edition where d.id = ?1", id)
                .firstResultOptional();
    }
}

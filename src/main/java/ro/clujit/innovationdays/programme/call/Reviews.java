package ro.clujit.innovationdays.programme.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What organisers think of submissions. */
@ApplicationScoped
public class Reviews implements PanacheRepositoryBase<Review, UUID> {

    /** By name of who wrote them. */
    public List<Review> of(Submission submission) {
        return list(
                "from Review r join fetch r.account a where r.submission = ?1 order by lower(a.name), a.id",
                submission);
    }
}

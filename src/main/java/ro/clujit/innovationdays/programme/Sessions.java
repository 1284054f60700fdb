package ro.clujit.innovationdays.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** The sessions of editions. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, UUID> {

    /** By time, those without one last; with everything a listing shows, in one query. */
    public List<Session> of(Edition edition) {
        return list(
                "select distinct s from Session s left join fetch s.track left join fetch s.theme"
                        + " left join fetch s.room left join fetch s.appearances a left join fetch a.speaker"
                        + " where s.edition = ?1 order by s.startsAt nulls last, s.slug",
                edition);
    }
}

package ro.clujit.innovationdays.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionPlan;

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

    public Optional<Session> bySlug(Edition edition, String slug) {
        return find("edition = ?1 and slug = ?2", edition, slug).firstResultOptional();
    }

    public Optional<Session> byNumber(Edition edition, int number) {
        return find("edition = ?1 and number = ?2", edition, number).firstResultOptional();
    }

    public Optional<Session> byGuid(Edition edition, UUID guid) {
        return find("edition = ?1 and guid = ?2", edition, guid).firstResultOptional();
    }

    /** What somebody has a part in, in every edition, the latest first. */
    public List<Session> with(Speaker speaker) {
        return list(
                "select s from Session s join s.appearances a join fetch s.edition e where a.speaker = ?1"
                        + " order by e.slug desc, s.startsAt nulls last, s.number",
                speaker);
    }

    /** Locked until the transaction ends. */
    Optional<Session> lockByNumber(String edition, int number) {
        return EditionPlan.isSlug(edition)
                ? find("edition.slug = ?1 and number = ?2", edition, number)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .firstResultOptional()
                : Optional.empty();
    }
}

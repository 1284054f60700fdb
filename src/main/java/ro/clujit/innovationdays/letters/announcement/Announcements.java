package ro.clujit.innovationdays.letters.announcement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** All announcements. */
@ApplicationScoped
public class Announcements implements PanacheRepositoryBase<Announcement, UUID> {

    /** The latest first. */
    public List<Announcement> of(Edition edition) {
        return list("edition = ?1 order by createdAt desc, id", edition);
    }

    /** With its edition, whose it must be. */
    public Optional<Announcement> of(String edition, UUID id) {
        return find("from Announcement a join fetch a.edition e where e.slug = ?1 and a.id = ?2", edition, id)
                .firstResultOptional();
    }

    /** With its edition. */
    Optional<Announcement> whole(UUID id) {
        return find("from Announcement a join fetch a.edition where a.id = ?1", id)
                .firstResultOptional();
    }

    /** Locked until the transaction ends, as it is then. */
    Optional<Announcement> lock(UUID id) {
        Optional<Announcement> found = findByIdOptional(id);
        found.ifPresent(one -> getEntityManager().refresh(one, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** One whose time to start has come, locked; those that others have locked are theirs. */
    Optional<Announcement> lockDue(Instant now) {
        return first("state = 'SCHEDULED' and starts_at <= :now order by starts_at", now);
    }

    /** One whose next letters may go, locked as above. */
    Optional<Announcement> lockUnderWay(Instant now) {
        return first("state = 'UNDER_WAY' and next_at <= :now order by next_at", now);
    }

    private Optional<Announcement> first(String which, Instant now) {
        List<Announcement> found = getSession()
                .createNativeQuery(
                        "select * from announcement where " + which + " limit 1 for update skip locked",
                        Announcement.class)
                .setParameter("now", now)
                .getResultList();
        return found.stream().findFirst();
    }
}

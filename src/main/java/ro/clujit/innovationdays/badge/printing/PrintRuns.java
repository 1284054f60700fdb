package ro.clujit.innovationdays.badge.printing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** The print log. */
@ApplicationScoped
public class PrintRuns implements PanacheRepositoryBase<PrintRun, UUID> {

    /** One badge of a run. @param isGood whether it is still the badge of a valid ticket */
    public record Printed(UUID ticket, UUID registration, String name, String type, boolean isFirst, boolean isGood) {}

    /** When a ticket's badge was printed, and by whom. @param isFirst for the first time */
    public record Occasion(UUID run, String by, Instant at, boolean isFirst, boolean isWithdrawn) {}

    public Optional<PrintRun> of(Edition edition, UUID id) {
        return find("edition = ?1 and id = ?2", edition, id).firstResultOptional();
    }

    Optional<PrintRun> lock(Edition edition, UUID id) {
        return find("edition = ?1 and id = ?2", edition, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The latest first. @param page from 0 */
    public List<PrintRun> of(Edition edition, int page, int size) {
        return find("edition = ?1 order by madeAt desc, id", edition)
                .page(page, size)
                .list();
    }

    /** In the order of their printing. @param lang of the types' names. @param page from 0 */
    public List<Printed> badges(PrintRun run, String lang, int page, int size) {
        List<?> rows = getEntityManager()
                .createNativeQuery("select t.id, t.registration_id, t.name, "
                        + (lang.equals("ro") ? "y.name_ro" : "y.name_en")
                        + ", p.is_first_print, t.state = 'VALID' and t.issue = p.issue"
                        + " from badge_print p join ticket t on t.id = p.ticket_id"
                        + " join ticket_type y on y.id = t.ticket_type_id"
                        + " where p.run_id = :run order by p.position, p.ticket_id")
                .setParameter("run", run.id())
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Printed(
                        (UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3], (Boolean) row[4], (Boolean)
                                row[5]))
                .toList();
    }

    /** The latest first. */
    public List<Occasion> occasions(UUID ticket) {
        List<?> rows = getEntityManager()
                .createNativeQuery("select r.id, r.made_by, r.made_at, p.is_first_print, r.withdrawn_at is not null"
                        + " from badge_print p join badge_run r on r.id = p.run_id"
                        + " where p.ticket_id = :ticket order by r.made_at desc, r.id")
                .setParameter("ticket", ticket)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Occasion(
                        (UUID) row[0], (String) row[1], (Instant) row[2], (Boolean) row[3], (Boolean) row[4]))
                .toList();
    }
}

package ro.clujit.innovationdays.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** When people came. */
@ApplicationScoped
public class ArrivalTimes {

    /**
     * Arrivals of the edition's latest day that has any. Each person counts once, when they first came that day.
     *
     * @param quarters those with arrivals, the earliest first
     */
    public record Day(LocalDate day, List<Quarter> quarters) {}

    /** @param from when that quarter of an hour begins */
    public record Quarter(Instant from, long people) {}

    private static final int QUARTER_IN_SECONDS = 900;

    private final EntityManager database;

    ArrivalTimes(EntityManager database) {
        this.database = database;
    }

    /** @return empty while nobody has come */
    @Transactional
    public Optional<Day> latestDay(Edition edition) {
        return latest(edition.id()).map(latest -> {
            ZoneId zone = edition.zone();
            LocalDate day = latest.atZone(zone).toLocalDate();
            return new Day(
                    day,
                    quarters(
                            edition.id(),
                            day.atStartOfDay(zone).toInstant(),
                            day.plusDays(1).atStartOfDay(zone).toInstant()));
        });
    }

    private Optional<Instant> latest(UUID edition) {
        Number seconds = (Number)
                database.createNativeQuery("""
                        select extract(epoch from max(happened_at)) from scan
                         where edition_id = :edition and verdict = 'ADMITTED' and undone_at is null and not rehearsal
                        """).setParameter("edition", edition).getSingleResult();
        return Optional.ofNullable(seconds).map(known -> Instant.ofEpochSecond(known.longValue()));
    }

    private List<Quarter> quarters(UUID edition, Instant from, Instant to) {
        List<?> rows = database.createNativeQuery("""
                        with entry as (
                            select min(happened_at) as at from scan
                             where edition_id = :edition and verdict = 'ADMITTED' and undone_at is null and not rehearsal
                               and area_id = edition_id and happened_at >= :from and happened_at < :to
                             group by ticket_id)
                        select floor(extract(epoch from at) / :quarter) as quarter, count(*) from entry
                         group by quarter order by quarter
                        """)
                .setParameter("edition", edition)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("quarter", QUARTER_IN_SECONDS)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Quarter(
                        Instant.ofEpochSecond(((Number) row[0]).longValue() * QUARTER_IN_SECONDS),
                        ((Number) row[1]).longValue()))
                .toList();
    }
}

package ro.clujit.innovationdays.checkin;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** How many came. Counted anew at most once a second, for the busiest door must not pay for its own display. */
@ApplicationScoped
public class Arrivals {

    /**
     * @param tickets valid tickets of the edition
     * @param arrived people who were admitted at least once, across gates
     * @param inside people who are in now
     * @param refused scans that admitted nobody, for people who wanted in
     */
    public record OfEdition(long tickets, long arrived, long inside, long refused) {}

    private final EntityManager database;

    private final Doors doors;
    private final Clock clock;

    Arrivals(EntityManager database, Doors doors, Clock clock) {
        this.database = database;
        this.doors = doors;
        this.clock = clock;
    }

    @CacheResult(cacheName = "arrivals-of-edition")
    @Transactional
    public OfEdition of(UUID edition) {
        Object[] row = (Object[]) database.createNativeQuery("""
                        select (select count(*) from ticket where edition_id = :edition and state = 'VALID'),
                               (select count(*) from presence where edition_id = :edition and area_id = :edition),
                               (select count(*) from presence where area_id = :edition and inside and since >= :out),
                               (select count(*) from scan where edition_id = :edition and direction = 'IN'
                                   and verdict <> 'ADMITTED' and undone_at is null and not rehearsal)
                        """)
                .setParameter("edition", edition)
                .setParameter("out", lastOut(doors.of(edition), edition))
                .getSingleResult();
        return new OfEdition(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    /** Admissions at one gate, of whoever came back too. */
    @CacheResult(cacheName = "arrivals-at-gate")
    @Transactional
    public long at(UUID gate) {
        return number(database.createNativeQuery(
                        "select count(*) from scan where gate_id = :gate and verdict = 'ADMITTED' and undone_at is null"
                                + " and not rehearsal")
                .setParameter("gate", gate)
                .getSingleResult());
    }

    /** Where everybody goes home at some hour, nobody is in who came before it. */
    private Instant lastOut(Door door, UUID area) {
        Instant now = clock.instant();
        return door.gates().stream()
                .filter(gate -> gate.area().equals(area))
                .map(gate -> Recording.lastOut(gate.rules(), now))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}

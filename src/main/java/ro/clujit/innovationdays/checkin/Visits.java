package ro.clujit.innovationdays.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import ro.clujit.innovationdays.platform.database.Rows;

/** Who came, when, and whether they are still there. */
@ApplicationScoped
public class Visits {

    /**
     * @param cameAt when the ticket's holder was first let in
     * @param gate where that was
     * @param inside whether they are in now
     * @param since when they came in or went out last
     */
    public record Visit(Instant cameAt, Gate gate, boolean inside, Instant since) {}

    private final DataSource database;
    private final Gates gates;

    Visits(DataSource database, Gates gates) {
        this.database = database;
        this.gates = gates;
    }

    /** @return by ticket; a ticket whose holder never came is not in it */
    @Transactional
    public Map<UUID, Visit> of(Collection<UUID> tickets) {
        Map<UUID, Visit> visits = new HashMap<>();
        Map<UUID, Gate> known = new HashMap<>();
        if (!tickets.isEmpty()) {
            Rows.all(
                            database,
                            """
                    select distinct on (s.ticket_id) s.ticket_id, s.happened_at, s.gate_id, p.inside, p.since
                      from scan s join presence p on p.ticket_id = s.ticket_id and p.area_id = s.edition_id
                     where s.ticket_id = any(?) and s.verdict = 'ADMITTED' and s.area_id = s.edition_id
                       and s.undone_at is null and not s.rehearsal
                     order by s.ticket_id, s.happened_at
                    """,
                            row -> Map.entry(
                                    row.getObject(1, UUID.class),
                                    new Visit(
                                            Rows.instant(row, "happened_at"),
                                            known.computeIfAbsent(row.getObject(3, UUID.class), gates::findById),
                                            row.getBoolean(4),
                                            Rows.instant(row, "since"))),
                            (Object) tickets.toArray(UUID[]::new))
                    .forEach(visit -> visits.put(visit.getKey(), visit.getValue()));
        }
        return visits;
    }
}

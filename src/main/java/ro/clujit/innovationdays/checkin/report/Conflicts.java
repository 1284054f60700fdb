package ro.clujit.innovationdays.checkin.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.checkin.rules.Often;
import ro.clujit.innovationdays.checkin.rules.Verdict;
import ro.clujit.innovationdays.platform.database.Rows;

/** Who went in twice while gates could not see each other, and whom a gate let in that knew too little. */
@ApplicationScoped
public class Conflicts {

    /** @param device its name; empty where an organiser scanned */
    public record Passage(UUID gate, String device, Instant at, boolean offline) {}

    /** One ticket that was let in, and let in again without having left. */
    public record Twice(UUID ticket, String name, String organisation, Passage first, Passage second) {}

    /** Somebody who was let in by a device without a line. @param judged what we knew better */
    public record Mistaken(String name, String organisation, Passage passage, Verdict judged) {}

    private static final String PASSAGES = """
            select s.ticket_id, t.name, t.organisation, s.verdict, s.overruled, s.gate_id, coalesce(d.name, '') as device,
                   s.happened_at, s.offline,
                   lag(s.verdict) over w as before, lag(s.gate_id) over w as gate_before,
                   lag(coalesce(d.name, '')) over w as device_before, lag(s.happened_at) over w as at_before,
                   lag(s.offline) over w as offline_before
              from scan s join ticket t on t.id = s.ticket_id left join device d on d.id = s.device_id
             where s.edition_id = ? and s.verdict in ('ADMITTED', 'LEFT') and s.area_id is not null
               and s.undone_at is null and not s.rehearsal
            window w as (partition by s.ticket_id, s.area_id order by s.happened_at, s.received_at)
            """;

    private final DataSource database;

    Conflicts(DataSource database) {
        this.database = database;
    }

    /** The latest first. */
    @Transactional
    public List<Twice> twice(Door door) {
        return Rows.all(database, "select * from (" + PASSAGES + """
                        ) passage where verdict = 'ADMITTED' and before = 'ADMITTED'
                            and (offline or overruled is distinct from 'ALREADY_IN')
                         order by happened_at desc
                        """, Conflicts::twice, door.edition()).stream()
                .filter(conflict -> isOne(conflict, door))
                .toList();
    }

    /** Not where people come in as often as they like, nor where everybody had gone home between. */
    private static boolean isOne(Twice conflict, Door door) {
        return door.gate(conflict.second().gate())
                .map(Door.At::rules)
                .filter(rules -> rules.often() != Often.MANY)
                .filter(rules ->
                        rules.isStillIn(conflict.first().at(), conflict.second().at()))
                .isPresent();
    }

    /** The latest first; who was let in twice is told of there. */
    @Transactional
    public List<Mistaken> mistaken(Door door) {
        return Rows.all(
                database,
                """
                select coalesce(t.name, '') as name, coalesce(t.organisation, '') as organisation, s.gate_id,
                       coalesce(d.name, '') as device, s.happened_at, coalesce(s.judged, s.overruled) as judged
                  from scan s left join ticket t on t.id = s.ticket_id left join device d on d.id = s.device_id
                 where s.edition_id = ? and s.offline and s.verdict = 'ADMITTED' and s.undone_at is null and not s.rehearsal
                   and coalesce(s.judged, s.overruled) not in ('ADMITTED', 'ALREADY_IN')
                 order by s.happened_at desc
                """,
                row -> new Mistaken(
                        row.getString("name"),
                        row.getString("organisation"),
                        new Passage(
                                row.getObject("gate_id", UUID.class),
                                row.getString("device"),
                                Rows.instant(row, "happened_at"),
                                true),
                        Verdict.valueOf(row.getString("judged"))),
                door.edition());
    }

    private static Twice twice(ResultSet row) throws SQLException {
        return new Twice(
                row.getObject("ticket_id", UUID.class),
                row.getString("name"),
                row.getString("organisation"),
                new Passage(
                        row.getObject("gate_before", UUID.class),
                        row.getString("device_before"),
                        Rows.instant(row, "at_before"),
                        row.getBoolean("offline_before")),
                new Passage(
                        row.getObject("gate_id", UUID.class),
                        row.getString("device"),
                        Rows.instant(row, "happened_at"),
                        row.getBoolean("offline")));
    }
}

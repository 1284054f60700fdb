package ro.clujit.innovationdays.checkin.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.platform.database.Rows;
import ro.clujit.innovationdays.ticketing.Audience;

/** Who came to an edition: people, each once, beside what each gate counted. */
@ApplicationScoped
public class Attendance {

    private static final String ADMITTED =
            " from scan s where s.edition_id = ? and s.verdict = 'ADMITTED' and s.undone_at is null and not s.rehearsal ";

    private static final int QUARTER_IN_SECONDS = 900;

    /** @param people in the building that day, across gates */
    public record Day(LocalDate day, long people) {}

    /**
     * @param admissions of whoever came back too
     * @param people each once
     */
    public record AtGate(LocalDate day, UUID gate, long admissions, long people) {}

    /** @param from when that quarter of an hour begins @param people who came first that day then */
    public record Quarter(Instant from, long people) {}

    /** @param tickets valid ones @param came those whose holder was let into the building */
    public record Group(UUID type, Audience audience, long tickets, long came) {}

    /** A valid ticket whose holder did not come. */
    public record Absent(String name, String organisation, String email, UUID type) {}

    private final DataSource database;

    Attendance(DataSource database) {
        this.database = database;
    }

    @Transactional
    public List<Day> days(Door door) {
        return Rows.all(
                database,
                "select (s.happened_at at time zone ?)::date, count(distinct s.ticket_id)"
                        + ADMITTED.replace("s.edition_id = ?", "s.edition_id = ? and s.area_id = s.edition_id")
                        + "group by 1 order by 1",
                row -> new Day(row.getObject(1, LocalDate.class), row.getLong(2)),
                door.zone().getId(),
                door.edition());
    }

    @Transactional
    public List<AtGate> gates(Door door) {
        return Rows.all(
                database,
                "select (s.happened_at at time zone ?)::date, s.gate_id, count(*), count(distinct s.ticket_id)"
                        + ADMITTED + "and s.gate_id is not null group by 1, 2 order by 1",
                row -> new AtGate(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, UUID.class),
                        row.getLong(3),
                        row.getLong(4)),
                door.zone().getId(),
                door.edition());
    }

    /** The earliest first. */
    @Transactional
    public List<Quarter> quarters(Door door) {
        return Rows.all(
                database,
                """
                with entry as (
                    select s.ticket_id, (s.happened_at at time zone ?)::date as day, min(s.happened_at) as at""" + ADMITTED + """
                       and s.area_id = s.edition_id group by 1, 2)
                select floor(extract(epoch from at) / 900)::bigint as quarter, count(*) from entry group by 1 order by 1
                """,
                row -> new Quarter(Instant.ofEpochSecond(row.getLong(1) * QUARTER_IN_SECONDS), row.getLong(2)),
                door.zone().getId(),
                door.edition());
    }

    @Transactional
    public List<Group> groups(UUID edition) {
        return Rows.all(
                database,
                """
                select t.ticket_type_id, t.audience, count(*), count(p.ticket_id)
                  from ticket t left join presence p on p.ticket_id = t.id and p.area_id = t.edition_id
                  join ticket_type y on y.id = t.ticket_type_id
                 where t.edition_id = ? and t.state = 'VALID' group by y.position, 1, 2 order by y.position, 1, 2
                """,
                row -> new Group(
                        row.getObject(1, UUID.class),
                        Audience.valueOf(row.getString(2)),
                        row.getLong(3),
                        row.getLong(4)),
                edition);
    }

    /** By name. */
    @Transactional
    public List<Absent> absent(UUID edition) {
        return Rows.all(
                database,
                """
                select t.name, t.organisation, t.email, t.ticket_type_id from ticket t
                 where t.edition_id = ? and t.state = 'VALID'
                   and not exists (select from presence p where p.ticket_id = t.id and p.area_id = t.edition_id)
                 order by lower(t.name), t.id
                """,
                row -> new Absent(row.getString(1), row.getString(2), row.getString(3), row.getObject(4, UUID.class)),
                edition);
    }
}

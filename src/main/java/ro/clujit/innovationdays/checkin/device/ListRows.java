package ro.clujit.innovationdays.checkin.device;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.platform.database.Rows;

/** What the door's list is made of, whole or as far as it has changed. Within the caller's transaction. */
@ApplicationScoped
class ListRows {

    /** A ticket of the list. @param shortCode it is hashed before it leaves */
    record Line(
            UUID id,
            byte[] digest,
            String shortCode,
            String name,
            String contact,
            String organisation,
            UUID type,
            String state,
            String audience) {}

    /** Where its holder is. */
    record Stay(UUID area, boolean inside, long since, UUID gate) {}

    /** A code that is on somebody's badge and good no longer. */
    record Revoked(byte[] digest, UUID ticket, String reason) {}

    /** @param stays by ticket */
    record Lines(List<Line> tickets, Map<UUID, List<Stay>> stays, List<Revoked> revoked) {}

    /** @param mark begins the codes of that edition */
    record Other(String mark, String nameRo, String nameEn) {}

    private final DataSource database;

    ListRows(DataSource database) {
        this.database = database;
    }

    /** Asked before the rows are read: what is committed between is heard of twice, never missed. */
    Cursor now(Door door) {
        return Rows.first(database, """
                        select to_hex(s.system_identifier) || 'x' || to_hex(c.timeline_id),
                               pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                          from pg_control_system() s, pg_control_checkpoint() c
                        """, row -> new Cursor(row.getString(1), door.wipes(), row.getLong(2)))
                .orElseThrow();
    }

    Lines all(UUID edition) {
        return lines(edition, "", "", edition);
    }

    Lines since(UUID edition, Cursor cursor) {
        Set<UUID> changed = Set.copyOf(Rows.all(
                database,
                """
                select id from ticket where edition_id = ? and changed_in >= ?::text::xid8
                union select ticket_id from presence where edition_id = ? and changed_in >= ?::text::xid8
                """,
                row -> row.getObject(1, UUID.class),
                edition,
                Long.toString(cursor.from()),
                edition,
                Long.toString(cursor.from())));
        return changed.isEmpty()
                ? new Lines(List.of(), Map.of(), List.of())
                : lines(
                        edition,
                        " and t.id = any(?)",
                        " and p.ticket_id = any(?)",
                        edition,
                        changed.toArray(UUID[]::new));
    }

    private Lines lines(UUID edition, String ticketIs, String presenceIs, Object... parameters) {
        Map<UUID, List<Stay>> stays = new HashMap<>();
        Rows.all(
                        database,
                        "select p.ticket_id, p.area_id, p.inside, p.since, p.gate_id from presence p where p.edition_id = ?"
                                + presenceIs,
                        row -> Map.entry(
                                row.getObject(1, UUID.class),
                                new Stay(
                                        row.getObject(2, UUID.class),
                                        row.getBoolean(3),
                                        Rows.instant(row, "since").toEpochMilli(),
                                        row.getObject(5, UUID.class))),
                        parameters)
                .forEach(stay -> stays.computeIfAbsent(stay.getKey(), id -> new ArrayList<>())
                        .add(stay.getValue()));
        return new Lines(
                Rows.all(database, """
                        select t.id, t.code_digest, t.short_code, t.name, t.organisation, t.ticket_type_id, t.state, t.audience,
                               case when t.name = '' then r.contact_name else '' end as contact
                          from ticket t join registration r on r.id = t.registration_id where t.edition_id = ?
                        """ + ticketIs + " order by t.id", ListRows::line, parameters),
                stays,
                Rows.all(
                        database,
                        "select r.code_digest, r.ticket_id, r.reason from revoked_code r join ticket t on t.id = r.ticket_id"
                                + " where t.edition_id = ?" + ticketIs,
                        row -> new Revoked(row.getBytes(1), row.getObject(2, UUID.class), row.getString(3)),
                        parameters));
    }

    /** Editions other than this one, whose codes a device is to tell from what it does not know. */
    List<Other> otherThan(UUID edition) {
        return Rows.all(
                database,
                "select mark, name_ro, name_en from edition where id <> ? and state <> 'DRAFT' order by mark",
                row -> new Other(row.getString(1), row.getString(2), row.getString(3)),
                edition);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getBytes("code_digest"),
                row.getString("short_code"),
                row.getString("name"),
                row.getString("contact"),
                row.getString("organisation"),
                row.getObject("ticket_type_id", UUID.class),
                row.getString("state"),
                row.getString("audience"));
    }
}

package ro.clujit.innovationdays.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import ro.clujit.innovationdays.checkin.rules.Stay;
import ro.clujit.innovationdays.checkin.rules.Verdict;
import ro.clujit.innovationdays.platform.database.Rows;
import ro.clujit.innovationdays.platform.secret.Keys;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.RevokedCode;
import ro.clujit.innovationdays.ticketing.TicketState;

/**
 * The statements of a scan. They are the busiest of the day, so that they go past Hibernate, which would make entities of
 * what nobody changes: one finds and locks the ticket, one asks what was before, one writes (ADR 22). All within the
 * caller's transaction.
 */
@ApplicationScoped
class ScanRows {

    private static final String TICKET = """
            t.id, t.edition_id, t.ticket_type_id, t.state, t.name, t.organisation, t.audience,
            case when t.name = '' then (select contact_name from registration where id = t.registration_id) end as contact
            """;

    // From here to the commit no other gate decides about this ticket.
    private static final String LOCKED = " for no key update of t";

    private static final String RECORDED = "select s.*, "
            + TICKET.replace("t.id,", "t.id as its_id,").replace("t.edition_id,", "t.edition_id as its_edition,")
            + " from scan s left join ticket t on t.id = s.ticket_id where s.nonce = ?";

    /** The same scan arrived twice at once, and the other was written first. */
    static final class NonceTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NonceTaken(SQLException e) {
            super(e);
        }
    }

    /**
     * What was so until now.
     *
     * @param isRecorded whether this very scan is
     */
    record Before(boolean isRecorded, Stay stay, UUID gate) {}

    private final DataSource database;

    ScanRows(DataSource database) {
        this.database = database;
    }

    Optional<Holder> lockByDigest(byte[] digest) {
        Optional<Holder> own =
                one("select " + TICKET + ", null as revoked from ticket t where t.code_digest = ?" + LOCKED, digest);
        return own.isPresent()
                ? own
                : one(
                        "select " + TICKET
                                + ", r.reason as revoked from revoked_code r join ticket t on t.id = r.ticket_id"
                                + " where r.code_digest = ?" + LOCKED,
                        digest);
    }

    Optional<Holder> lockByShortCode(UUID edition, String shortCode) {
        return one(
                "select " + TICKET + ", null as revoked from ticket t where t.edition_id = ? and t.short_code = ?"
                        + LOCKED,
                edition,
                shortCode);
    }

    Optional<Holder> lock(UUID edition, UUID ticket) {
        return one(
                "select " + TICKET + ", null as revoked from ticket t where t.id = ? and t.edition_id = ?" + LOCKED,
                ticket,
                edition);
    }

    /** @param ticket null where there is none */
    Before before(UUID nonce, UUID ticket, UUID area) {
        return Rows.first(
                        database,
                        """
                        select s.id is not null as recorded, p.inside, p.since, p.gate_id
                          from (select 1) one left join scan s on s.nonce = ?
                          left join presence p on p.ticket_id = ? and p.area_id = ?
                        """,
                        row -> new Before(
                                row.getBoolean(1),
                                row.getObject(3) == null
                                        ? Stay.NONE
                                        : new Stay(row.getBoolean(2), Rows.instant(row, "since")),
                                row.getObject(4, UUID.class)),
                        nonce,
                        ticket,
                        area)
                .orElseThrow();
    }

    /** How many are in there; until the commit nobody else counts them to let another in. */
    int lockAndCount(UUID area, Instant lastOut) {
        Rows.first(database, "select pg_advisory_xact_lock(hashtextextended(?, 27))", row -> true, area.toString());
        return Rows.first(
                        database,
                        "select count(*) from presence where area_id = ? and inside and since >= ?",
                        row -> row.getInt(1),
                        area,
                        lastOut)
                .orElse(0);
    }

    Optional<Recorded> recorded(UUID nonce) {
        return Rows.first(database, RECORDED, ScanRows::recorded, nonce);
    }

    /** Locked until the transaction ends. */
    Optional<Recorded> lockRecorded(UUID nonce) {
        return Rows.first(database, RECORDED + " for update of s", ScanRows::recorded, nonce);
    }

    private Optional<Holder> one(String sql, Object... parameters) {
        return Rows.first(
                database,
                sql,
                row -> holder(
                        row, row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString("revoked")),
                parameters);
    }

    private static Holder holder(ResultSet row, UUID ticket, UUID edition, String revoked) throws SQLException {
        return new Holder(
                ticket,
                edition,
                row.getObject("ticket_type_id", UUID.class),
                TicketState.valueOf(row.getString("state")),
                row.getString("name"),
                row.getString("contact"),
                row.getString("organisation"),
                Audience.valueOf(row.getString("audience")),
                revoked == null ? null : RevokedCode.Reason.valueOf(revoked));
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        UUID ticket = row.getObject("its_id", UUID.class);
        return new Recorded(
                row.getObject("id", UUID.class),
                row.getObject("nonce", UUID.class),
                row.getObject("edition_id", UUID.class),
                row.getObject("gate_id", UUID.class),
                row.getObject("area_id", UUID.class),
                row.getObject("device_id", UUID.class),
                Verdict.valueOf(row.getString("verdict")),
                verdict(row.getString("judged")),
                verdict(row.getString("overruled")),
                Rows.instant(row, "happened_at"),
                Rows.instant(row, "received_at"),
                Rows.instant(row, "since"),
                row.getObject("since_gate_id", UUID.class),
                Rows.instant(row, "good_at"),
                ticket == null
                        ? null
                        : holder(
                                row,
                                ticket,
                                row.getObject("its_edition", UUID.class),
                                row.getString("revoked_because")),
                row.getBoolean("rehearsal"),
                row.getObject("undone_at") != null);
    }

    private static Verdict verdict(String name) {
        return name == null ? null : Verdict.valueOf(name);
    }

    /** Written down, and the holder moved where they moved. */
    void write(Recorded scan, ScanRequest request, Scanner scanner) {
        Object[] values = {
            scan.id(),
            scan.nonce(),
            scan.edition(),
            scan.gate(),
            scan.gate() == null ? request.gateId() : null,
            scan.area(),
            scanner.account(),
            scanner.device(),
            scan.holder() == null ? null : scan.holder().ticket(),
            raw(request.shown()),
            request.source().name(),
            request.direction().name(),
            scan.verdict().name(),
            name(scan.judged()),
            name(scan.overruled()),
            scan.overruled() == null ? null : request.reason(),
            request.scannedAt(),
            scan.receivedAt(),
            scan.happenedAt(),
            scanner.isDevice() ? scanner.skewMillis() : null,
            request.isOffline(),
            scan.since(),
            scan.sinceGate(),
            scan.goodAt(),
            scan.verdict() == Verdict.REVOKED && scan.holder() != null
                    ? scan.holder().revoked().name()
                    : null,
            scan.rehearsal()
        };
        String insert = """
                insert into scan (id, nonce, edition_id, gate_id, gate_told, area_id, account_id, device_id, ticket_id,
                    raw_digest, source, direction, verdict, judged, overruled, reason, scanned_at, received_at, happened_at,
                    skew_millis, offline, since, since_gate_id, good_at, revoked_because, rehearsal)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        try {
            if (scan.moves()) {
                Rows.change(
                        database,
                        "with written as (" + insert + ") " + Moves.sql(request.isOffline()),
                        Rows.together(values, Moves.of(scan)));
            } else {
                Rows.change(database, insert, values);
            }
        } catch (Rows.Taken e) {
            throw new NonceTaken(e.cause());
        }
    }

    /** What a device had told the people before our answer reached it is what happened. */
    void amend(Recorded scan, Verdict judged) {
        Rows.change(
                database,
                "update scan set verdict = ?, judged = ?, offline = true where id = ?",
                scan.verdict().name(),
                judged.name(),
                scan.id());
        if (scan.moves()) {
            Rows.change(database, Moves.sql(true), Moves.of(scan));
        }
    }

    private static byte[] raw(Shown shown) {
        if (shown instanceof Shown.Digest digest) {
            return digest.of();
        }
        return Keys.digest(
                shown instanceof Shown.Text text
                        ? text.code()
                        : ((Shown.Listed) shown).ticket().toString());
    }

    private static String name(Verdict verdict) {
        return verdict == null ? null : verdict.name();
    }
}

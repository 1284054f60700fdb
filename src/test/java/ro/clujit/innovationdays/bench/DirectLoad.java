package ro.clujit.innovationdays.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.journey.HomeDatabase;

/**
 * What PostgreSQL does with the statements alone that the service sends it, over a connection for each contender. The
 * service cannot be faster than that, so the ratio of the two says the same on a slow machine as on a fast one.
 */
final class DirectLoad implements AutoCloseable {

    private final HomeDatabase database;
    private final String slug;
    private final List<Connection> opened = new ArrayList<>();

    DirectLoad(HomeDatabase database, String slug) {
        this.database = database;
        this.slug = slug;
    }

    /** The statements with which a program's registration is confirmed, as pgbench is to run them. */
    String registeringScript() {
        return """
                \\set n random(1, 9000000000000000)
                select id from question where edition_id = '%2$s' limit 1;
                begin;
                select * from ticket_type t join edition e on e.id = t.edition_id
                  left join ticket_type_quota c on c.ticket_type_id = t.id left join quota q on q.id = c.quota_id
                 where t.edition_id = '%2$s' and t.id = '%1$s';
                select distinct ticket_type_id from waiting_entry where state = 'WAITING' and ticket_type_id = '%1$s';
                update quota set taken = taken + 1 where id = '%3$s' and taken + 1 <= size;
                insert into registration (id, edition_id, places, state, language, token_digest, hold_key, held_at,
                                          hold_until, currency, code_places, needs_approval, source, confirmed_at,
                                          requested_at, contact_name, contact_email)
                values (uuidv7(), '%2$s', 1, 'CONFIRMED', 'en', sha256(convert_to('r' || :n, 'UTF8')),
                        null, now(), now() + interval '15 minutes', 'RON', 0, false, 'API', now(), now(),
                        'Ana Exemplu', 'ana@example.org') returning id as registration \\gset
                insert into registration_line (registration_id, ticket_type_id, places, list_price, price, vat_rate, by_code)
                values (:registration::uuid, '%1$s', 1, 0, 0, 0, false);
                insert into ticket (id, registration_id, edition_id, ticket_type_id, position, name, email, organisation,
                                    job_title, audience, state, issue, code_digest, short_code, token_digest, search,
                                    created_at, list_price, price, vat_rate, details_asked, holder)
                values (uuidv7(), :registration::uuid, '%2$s', '%1$s', 1, 'Ana Exemplu', 'ana@example.org', '',
                        '', 'IT', 'VALID', 1, sha256(convert_to('c' || :n, 'UTF8')), 'B' || :n,
                        sha256(convert_to('t' || :n, 'UTF8')), 'ana exemplu ana@example.org', now(), 0, 0, 0, false, 1)
                returning id as ticket \\gset
                insert into letter (id, kind, subject_id, recipient_name, recipient_address, language, state, created_at,
                                    due_at)
                values (uuidv7(), 'measurement', :ticket::uuid, 'Ana Exemplu', 'ana@example.org', 'en',
                        'SENT', now(), now());
                commit;
                """.formatted(one("""
                                select t.id from ticket_type t join edition e on e.id = t.edition_id
                                 where e.slug = ? order by t.position limit 1"""), one("select id from edition where slug = ?"), one("""
                                select c.quota_id from ticket_type t join edition e on e.id = t.edition_id
                                  join ticket_type_quota c on c.ticket_type_id = t.id
                                 where e.slug = ? order by t.position limit 1"""));
    }

    /** The transaction of a scan, on a ticket that no other contender scans. */
    Figures.Work scanning(int contender) {
        var on = open();
        UUID gate = one("""
                select g.id from gate g join edition e on e.id = g.edition_id where e.slug = ? order by g.position limit 1""");
        UUID edition = one("select id from edition where slug = ?");
        UUID ticket = one("""
                select p.ticket_id from presence p join edition e on e.id = p.edition_id
                 where e.slug = ? order by p.ticket_id limit 1 offset %d""".formatted(contender));
        boolean[] inside = {false};
        return () -> {
            inside[0] = !inside[0];
            var now = Timestamp.from(Instant.now());
            var nonce = UUID.randomUUID();
            on.read("select * from gate g join edition e on e.id = g.edition_id where g.id = ?", gate);
            on.read("""
                    select * from ticket t join registration r on r.id = t.registration_id
                      join ticket_type y on y.id = t.ticket_type_id join edition e on e.id = t.edition_id
                     where t.id = ? for no key update of t""", ticket);
            on.read("select * from scan where nonce = ?", nonce);
            on.read("select * from presence where ticket_id = ?", ticket);
            on.write(
                    """
                    insert into scan (id, nonce, edition_id, gate_id, ticket_id, raw_digest, source, direction, verdict,
                                      scanned_at, received_at)
                    values (?, ?, ?, ?, ?, ?, 'USB', ?, ?, ?, ?)
                    """,
                    UUID.randomUUID(),
                    nonce,
                    edition,
                    gate,
                    ticket,
                    digest(nonce),
                    inside[0] ? "IN" : "OUT",
                    inside[0] ? "ADMITTED" : "LEFT",
                    now,
                    now);
            on.write(
                    "update presence set inside = ?, gate_id = ?, since = ? where ticket_id = ?",
                    inside[0],
                    gate,
                    now,
                    ticket);
            on.commit();
            return true;
        };
    }

    private UUID one(String sql) {
        return UUID.fromString(database.value(sql, slug));
    }

    private static byte[] digest(UUID of) {
        return ByteBuffer.allocate(32)
                .putLong(of.getMostSignificantBits())
                .putLong(of.getLeastSignificantBits())
                .array();
    }

    private Statements open() {
        try {
            Connection connection = database.connect();
            connection.setAutoCommit(false);
            opened.add(connection);
            return new Statements(connection, new HashMap<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : opened) {
            connection.close();
        }
    }

    /** One connection with what it has prepared, as a pool keeps it. */
    private record Statements(Connection connection, Map<String, PreparedStatement> prepared) {

        void read(String sql, Object... parameters) throws SQLException {
            try (var rows = with(sql, parameters).executeQuery()) {
                rows.next();
            }
        }

        void write(String sql, Object... parameters) throws SQLException {
            if (with(sql, parameters).executeUpdate() != 1) {
                throw new SQLException("changed nothing: " + sql);
            }
        }

        void commit() throws SQLException {
            connection.commit();
        }

        private PreparedStatement with(String sql, Object... parameters) throws SQLException {
            PreparedStatement statement = prepared.get(sql);
            if (statement == null) {
                statement = connection.prepareStatement(sql);
                prepared.put(sql, statement);
            }
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement;
        }
    }
}

package ro.clujit.innovationdays.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.OptionalDouble;
import java.util.UUID;
import ro.clujit.innovationdays.journey.HomeDatabase;
import ro.clujit.innovationdays.platform.secret.Keys;

/**
 * Scans a second of a hundred thousand tickets, by one device and by eight, beside pgbench with the same statements on the
 * same server and as many clients.
 */
final class ScanSpeed {

    /** Of the device that all contenders are. */
    static final String TOKEN = "idd_" + "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Once, for the compiler of the JVM: a service runs for months, and its first minute says nothing of the others. */
    private static final long FIRST_WARM_UP = 40_000;

    private static final long WARM_UP = 2_000;
    private static final long MEASURED = 6_000;
    private static final int TICKETS = 100_000;
    private static final int CONTENDERS = 8;

    /** At least so much of pgbench's rate. */
    private static final double LEAST = 0.5;

    private static final double P99_MILLIS = 100;

    private final String base;
    private final HomeDatabase database;
    private final String slug;

    ScanSpeed(String base, HomeDatabase database, String slug) {
        this.base = base;
        this.database = database;
        this.slug = slug;
    }

    void run() throws Exception {
        HttpBench.say(
                "%n%-34s %9s %8s %8s %8s %8s %8s   limit",
                "scans of " + TICKETS + " tickets", "a second", "p50 ms", "p99 ms", "failed", "pgbench", "ratio");
        empty();
        fill();
        Figures.measure(CONTENDERS, FIRST_WARM_UP, 1, this::scanning);
        for (int devices : new int[] {1, CONTENDERS}) {
            forget();
            Figures figures = Figures.measure(devices, WARM_UP, MEASURED, this::scanning);
            forget();
            OptionalDouble limit =
                    PgBench.run(database, new DirectLoad(database, slug).scanningScript(TICKETS), devices, (int)
                            (MEASURED / 1_000));
            HttpBench.say(
                    "%-24s %d devices %9.1f %8.1f %8.1f %8d %8s %8s   %.1f, p99 %.0f",
                    "by digest",
                    devices,
                    figures.perSecond(),
                    figures.p50(),
                    figures.p99(),
                    figures.failed(),
                    limit.isPresent() ? "%.0f".formatted(limit.getAsDouble()) : "absent",
                    limit.isPresent() ? "%.2f".formatted(figures.perSecond() / limit.getAsDouble()) : "",
                    LEAST,
                    P99_MILLIS);
        }
        empty();
    }

    /** A device that lets its share of the people in, then out, and so on. */
    private Figures.Work scanning(int contender) {
        try {
            var connection = new OpenConnection(base);
            String gate = database.value("""
                    select g.id from gate g join edition e on e.id = g.edition_id
                     where e.slug = ? order by g.position limit 1""", slug);
            int share = TICKETS / CONTENDERS;
            int[] next = {0};
            return () -> {
                int ticket = contender * share + next[0] % share + 1;
                String direction = next[0]++ / share % 2 == 0 ? "IN" : "OUT";
                String digest = HexFormat.of().formatHex(Keys.digest("scan" + ticket));
                connection.send(connection.post(
                        "/api/v1/door/scan",
                        """
                        {"nonce":"%s","gate":"%s","digest":"%s","direction":"%s","source":"CAMERA","scannedAt":"%s"}""".formatted(UUID.randomUUID(), gate, digest, direction, Instant.now()),
                        "Authorization: Bearer " + TOKEN + "\r\n"));
                return true;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill() {
        database.value("""
                with made as (
                    insert into registration (id, edition_id, places, state, language, token_digest, hold_key, held_at,
                                              hold_until, confirmed_at, requested_at, contact_name, contact_email)
                    select md5('registration' || n)::uuid, e.id, 1, 'CONFIRMED', 'en', sha256(convert_to('fill' || n, 'UTF8')),
                           null, now(), now(), now(), now(), 'Om ' || n, 'om' || n || '@example.org'
                      from edition e, generate_series(1, %d) n where e.slug = ?
                    returning id)
                select count(*) from made
                """.formatted(TICKETS), slug);
        database.value("""
                with made as (
                    insert into ticket (id, registration_id, edition_id, ticket_type_id, position, name, email, audience, state,
                                        code_digest, short_code, token_digest, search, created_at)
                    select md5('ticket' || n)::uuid, md5('registration' || n)::uuid, e.id, t.id, 1, 'Om ' || n,
                           'om@example.org', 'IT', 'VALID', sha256(convert_to('scan' || n, 'UTF8')), 'F' || n,
                           sha256(convert_to('t' || n, 'UTF8')), 'om', now()
                      from edition e join lateral (select id from ticket_type where edition_id = e.id
                                                    order by position limit 1) t on true, generate_series(1, %d) n
                     where e.slug = ?
                    returning id)
                select count(*) from made
                """.formatted(TICKETS), slug);
        database.value("""
                with phone as (
                    insert into device (id, edition_id, name, token_digest, may_overrule, paired_at, expires_at)
                    select md5('bench')::uuid, id, 'bench', sha256(convert_to('%s', 'UTF8')), false, now(), now() + interval '1 day'
                      from edition where slug = ? returning id, edition_id)
                insert into device_gate select phone.id, g.id from phone join gate g on g.edition_id = phone.edition_id
                returning gate_id
                """.formatted(TOKEN), slug);
        database.run("vacuum analyze");
    }

    private void forget() {
        UUID edition = UUID.fromString(database.value("select id from edition where slug = ?", slug));
        database.run("delete from presence where edition_id = ?", edition);
        database.run("delete from scan where edition_id = ?", edition);
        database.run("vacuum analyze");
    }

    private void empty() {
        forget();
        UUID edition = UUID.fromString(database.value("select id from edition where slug = ?", slug));
        database.run("delete from device where edition_id = ?", edition);
        database.run("delete from consent where ticket_id in (select id from ticket where edition_id = ?)", edition);
        database.run("delete from ticket where edition_id = ?", edition);
        database.run("delete from registration where edition_id = ?", edition);
        database.run("update quota set taken = 0 where edition_id = ?", edition);
    }
}

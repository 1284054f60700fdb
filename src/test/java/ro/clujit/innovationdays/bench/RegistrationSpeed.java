package ro.clujit.innovationdays.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.IntFunction;
import ro.clujit.innovationdays.journey.HomeDatabase;

/**
 * Confirmed registrations a second out of one hot quota, beside pgbench with the same statements on the same server and as
 * many clients; with few registrations in the table, and with a hundred thousand.
 */
final class RegistrationSpeed {

    /**
     * Once, for the compiler of the JVM, which takes most of a core for two minutes yet: a service runs for months, and
     * its first minutes say nothing of the others.
     */
    private static final long FIRST_WARM_UP = 180_000;

    private static final long WARM_UP = 2_000;
    private static final long MEASURED = 6_000;
    private static final int MANY = 100_000;

    /** At least so much of pgbench's rate. */
    private static final double LEAST = 0.5;

    /** With many registrations in the table it is to be no slower than this. */
    private static final double LEAST_WITH_MANY = 0.8;

    private static final double P95_MILLIS = 250;

    private final ServiceLoad service;
    private final HomeDatabase database;
    private final String slug;

    RegistrationSpeed(ServiceLoad service, HomeDatabase database, String slug) {
        this.service = service;
        this.database = database;
        this.slug = slug;
    }

    void run() throws Exception {
        HttpBench.say(
                "%n%-34s %9s %8s %8s %8s %8s   limit",
                "registrations over the API", "a second", "p95 ms", "failed", "pgbench", "ratio");
        empty();
        Figures.measure(8, FIRST_WARM_UP, 1, registering());
        empty();
        double few = 0;
        for (int clients : new int[] {1, 8, 32}) {
            few = measure("few in the table", clients);
            empty();
        }
        fill();
        double many = measure(MANY + " in the table", 32);
        HttpBench.say("with many beside with few, 32 clients: %.2f   limit %.2f", many / few, LEAST_WITH_MANY);
        empty();
    }

    private IntFunction<Figures.Work> registering() {
        String type = database.value("""
                select t.id from ticket_type t join edition e on e.id = t.edition_id
                 where e.slug = ? order by t.position limit 1""", slug);
        return i -> {
            try {
                return service.registeringOverApi(type);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private double measure(String what, int clients) throws Exception {
        Figures figures = Figures.measure(clients, WARM_UP, MEASURED, registering());
        var direct = new DirectLoad(database, slug);
        OptionalDouble limit = PgBench.run(database, direct.registeringScript(), clients, (int) (MEASURED / 1_000));
        HttpBench.say(
                "%-21s %2d clients   %9.1f %8.1f %8d %8s %8s   %.1f, p95 %.0f",
                what,
                clients,
                figures.perSecond(),
                figures.p95(),
                figures.failed(),
                limit.isPresent() ? "%.0f".formatted(limit.getAsDouble()) : "absent",
                limit.isPresent() ? "%.2f".formatted(figures.perSecond() / limit.getAsDouble()) : "",
                LEAST,
                P95_MILLIS);
        return figures.perSecond();
    }

    /** Registrations as the service writes them, of an edition of their own so that nothing else is measured. */
    private void fill() {
        database.value("""
                with made as (
                    insert into registration (id, edition_id, places, state, language, token_digest, hold_key, held_at,
                                              hold_until, confirmed_at, requested_at, contact_name, contact_email)
                    select uuidv7(), e.id, 1, 'CONFIRMED', 'en', sha256(convert_to('fill' || n, 'UTF8')),
                           null, now(), now(), now(), now(), 'Om ' || n, 'om' || n || '@example.org'
                      from edition e, generate_series(1, %d) n where e.slug = ?
                    returning id, edition_id),
                typed as (
                    select made.id, made.edition_id, t.id as type
                      from made join lateral (select id from ticket_type where edition_id = made.edition_id
                                               order by position limit 1) t on true),
                lines as (
                    insert into registration_line (registration_id, ticket_type_id, places, list_price, price, vat_rate)
                    select id, type, 1, 0, 0, 0 from typed returning registration_id),
                tickets as (
                    insert into ticket (id, registration_id, edition_id, ticket_type_id, position, name, email, audience, state,
                                        code_digest, short_code, token_digest, search, created_at)
                    select uuidv7(), id, edition_id, type, 1, 'Om', 'om@example.org', 'IT', 'VALID',
                           sha256(convert_to('c' || id, 'UTF8')), 'F' || id, sha256(convert_to('t' || id, 'UTF8')), 'om', now()
                      from typed returning id)
                update quota set taken = taken + %d
                 where id in (select c.quota_id from ticket_type_quota c join typed on typed.type = c.ticket_type_id)
                returning taken
                """.formatted(MANY, MANY), slug);
        database.run("vacuum analyze");
    }

    private void empty() {
        String edition = database.value("select id from edition where slug = ?", slug);
        UUID id = UUID.fromString(edition);
        for (String sql : new String[] {
            "delete from letter where state <> 'NEVER' and ?::uuid is not null",
            "delete from consent where ticket_id in (select id from ticket where edition_id = ?)",
            "delete from presence where edition_id = ?",
            "delete from scan where edition_id = ?",
            "delete from ticket where edition_id = ?",
            "delete from registration where edition_id = ?",
            "update quota set taken = 0 where edition_id = ?"
        }) {
            database.run(sql, id);
        }
        database.run("vacuum analyze");
    }
}

package ro.clujit.innovationdays.bench;

import java.util.UUID;
import ro.clujit.innovationdays.journey.HomeDatabase;

/**
 * The statements that the service sends to PostgreSQL, for pgbench to send alone. The service cannot be faster than that,
 * so the ratio of the two says the same on a slow machine as on a fast one.
 */
final class DirectLoad {

    private final HomeDatabase database;
    private final String slug;

    DirectLoad(HomeDatabase database, String slug) {
        this.database = database;
        this.slug = slug;
    }

    /** The statements with which a program's registration is confirmed, as pgbench is to run them. */
    String registeringScript() {
        return """
                \\set n random(1, 9000000000000000)
                select * from edition where slug = '%4$s';
                select id from question where edition_id = '%2$s' limit 1;
                begin;
                select t.*, e.*, c.*, q.*,
                       exists (select from waiting_entry w where w.ticket_type_id = t.id and w.state = 'WAITING')
                  from ticket_type t join edition e on e.id = t.edition_id
                  left join ticket_type_quota c on c.ticket_type_id = t.id left join quota q on q.id = c.quota_id
                 where t.edition_id = '%2$s' and t.id = '%1$s';
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
                                 where e.slug = ? order by t.position limit 1"""), slug);
    }

    private UUID one(String sql) {
        return UUID.fromString(database.value(sql, slug));
    }

    /** The statements of a scan by a device, of one of so many tickets that {@link ScanSpeed} has made. */
    String scanningScript(int tickets) {
        return """
                \\set n random(1, %4$d)
                \\set m random(1, 9000000000000000)
                select d.*, array(select gate_id from device_gate where device_id = d.id) as gates from device d
                 where d.token_digest = sha256(convert_to('%3$s', 'UTF8'));
                begin;
                select t.id, t.edition_id, t.ticket_type_id, t.state, t.name, t.organisation, t.audience,
                       case when t.name = '' then (select contact_name from registration where id = t.registration_id) end
                  from ticket t where t.code_digest = sha256(convert_to('scan' || :n, 'UTF8')) for no key update of t;
                select s.id is not null, p.inside, p.since, p.gate_id
                  from (select 1) one left join scan s on s.nonce = md5('nonce' || :m)::uuid
                  left join presence p on p.ticket_id = md5('ticket' || :n)::uuid and p.area_id = '%1$s';
                with written as (
                    insert into scan (id, nonce, edition_id, gate_id, area_id, device_id, ticket_id, raw_digest, source, direction,
                                      verdict, scanned_at, received_at, happened_at, skew_millis, offline, rehearsal)
                    values (uuidv7(), md5('nonce' || :m)::uuid, '%1$s', '%2$s', '%1$s', md5('bench')::uuid,
                            md5('ticket' || :n)::uuid, sha256(convert_to('scan' || :n, 'UTF8')), 'CAMERA', 'IN', 'ADMITTED',
                            now(), now(), now(), 0, false, false))
                insert into presence (ticket_id, area_id, edition_id, gate_id, inside, since)
                values (md5('ticket' || :n)::uuid, '%1$s', '%1$s', '%2$s', true, now())
                on conflict (ticket_id, area_id) do update
                   set inside = excluded.inside, gate_id = excluded.gate_id, since = greatest(excluded.since, presence.since),
                       changed_in = pg_current_xact_id();
                commit;
                """.formatted(one("select id from edition where slug = ?"), one("""
                                select g.id from gate g join edition e on e.id = g.edition_id
                                 where e.slug = ? order by g.position limit 1"""), ScanSpeed.TOKEN, tickets);
    }
}

package ro.clujit.innovationdays.journey;

/** Very many people with a ticket each, put straight into the database: nobody waits for their registrations. */
public final class Forum {

    private Forum() {}

    /** Confirmed registrations of one ticket each, in Romanian. */
    public static void fill(HomeDatabase database, String slug, int people) {
        database.value("""
                with people as (
                    select gen_random_uuid() as registration, gen_random_uuid() as ticket, e.id as edition, n,
                           (select id from ticket_type where edition_id = e.id order by position limit 1) as type
                      from edition e, generate_series(1, %d) n where e.slug = ?),
                made as (
                    insert into registration (id, edition_id, places, state, language, token_digest, hold_key, held_at,
                                              hold_until, confirmed_at, requested_at, contact_name, contact_email)
                    select registration, edition, 1, 'CONFIRMED', 'ro', sha256(convert_to(registration::text, 'UTF8')),
                           gen_random_uuid(), now(), now(), now(), now(), 'Om', 'om' || n || '@example.org'
                      from people returning id),
                tickets as (
                    insert into ticket (id, registration_id, edition_id, ticket_type_id, position, name, email,
                                        organisation, job_title, audience, state, code_digest, short_code, token_digest,
                                        search, created_at)
                    select ticket, registration, edition, type, 1, 'Ștefan-Alexandru Țurcanu ' || n,
                           'om' || n || '@example.org', 'Știință și Țesături SRL', 'Inginer', 'IT', 'VALID',
                           sha256(convert_to('c' || ticket, 'UTF8')), 'B' || right('0000000' || n, 7),
                           sha256(convert_to('t' || ticket, 'UTF8')), 'stefan-alexandru turcanu ' || n, now()
                      from people where exists (select 1 from made) returning id)
                select count(*) from tickets
                """.formatted(people), slug);
        database.run("vacuum analyze");
    }

    /** Puts a confirmation, with its QR, badge and calendar file, into the outbox for each of them that has none. */
    public static void write(HomeDatabase database, String slug, int letters) {
        database.value("""
                with written as (
                    insert into letter (id, kind, subject_id, edition_id, recipient_name, recipient_address, language,
                                        state, created_at, due_at)
                    select gen_random_uuid(), 'confirmation', t.id, t.edition_id, t.name, t.email, 'ro', 'WAITING',
                           now(), now()
                      from ticket t join edition e on e.id = t.edition_id
                     where e.slug = ? and t.name like 'Ștefan-Alexandru Țurcanu %%'
                       and not exists (select 1 from letter l where l.kind = 'confirmation' and l.subject_id = t.id)
                     limit %d returning id)
                select count(*) from written
                """.formatted(letters), slug);
    }
}

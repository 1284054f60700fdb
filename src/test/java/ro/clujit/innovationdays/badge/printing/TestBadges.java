package ro.clujit.innovationdays.badge.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** People with tickets, as many as a test needs, without their having to register. */
@ApplicationScoped
public class TestBadges {

    @Inject
    TestEditions editions;

    @Inject
    TestTickets tickets;

    /** @return the ticket's id */
    public String person(String slug, String type, String name, String email) {
        String id = UUID.randomUUID().toString();
        editions.change(
                SQL.formatted(
                        "cast(?2 as uuid)",
                        "(select id from ticket_type where edition_id = e.id and name_en = ?3)",
                        "?4" + " || left('', n)",
                        "?5 || left('', n)",
                        1),
                slug,
                id,
                type,
                name,
                email);
        return id;
    }

    /** Tickets of the first type for people with names that are hard to print, all different. */
    public void many(String slug, int count) {
        editions.change(sqlOf(count), slug);
    }

    /** The statement that makes so many, for a database that is reached in another way. Its {@code ?1} is the edition's slug. */
    public static String sqlOf(int count) {
        return SQL.formatted(
                "gen_random_uuid()",
                "(select id from ticket_type where edition_id = e.id order by position limit 1)",
                "(array['Ștefan','Țurcanu Ioana','Mihnea','Zoë','Łukasz'])[n % 5 + 1] || ' '"
                        + " || (array['Brâncoveanu-Țâroiu','Șerban','Île','Żółć'])[n % 4 + 1] || 'ș' || n",
                "'om' || n || '@example.org'",
                count);
    }

    /** A second admission, after the first. */
    public void type(String slug, String name) {
        editions.change("""
                insert into ticket_type (id, edition_id, position, name_ro, name_en)
                select gen_random_uuid(), e.id, (select max(position) + 1 from ticket_type where edition_id = e.id), ?2, ?2
                  from edition e where e.slug = ?1
                """, slug, name);
    }

    public List<TestTickets.OnBadge> of(String slug) {
        return tickets.of(slug);
    }

    private static final String SQL = """
            with people as (
                select gen_random_uuid() as registration, %s as ticket, e.id as edition, %s as type, %s as name, %s as email, n
                  from edition e, generate_series(1, %d) n where e.slug = ?1),
            made as (
                insert into registration (id, edition_id, places, state, language, token_digest, hold_key, held_at,
                                          hold_until, confirmed_at, requested_at, contact_name, contact_email)
                select registration, edition, 1, 'CONFIRMED', case when n %% 2 = 0 then 'en' else 'ro' end,
                       sha256(convert_to(registration::text, 'UTF8')), gen_random_uuid(), now(), now(), now(), now(), name, email
                  from people returning id)
            insert into ticket (id, registration_id, edition_id, ticket_type_id, position, name, email, organisation, audience,
                                state, code_digest, short_code, token_digest, search, created_at)
            select ticket, registration, edition, type, 1, name, email, 'Știință și Țesături SRL', 'IT', 'VALID',
                   sha256(convert_to('c' || ticket, 'UTF8')),
                   translate(upper(left(md5(ticket::text), 8)), '01', 'XY'),
                   sha256(convert_to('t' || ticket, 'UTF8')),
                   translate(lower(name), 'șțăâî', 'staai') || ' ' || email || ' stiinta si tesaturi srl',
                   now() + n * interval '1 ms'
              from people where exists (select 1 from made)
            """.replace("::text", "::varchar");
}

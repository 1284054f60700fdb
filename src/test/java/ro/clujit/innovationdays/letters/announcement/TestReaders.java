package ro.clujit.innovationdays.letters.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.TestEditions;

/** People who have tickets, and whatever else announcements choose them by, put there by statements. */
@ApplicationScoped
public class TestReaders {

    public static final String EDITION = "(select id from edition where slug = ?)";

    @Inject
    TestEditions editions;

    /** A valid ticket of the edition's own type, in Romanian, of somebody in IT. @return its id */
    public UUID ticket(String slug, String name, String email) {
        return ticket(slug, name, email, "VALID", "ro", "IT");
    }

    public UUID ticket(String slug, String name, String email, String state, String language, String audience) {
        UUID registration = UUID.randomUUID();
        UUID ticket = UUID.randomUUID();
        String registrationState =
                switch (state) {
                    case "VALID" -> "CONFIRMED";
                    case "PENDING" -> "PENDING_PAYMENT";
                    default -> state;
                };
        editions.change(
                "insert into registration (id, edition_id, places, state, language, token_digest, hold_key, held_at,"
                        + " hold_until, confirmed_at, requested_at, contact_name, contact_email) values (?, " + EDITION
                        + ", 1, ?, ?, sha256(cast(? as text)::bytea), ?, now(), now(), now(), now(), ?, ?)",
                registration,
                slug,
                registrationState,
                language,
                registration.toString(),
                UUID.randomUUID(),
                name,
                email);
        editions.change(
                "insert into ticket (id, registration_id, edition_id, ticket_type_id, position, name, email, audience,"
                        + " state, code_digest, short_code, token_digest, search, created_at) select ?, ?, e.id,"
                        + " (select id from ticket_type t where t.edition_id = e.id and kind = 'ADMISSION' order by position"
                        + " limit 1), 1, ?, ?, ?, ?, sha256(cast(? as text)::bytea), upper(substr(?, 1, 8)),"
                        + " sha256(cast(? as text)::bytea), lower(?), now() from edition e where e.slug = ?",
                ticket,
                registration,
                name,
                email,
                audience,
                state,
                "code" + ticket,
                ticket.toString(),
                "token" + ticket,
                name + " " + email,
                slug);
        return ticket;
    }

    /** With its consent to news. */
    public UUID agreed(String slug, String name, String email) {
        UUID ticket = ticket(slug, name, email);
        editions.change("insert into consent (ticket_id, purpose, given_at) values (?, 'NEWS', now())", ticket);
        return ticket;
    }

    /** So many with addresses of their own. */
    public void crowd(String slug, int many) {
        editions.change(
                "insert into registration (id, edition_id, places, state, language, token_digest, hold_key, held_at,"
                        + " hold_until, confirmed_at, requested_at, contact_name, contact_email)"
                        + " select md5(? || n)::uuid, " + EDITION + ", 1, 'CONFIRMED', 'ro', sha256((? || n)::bytea),"
                        + " md5('hold' || ? || n)::uuid, now(), now(), now(), now(), 'Om ' || n, n || '@crowd.example'"
                        + " from generate_series(1, cast(? as integer)) n",
                slug,
                slug,
                slug,
                slug,
                many);
        editions.change(
                "insert into ticket (id, registration_id, edition_id, ticket_type_id, position, name, email, audience,"
                        + " state, code_digest, short_code, token_digest, search, created_at)"
                        + " select md5('t' || ? || r.id)::uuid, r.id, r.edition_id, (select id from ticket_type t"
                        + " where t.edition_id = r.edition_id limit 1), 1, r.contact_name, r.contact_email, 'IT', 'VALID',"
                        + " sha256(('c' || r.id)::bytea), upper(substr(r.id::text, 1, 8)), sha256(('k' || r.id)::bytea),"
                        + " lower(r.contact_name), now()"
                        + " from registration r where r.edition_id = " + EDITION,
                slug,
                slug);
    }

    public UUID type(String slug, String kind, String name) {
        UUID id = UUID.randomUUID();
        editions.change(
                "insert into ticket_type (id, edition_id, position, kind, name_ro, name_en) values (?, " + EDITION
                        + ", 5, ?, ?, ?)",
                id,
                slug,
                kind,
                name,
                name);
        return id;
    }

    public void isOfType(UUID ticket, UUID type) {
        editions.change("update ticket set ticket_type_id = ? where id = ?", type, ticket);
    }

    public void adds(UUID ticket, UUID addOn) {
        editions.change(
                "insert into ticket_add_on (id, ticket_id, ticket_type_id, state, price, vat_rate)"
                        + " values (?, ?, ?, 'VALID', 0, 2100)",
                UUID.randomUUID(),
                ticket,
                addOn);
    }

    public UUID session(String slug, String title) {
        UUID id = UUID.randomUUID();
        editions.change(
                "insert into session (id, edition_id, slug, guid, number, kind, title_ro, title_en, language)"
                        + " values (?, " + EDITION + ", ?, ?, (select 1 + coalesce(max(number), 0) from session),"
                        + " 'TALK', ?, ?, 'ro')",
                id,
                slug,
                "s" + id,
                UUID.randomUUID(),
                title,
                title);
        return id;
    }

    public void follows(String slug, String email, UUID session) {
        UUID follower = UUID.randomUUID();
        editions.change(
                "insert into follower (id, edition_id, email, language, token_digest, asked_at, confirmed_at)"
                        + " values (?, " + EDITION + ", ?, 'ro', sha256(cast(? as text)::bytea), now(), now())",
                follower,
                slug,
                email,
                follower.toString());
        editions.change(
                "insert into followed_session (follower_id, session_guid, asked_at, confirmed_at)"
                        + " select ?, guid, now(), now() from session where id = ?",
                follower,
                session);
    }

    /** @param inside whether they are still there */
    public void came(UUID ticket, boolean inside) {
        editions.change(
                "insert into presence (ticket_id, edition_id, gate_id, inside, since, area_id) select t.id, t.edition_id,"
                        + " (select id from gate g where g.edition_id = t.edition_id limit 1), ?, now(), t.edition_id"
                        + " from ticket t where t.id = ?",
                inside,
                ticket);
    }

    /** @return the contact of an organisation that stands in a tier */
    public UUID contact(UUID tier, String name, String email) {
        UUID organisation = UUID.randomUUID();
        UUID contact = UUID.randomUUID();
        editions.change(
                "insert into organisation (id, slug, name_ro, name_en) values (?, ?, ?, ?)",
                organisation,
                "o" + organisation,
                name + " SRL",
                name + " SRL");
        editions.change(
                "insert into sponsorship (id, tier_id, organisation_id, position) values (?, ?, ?, 1)",
                UUID.randomUUID(),
                tier,
                organisation);
        editions.change(
                "insert into partner_contact (id, organisation_id, name, email, language, created_at)"
                        + " values (?, ?, ?, ?, 'en', now())",
                contact,
                organisation,
                name,
                email);
        return contact;
    }

    public UUID tier(String slug, String name) {
        UUID id = UUID.randomUUID();
        editions.change(
                "insert into tier (id, edition_id, position, slug, ranked, name_ro, name_en) values (?, " + EDITION
                        + ", 1, ?, true, ?, ?)",
                id,
                slug,
                "t" + id,
                name,
                name);
        return id;
    }

    public void isUnreachable(String address) {
        editions.change(
                "insert into unreachable_address (address, because, since) values (?, 'BOUNCED', now())"
                        + " on conflict do nothing",
                address);
    }

    /** What became of an announcement's recipients, by address: their state, and why they were skipped. */
    public List<String> outcome(UUID announcement) {
        return editions.texts(
                "select address || ' ' || state || coalesce(' ' || skipped_because, '') from announcement_recipient"
                        + " where announcement_id = ?1 order by address",
                announcement);
    }

    /** Of an announcement, in the outbox. */
    public long letters(UUID announcement) {
        return editions.count(
                "select count(*) from letter l join announcement_recipient r on r.id = l.subject_id"
                        + " where l.kind = 'announcement' and r.announcement_id = ?1",
                announcement);
    }
}

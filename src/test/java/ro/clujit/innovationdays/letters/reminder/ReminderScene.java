package ro.clujit.innovationdays.letters.reminder;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** Editions with days of their own, and people with tickets since some moment; and the sweep, as if its minute had come. */
@Singleton
public class ReminderScene {

    /** Somebody's ticket. */
    public record Person(UUID registration, UUID ticket, String email) {}

    @Inject
    TestEditions editions;

    @Inject
    TestTickets tickets;

    @Inject
    MovableClock clock;

    @Inject
    ReminderSweep sweep;

    @Inject
    Reminding reminding;

    @Inject
    ReminderSettings settings;

    /** From 15 to 16 June 2028, doors from nine to six, in Cluj. */
    public String edition() {
        String slug = editions.open(20_000).slug();
        move(slug, "2028-06-15", "2028-06-16");
        editions.change("update edition set opens_at = '09:00', closes_at = '18:00' where slug = ?1", slug);
        return slug;
    }

    public void move(String slug, String from, String to) {
        editions.change(
                "update edition set starts_on = ?2, ends_on = ?3 where slug = ?1",
                slug,
                LocalDate.parse(from),
                LocalDate.parse(to));
    }

    public void zone(String slug, String zone) {
        editions.change("update edition set time_zone = ?2 where slug = ?1", slug, zone);
    }

    /** The clock says so from now on. @param instant in the future */
    public void at(String instant) {
        clock.reset();
        clock.forward(Duration.between(clock.instant(), Instant.parse(instant)));
    }

    /** @param since when their registration was confirmed */
    public Person person(String slug, String name, String since) {
        String email = name.isEmpty() ? "" : name.toLowerCase(java.util.Locale.ROOT) + "@" + slug + ".example.org";
        return person(slug, name, email, since);
    }

    public Person person(String slug, String name, String email, String since) {
        UUID registration = registration(slug, "CONFIRMED", email, since);
        return new Person(registration, ticket(registration, 1, name, email, since), email);
    }

    public UUID registration(String slug, String state, String email, String since) {
        UUID id = UUID.randomUUID();
        editions.change(
                """
                insert into registration (id, edition_id, places, state, language, token_digest, hold_key, held_at,
                        hold_until, confirmed_at, requested_at, contact_name, contact_email)
                select ?1, id, 1, ?3, 'en', sha256(cast(?4 as bytea)), ?1, ?6, ?6, ?6, ?6, 'Contact', ?5
                  from edition where slug = ?2
                """,
                id,
                slug,
                state,
                id.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                email,
                Instant.parse(since));
        return id;
    }

    public UUID ticket(UUID registration, int position, String name, String email, String since) {
        UUID id = UUID.randomUUID();
        editions.change(
                """
                insert into ticket (id, registration_id, edition_id, ticket_type_id, position, name, email, audience, state,
                        code_digest, short_code, token_digest, search, created_at, details_asked)
                select ?1, r.id, r.edition_id, (select t.id from ticket_type t where t.edition_id = r.edition_id and
                       t.kind = 'ADMISSION' order by t.position limit 1), ?3, ?4, ?5, 'IT', 'VALID',
                       sha256(cast(?6 as bytea)), ?7, sha256(cast(?8 as bytea)), '', ?9, ?4 = ''
                  from registration r where r.id = ?2
                """,
                id,
                registration,
                position,
                name,
                email,
                ("code" + id).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                id.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT),
                ("token" + id).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Instant.parse(since));
        return id;
    }

    /** As the main door does. */
    public void checkIn(Person person) {
        editions.change("""
                insert into presence (ticket_id, edition_id, gate_id, inside, since, area_id)
                select t.id, t.edition_id, (select g.id from gate g where g.edition_id = t.edition_id limit 1), true, ?2,
                       t.edition_id
                  from ticket t where t.id = ?1
                """, person.ticket(), clock.instant());
    }

    public void consent(Person person, String given, String withdrawn) {
        editions.change(
                "insert into consent (ticket_id, purpose, given_at, withdrawn_at) values (?1, 'NEWS', ?2, cast(?3 as timestamptz))",
                person.ticket(),
                Instant.parse(given),
                withdrawn == null ? "infinity" : withdrawn);
        editions.change("update consent set withdrawn_at = null where withdrawn_at = 'infinity'");
    }

    @ActivateRequestContext
    public void sweep() {
        sweep.sweep();
    }

    /** One portion of one kind. */
    @ActivateRequestContext
    public int next(String slug, ReminderKind kind) {
        return reminding.addNext(id(slug), kind);
    }

    public void set(String slug, ReminderKind kind, boolean isOn) {
        ReminderTerms terms = kind.terms();
        settings.set(id(slug), kind, isOn, terms.days(), terms.at());
    }

    public void set(String slug, ReminderKind kind, int days, String time) {
        settings.set(id(slug), kind, true, days, LocalTime.parse(time));
    }

    public void ask(String slug, ReminderKind kind) {
        settings.ask(id(slug), kind);
    }

    public UUID id(String slug) {
        return UUID.fromString(editions.texts("select id::text from edition where slug = ?1", slug)
                .get(0));
    }

    /** Who has got letters of that kind, each as often as they got one. */
    public List<String> got(String slug, ReminderKind kind) {
        return editions.texts("""
                select l.recipient_address from letter l join edition e on e.id = l.edition_id
                 where e.slug = ?1 and l.kind = ?2 order by 1
                """, slug, kind.letter());
    }
}

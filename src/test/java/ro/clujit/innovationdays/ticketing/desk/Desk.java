package ro.clujit.innovationdays.ticketing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** An edition whose registrations organisers work on. */
final class Desk {

    final TestEditions editions;
    final TestEditions.Made edition;
    private final String base;

    Desk(TestEditions editions, String base, int places) {
        this.editions = editions;
        this.base = base;
        this.edition = editions.open(places);
    }

    String slug() {
        return edition.slug();
    }

    /** Registers a person for the first type, as the public does. @return the registration's id */
    String register(String name) {
        var visitor = new Visitor(base);
        var held = visitor.hold(slug(), 1);
        visitor.get(held.location());
        assertThat(visitor.confirm(held.location(), Visitor.person(1, name, email(name)))
                        .status())
                .isEqualTo(303);
        return editions.texts(
                        "select cast(r.id as text) from registration r join edition e on e.id = r.edition_id"
                                + " where e.slug = ?1 and r.contact_name = ?2",
                        slug(),
                        name)
                .get(0);
    }

    static String email(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
    }

    String ticket(String registration) {
        return editions.texts(
                        "select cast(id as text) from ticket where registration_id = cast(?1 as uuid)", registration)
                .get(0);
    }

    /** The page where one ticket is changed. */
    String page(String registration) {
        return "/en/office/registrations/" + registration + "/tickets/" + ticket(registration);
    }

    String type(String name) {
        return editions.texts(
                        "select cast(t.id as text) from ticket_type t join edition e on e.id = t.edition_id"
                                + " where e.slug = ?1 and t.name_en = ?2",
                        slug(),
                        name)
                .get(0);
    }

    /** @return the id of its quota, which has its name too */
    String addType(String name, int places) {
        String quota = UUID.randomUUID().toString();
        editions.change(
                "insert into quota (id, edition_id, name, size, taken) select cast(?1 as uuid), id, ?4, ?2, 0 from edition where slug = ?3",
                quota,
                places,
                slug(),
                name);
        editions.change(
                "insert into ticket_type (id, edition_id, position, name_ro, name_en, description_ro, description_en, most_per_registration)"
                        + " select cast(?1 as uuid), id, 9, ?2, ?2, '', '', 10 from edition where slug = ?3",
                UUID.randomUUID().toString(),
                name,
                slug());
        countIn(name, name);
        return quota;
    }

    void countIn(String type, String quota) {
        editions.change(
                "insert into ticket_type_quota (ticket_type_id, quota_id) select cast(?1 as uuid), q.id from quota q"
                        + " join edition e on e.id = q.edition_id where e.slug = ?2 and q.name = ?3",
                type(type),
                slug(),
                quota);
    }

    long taken(String quota) {
        return editions.count(
                "select q.taken from quota q join edition e on e.id = q.edition_id where e.slug = ?1 and q.name = ?2",
                slug(),
                quota);
    }

    long traces(String kind) {
        return editions.count(
                "select count(*) from registration_change c join registration r on r.id = c.registration_id"
                        + " join edition e on e.id = r.edition_id where e.slug = ?1 and c.kind = ?2",
                slug(),
                kind);
    }

    List<String> states() {
        return editions.texts(
                "select r.state from registration r join edition e on e.id = r.edition_id where e.slug = ?1 order by 1",
                slug());
    }

    /** Letters about tickets of the edition, beside their confirmations. */
    long notices(String kind) {
        return editions.count(
                "select count(*) from ticket_notice n join ticket t on t.id = n.ticket_id"
                        + " join edition e on e.id = t.edition_id where e.slug = ?1 and n.kind = ?2",
                slug(),
                kind);
    }

    /** Somebody waits for a place of the type. */
    void await(String type, int number) {
        editions.change(
                "insert into waiting_entry (id, ticket_type_id, places, name, email, language, state, token_digest, created_at)"
                        + " values (gen_random_uuid(), cast(?1 as uuid), 1, 'Cine Așteaptă', ?2, 'en', 'WAITING',"
                        + " sha256(convert_to(?1 || ?2, 'UTF8')), now())",
                type(type),
                "waits" + number + "@example.org");
    }

    long waiting(String state) {
        return editions.count(
                "select count(*) from waiting_entry w join ticket_type t on t.id = w.ticket_type_id"
                        + " join edition e on e.id = t.edition_id where e.slug = ?1 and w.state = ?2",
                slug(),
                state);
    }

    /** What is taken is what is used, of every quota. */
    void isCounted() {
        assertThat(editions.count("""
                        select count(*) from quota q join edition e on e.id = q.edition_id
                         where e.slug = ?1
                           and (q.taken > q.size
                                or q.taken <> (select coalesce(sum(places), 0) from quota_use where quota_id = q.id))
                        """, slug())).isZero();
    }

    /** All of them at once. */
    static List<Visitor.Answer> atOnce(List<Callable<Visitor.Answer>> requests) throws Exception {
        var threads = Executors.newFixedThreadPool(requests.size());
        var start = new CountDownLatch(1);
        List<Future<Visitor.Answer>> all = new ArrayList<>();
        for (Callable<Visitor.Answer> request : requests) {
            all.add(threads.submit(() -> {
                start.await();
                return request.call();
            }));
        }
        start.countDown();
        List<Visitor.Answer> answers = new ArrayList<>();
        for (var one : all) {
            answers.add(one.get(120, TimeUnit.SECONDS));
        }
        threads.shutdownNow();
        return answers;
    }
}

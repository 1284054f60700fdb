package ro.clujit.innovationdays.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Registrations of one edition, and what was written down and sent about them, for tests that change them. */
final class TestChanges {

    private static final Pattern TICKET = Pattern.compile("/tickets/([0-9a-f-]{36})/transfer");

    private final TestEditions editions;
    private final Visitor visitor;
    private final Organiser organiser;
    private final String slug;

    TestChanges(TestEditions editions, Visitor visitor, Organiser organiser, String slug) {
        this.editions = editions;
        this.visitor = visitor;
        this.organiser = organiser;
        this.slug = slug;
    }

    /** @return the address of the registration's page */
    String register(String name) {
        String registration = visitor.hold(slug, 1).location();
        assertThat(visitor.confirm(registration, Visitor.person(1, name, address(name)))
                        .status())
                .isEqualTo(303);
        return registration;
    }

    String address(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "." + slug + "@example.org";
    }

    String ticketOf(String registration) {
        Matcher ticket = TICKET.matcher(visitor.get(registration).body());
        assertThat(ticket.find()).isTrue();
        return ticket.group(1);
    }

    long taken() {
        return editions.count(
                "select q.taken from quota q join edition e on e.id = q.edition_id where e.slug = ?1", slug);
    }

    long changes(String kind) {
        return editions.count("""
                select count(*) from registration_change c join registration r on r.id = c.registration_id
                  join edition e on e.id = r.edition_id where e.slug = ?1 and c.kind = ?2 and c.by_holder
                """, slug, kind);
    }

    long lostLinkLetters(String address) {
        return editions.count(
                "select count(*) from letter where kind = 'forgotten-link' and recipient_address = ?1", address);
    }

    long letters(String kind) {
        return ids(kind).size();
    }

    private List<String> ids(String kind) {
        return editions.texts("""
                select cast(l.id as text) from letter l where l.kind like ?2 and l.subject_id in (
                  select t.id from ticket t join edition e on e.id = t.edition_id where e.slug = ?1
                  union all select r.id from registration r join edition e on e.id = r.edition_id where e.slug = ?1
                  union all select n.id from ticket_notice n join ticket t on t.id = n.ticket_id
                    join edition e on e.id = t.edition_id where e.slug = ?1)
                """, slug, kind);
    }

    void everyLetterCanBeRead() {
        assertThat(ids("%")).isNotEmpty().allSatisfy(id -> {
            var letter = organiser.get("/en/office/letters/" + id);
            assertThat(letter.status()).isEqualTo(200);
            assertThat(letter.body()).doesNotContain("cannot be worded");
        });
    }
}

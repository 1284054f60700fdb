package ro.clujit.innovationdays.letters.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.Standing;

/** Whom an announcement reaches: by each criterion, by several together, and whom it leaves out for which reason. */
@QuarkusTest
class RecipientsTest {

    @Inject
    TestEditions testEditions;

    @Inject
    TestReaders readers;

    @Inject
    Editions editions;

    @Inject
    Recipients recipients;

    private String slug;

    @BeforeEach
    void open() {
        slug = testEditions.open(100).slug();
    }

    private List<String> reached(Nature nature, RecipientFilter filter) {
        return QuarkusTransaction.requiringNew()
                .call(() -> recipients.page(announcement(nature, filter), 0, 100).stream()
                        .map(Recipient::address)
                        .sorted()
                        .toList());
    }

    private List<String> reached(RecipientFilter filter) {
        return reached(Nature.PRACTICAL, filter);
    }

    private Counted counted(Nature nature, RecipientFilter filter) {
        return recipients.count(editions.bySlug(slug).orElseThrow(), nature, filter);
    }

    private Announcement announcement(Nature nature, RecipientFilter filter) {
        var plan = new Plan(new Wording(Bilingual.same("Subiect"), Bilingual.same("Text")), filter, Pace.NONE);
        return new Announcement(
                UUID.randomUUID(), editions.bySlug(slug).orElseThrow(), nature, plan, "Ana", java.time.Instant.now());
    }

    private UUID id(String sql) {
        return UUID.fromString(testEditions.texts(sql, slug).get(0));
    }

    @Test
    void findsHoldersByTheirTypeAndByWhatTheyAdded() {
        UUID student = readers.type(slug, "ADMISSION", "Student");
        UUID dinner = readers.type(slug, "ADD_ON", "Cină");
        readers.isOfType(readers.ticket(slug, "Ana", "ana@example.org"), student);
        readers.adds(readers.ticket(slug, "Dan", "dan@example.org"), dinner);
        readers.ticket(slug, "Ion", "ion@example.org");
        assertThat(reached(only(List.of(student), null))).containsExactly("ana@example.org");
        assertThat(reached(only(List.of(dinner), null))).containsExactly("dan@example.org");
        assertThat(reached(only(List.of(student, dinner), null))).containsExactly("ana@example.org", "dan@example.org");
        assertThat(reached(RecipientFilter.ALL)).hasSize(3);
    }

    private static RecipientFilter only(List<UUID> types, List<UUID> sessions) {
        return new RecipientFilter(null, types, null, sessions, null, null, null, null, null);
    }

    @Test
    void findsThemByAudienceAndLanguageAndStandingAndWords() {
        readers.ticket(slug, "Ana", "ana@example.org", "VALID", "en", "MEDICINE");
        readers.ticket(slug, "Ștefan Pop", "stefan@example.org", "VALID", "ro", "MEDICINE");
        readers.ticket(slug, "Owes", "owes@example.org", "PENDING", "ro", "IT");
        readers.ticket(slug, "Gone", "gone@example.org", "CANCELLED", "ro", "MEDICINE");
        var medicine = List.of(Audience.MEDICINE);
        assertThat(reached(new RecipientFilter(null, null, medicine, null, null, null, null, null, null)))
                .containsExactly("ana@example.org", "stefan@example.org");
        assertThat(reached(
                        new RecipientFilter(null, null, medicine, null, null, null, null, List.of(Language.en), null)))
                .as("the kinds narrow it down together")
                .containsExactly("ana@example.org");
        assertThat(reached(new RecipientFilter(
                        null, null, null, null, null, List.of(Standing.AWAITS_PAYMENT), null, null, null)))
                .containsExactly("owes@example.org");
        assertThat(reached(new RecipientFilter(null, null, null, null, null, null, null, null, "POP")))
                .containsExactly("stefan@example.org");
        assertThat(reached(new RecipientFilter(null, null, null, null, null, null, null, null, "%")))
                .isEmpty();
    }

    @Test
    void findsThemBySessionAsFollowersAndAsThoseWhoWereLetIn() {
        UUID talk = readers.session(slug, "Roboți");
        readers.ticket(slug, "Ana", "Ana@example.org");
        readers.follows(slug, "ana@example.org", talk);
        UUID let = readers.ticket(slug, "Dan", "dan@example.org");
        readers.ticket(slug, "Ion", "ion@example.org");
        readers.follows(slug, "no-ticket@example.org", talk);
        testEditions.change(
                "update gate set session_id = ? where id = (select id from gate where edition_id ="
                        + " (select id from edition where slug = ?) order by position limit 1)",
                talk,
                slug);
        testEditions.change(
                "insert into scan (id, nonce, edition_id, gate_id, ticket_id, raw_digest, source, direction, verdict,"
                        + " scanned_at, received_at, happened_at) select ?, ?, g.edition_id, g.id, ?, sha256('x'), 'CAMERA',"
                        + " 'IN', 'ADMITTED', now(), now(), now() from gate g where g.session_id = ?",
                UUID.randomUUID(),
                UUID.randomUUID(),
                let,
                talk);
        assertThat(reached(only(null, List.of(talk)))).containsExactly("ana@example.org", "dan@example.org");
        assertThat(reached(only(null, List.of(readers.session(slug, "Altceva")))))
                .isEmpty();
    }

    @Test
    void findsThemByWhatTheDoorKnows() {
        readers.came(readers.ticket(slug, "In", "in@example.org"), true);
        readers.came(readers.ticket(slug, "Out", "out@example.org"), false);
        readers.ticket(slug, "Home", "home@example.org");
        assertThat(reached(visits(Visit.CAME))).containsExactly("in@example.org", "out@example.org");
        assertThat(reached(visits(Visit.DID_NOT_COME))).containsExactly("home@example.org");
        assertThat(reached(visits(Visit.INSIDE))).containsExactly("in@example.org");
        assertThat(reached(visits(Visit.INSIDE, Visit.DID_NOT_COME)))
                .containsExactly("home@example.org", "in@example.org");
        testEditions.change(
                "update presence set since = now() - interval '3 days' where edition_id ="
                        + " (select id from edition where slug = ?)",
                slug);
        testEditions.change(
                "update gate set out_at = '23:00' where edition_id =" + " (select id from edition where slug = ?)",
                slug);
        assertThat(reached(visits(Visit.INSIDE)))
                .as("everybody went home at eleven, days ago")
                .isEmpty();
    }

    private static RecipientFilter visits(Visit... visits) {
        return new RecipientFilter(null, null, null, null, List.of(visits), null, null, null, null);
    }

    @Test
    void findsPartnersContactsWithTicketsOrWithout() {
        UUID gold = readers.tier(slug, "Aur");
        readers.contact(gold, "Maria", "maria@partner.example");
        readers.contact(gold, "Vlad", "vlad@partner.example");
        readers.contact(readers.tier(slug, "Argint"), "Nu", "nu@partner.example");
        readers.ticket(slug, "Vlad", "Vlad@Partner.example");
        readers.ticket(slug, "Ana", "ana@example.org");
        var tier = new RecipientFilter(null, null, null, null, null, null, List.of(gold), null, null);
        assertThat(reached(tier)).containsExactly("maria@partner.example", "vlad@partner.example");
        var withTicket =
                new RecipientFilter(null, null, List.of(Audience.IT), null, null, null, List.of(gold), null, null);
        assertThat(reached(withTicket)).containsExactly("vlad@partner.example");
    }

    @Test
    void writesToAnAddressOnceHoweverManyTicketsItHas() {
        for (String email : List.of("ana@example.org", "ANA@example.org", "Ana@Example.org")) {
            readers.ticket(slug, "Ana", email);
        }
        assertThat(reached(RecipientFilter.ALL)).containsExactly("ana@example.org");
        assertThat(counted(Nature.PRACTICAL, RecipientFilter.ALL).reached()).isEqualTo(1);
    }

    @Test
    void takesNewsToThoseAloneWhoAgreedAndOnlyHereUnlessOtherEditionsAreNamed() {
        String earlier = testEditions.open(10).slug();
        readers.agreed(slug, "Ana", "ana@example.org");
        UUID second = readers.ticket(slug, "Ana", "ana@example.org");
        readers.ticket(slug, "Dan", "dan@example.org");
        readers.agreed(earlier, "Era", "era@example.org");
        UUID withdrawn = readers.agreed(slug, "Ion", "ion@example.org");
        testEditions.change("update consent set withdrawn_at = now() where ticket_id = ?", withdrawn);
        testEditions.change("update ticket set created_at = now() + interval '1 hour' where id = ?", second);
        assertThat(reached(Nature.NEWS, RecipientFilter.ALL)).containsExactly("ana@example.org");
        assertThat(counted(Nature.NEWS, RecipientFilter.ALL).leftOut()).isEqualTo(Map.of(LeftOut.NO_CONSENT, 2));
        UUID before = UUID.fromString(testEditions
                .texts("select cast(id as text) from edition where slug = ?1", earlier)
                .get(0));
        assertThat(reached(
                        Nature.NEWS,
                        new RecipientFilter(
                                List.of(before, id("select cast(id as text) from edition where slug = ?1")),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)))
                .containsExactly("ana@example.org", "era@example.org");
    }

    @Test
    void countsWhomItLeavesOutAndWhy() {
        readers.ticket(slug, "Ana", "ana-" + slug + "@example.org", "VALID", "en", "IT");
        readers.ticket(slug, "Lost", "lost-" + slug + "@example.org");
        readers.isUnreachable("lost-" + slug + "@example.org");
        readers.ticket(slug, "Nobody", "");
        readers.ticket(slug, "Ended", "Ended-" + slug + "@example.org");
        testEditions.change(
                "insert into unsubscribed (id, address, scope, edition_id, since) values (?, ?, 'EDITION', "
                        + TestReaders.EDITION + ", now())",
                UUID.randomUUID(),
                "ended-" + slug + "@example.org",
                slug);
        readers.ticket(slug, "No news", "no-news-" + slug + "@example.org");
        testEditions.change(
                "insert into unsubscribed (id, address, scope, since) values (?, ?, 'NEWS', now())",
                UUID.randomUUID(),
                "no-news-" + slug + "@example.org");
        Counted counted = counted(Nature.PRACTICAL, RecipientFilter.ALL);
        assertThat(counted.languages()).isEqualTo(Map.of(Language.en, 1, Language.ro, 1));
        assertThat(counted.leftOut())
                .isEqualTo(Map.of(LeftOut.UNREACHABLE, 1, LeftOut.NO_ADDRESS, 1, LeftOut.UNSUBSCRIBED, 1));
    }

    @Test
    void findsTenThousandWithoutReadingThemOneByOne() {
        readers.crowd(slug, 10_000);
        Counted counted = counted(Nature.PRACTICAL, RecipientFilter.ALL);
        assertThat(counted.reached()).isEqualTo(10_000);
        assertThat(reached(Nature.PRACTICAL, visits(Visit.DID_NOT_COME))).hasSize(100);
        assertThat(counted(Nature.NEWS, RecipientFilter.ALL).leftOut()).isEqualTo(Map.of(LeftOut.NO_CONSENT, 10_000));
    }
}

package ro.clujit.innovationdays.letters.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.letters.reminder.ReminderScene.Person;
import ro.clujit.innovationdays.letters.unsubscribing.UnsubscribeLinks;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.ComposedLetter.Attachment;
import ro.clujit.innovationdays.mail.Composing;
import ro.clujit.innovationdays.mail.Letters;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.TestAddOns;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** What reminders say, in both languages, and what comes along. */
@QuarkusTest
class ReminderLettersTest {

    private static final String EARLY = "2028-05-01T10:00:00Z";
    private static final Pattern TICKET = Pattern.compile("http://[^/]+(/en/tickets/[a-z0-9]+)");

    @TestHTTPResource("/")
    String base;

    @Inject
    ReminderScene scene;

    @Inject
    TestEditions editions;

    @Inject
    TestTickets tickets;

    @Inject
    TestAddOns addOns;

    @Inject
    Editions all;

    @Inject
    ReminderSamples samples;

    @Inject
    UnsubscribeLinks unsubscribing;

    @Inject
    Letters letters;

    @Inject
    Composing composing;

    @Inject
    MovableClock clock;

    String slug;
    String name;

    @BeforeEach
    void open() {
        slug = scene.edition();
        name = slug.replace("test-", "Test edition ");
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void saysWhenWhereAndWithWhatWithBadgeAndCalendarFile() {
        Person ana = scene.person(slug, "Ana", EARLY);
        tickets.seal(slug);
        UUID workshop = addOns.workshop(slug, 2, "Atelier <i>de</i> roboți", 5, 0);
        editions.change(
                "insert into ticket_add_on (id, ticket_id, ticket_type_id, state, price, vat_rate) values (?1, ?2, ?3, 'VALID', 0, 2100)",
                UUID.randomUUID(),
                ana.ticket(),
                workshop);
        scene.at("2028-06-08T07:00:10Z");
        scene.sweep();
        ComposedLetter week = composed(ReminderKind.WEEK_BEFORE, ana.email(), "en");
        assertThat(week.subject()).isEqualTo("Coming up: " + name + ", 15–16 June 2028");
        assertThat(week.text())
                .contains(
                        "Hello, Ana!",
                        "which takes place on 15–16 June 2028",
                        "When: 15–16 June 2028",
                        "Doors open: Thursday 15 June 2028, 09:00 EEST",
                        "Where: Cluj-Napoca",
                        "Ticket: Forum",
                        "What you booked",
                        "Atelier <i>de</i> roboți",
                        "Bring the QR code");
        assertThat(week.html()).contains("Atelier &lt;i&gt;de").doesNotContain("<i>de");
        assertThat(week.attachments())
                .extracting(Attachment::mediaType)
                .containsExactly("application/pdf", "text/calendar; charset=UTF-8; method=PUBLISH");
        assertThat(week.unsubscribe()).isEmpty();
        Matcher link = TICKET.matcher(week.text());
        assertThat(link.find()).isTrue();
        assertThat(new Visitor(base).get(link.group(1)).contains("Ana")).isTrue();
        ComposedLetter romanian = composed(ReminderKind.WEEK_BEFORE, ana.email(), "ro");
        assertThat(romanian.subject()).startsWith("Se apropie Ediția de probă").endsWith("15–16 iunie 2028");
        assertThat(romanian.text()).contains("Porțile se deschid: joi, 15 iunie 2028, 09:00 EEST", "Ce ai rezervat");
        scene.at("2028-06-14T07:00:10Z");
        scene.sweep();
        assertThat(composed(ReminderKind.DAY_BEFORE, ana.email(), "en").subject())
                .isEqualTo("See you on Thursday 15 June 2028: " + name);
        assertThat(composed(ReminderKind.DAY_BEFORE, ana.email(), "ro").text()).contains("începe joi, 15 iunie 2028");
    }

    @Test
    void saysThatNothingIsToBeDoneWhereTheTicketWasCancelledBeforeItLeft() {
        Person ana = scene.person(slug, "Ana", EARLY);
        scene.at("2028-06-08T07:00:10Z");
        scene.sweep();
        editions.change("update ticket set state = 'CANCELLED' where id = ?1", ana.ticket());
        ComposedLetter letter = composed(ReminderKind.WEEK_BEFORE, ana.email(), "en");
        assertThat(letter.subject()).isEqualTo("Something has changed: " + name);
        assertThat(letter.attachments()).isEmpty();
    }

    @Test
    void saysHowMuchIsToBePaidWithWhichReferenceAndUntilWhen() {
        UUID registration = scene.registration(slug, "PENDING_PAYMENT", "pays@" + slug + ".example.org", EARLY);
        editions.change(
                "update registration set pay_until = ?2, total = 59500, payment_reference = ?3 where id = ?1",
                registration,
                Instant.parse("2028-05-08T21:00:00Z"),
                slug.toUpperCase(java.util.Locale.ROOT) + "-PAY");
        editions.change("""
                insert into sale_terms (edition_id, beneficiary, iban_ron)
                select id, 'Cluj IT Cluster', 'RO49AAAA1B31007593840000' from edition where slug = ?1
                """, slug);
        scene.at("2028-05-07T07:00:10Z");
        scene.sweep();
        ComposedLetter letter = composed(ReminderKind.PAYMENT, "pays@" + slug + ".example.org", "en");
        assertThat(letter.text())
                .contains(
                        "RON\u00a0595",
                        "Write on the transfer: " + slug.toUpperCase(java.util.Locale.ROOT) + "-PAY",
                        "IBAN: RO49AAAA1B31007593840000",
                        "8 May 2028, 23:59 EEST",
                        "/en/registrations/");
        editions.change("update registration set state = 'CONFIRMED' where id = ?1", registration);
        assertThat(composed(ReminderKind.PAYMENT, "pays@" + slug + ".example.org", "ro")
                        .text())
                .contains("nu mai ai nimic de făcut")
                .doesNotContain("IBAN");
    }

    @Test
    void givesWhoeverRegisteredOthersALinkToEachTicketWithoutAName() {
        String boss = "boss@" + slug + ".example.org";
        UUID registration = scene.registration(slug, "CONFIRMED", boss, EARLY);
        scene.ticket(registration, 1, "", "", EARLY);
        scene.ticket(registration, 2, "", "", EARLY);
        scene.ticket(registration, 3, "", "guest@" + slug + ".example.org", EARLY);
        scene.at("2028-06-10T07:00:10Z");
        scene.sweep();
        ComposedLetter letter = composed(ReminderKind.DETAILS, boss, "en");
        assertThat(TICKET.matcher(letter.text()).results().count()).isEqualTo(2);
        ComposedLetter guest = composed(ReminderKind.DETAILS, "guest@" + slug + ".example.org", "en");
        assertThat(guest.text()).contains("Hello!", "Contact has a ticket for " + name + " for you (15–16 June 2028)");
        editions.change("update ticket set details_asked = false where registration_id = ?1", registration);
        assertThat(composed(ReminderKind.DETAILS, boss, "en").subject()).startsWith("Something has changed");
        assertThat(composed(ReminderKind.DETAILS, "guest@" + slug + ".example.org", "en")
                        .subject())
                .startsWith("Something has changed");
    }

    @Test
    void endsNewsOfTheNextEditionWithOneRequest() {
        scene.at("2028-07-01T07:00:00Z");
        Person ana = scene.person(slug, "Ana", EARLY);
        scene.consent(ana, EARLY, null);
        String next = scene.edition();
        scene.move(next, "2029-06-15", "2029-06-16");
        scene.sweep();
        scene.set(next, ReminderKind.NEXT_EDITION, true);
        scene.ask(next, ReminderKind.NEXT_EDITION);
        scene.sweep();
        slug = next;
        ComposedLetter letter = composed(ReminderKind.NEXT_EDITION, ana.email(), "en");
        assertThat(letter.unsubscribe())
                .hasValue(unsubscribing.of(
                        new UnsubscribeLinks.Whose(UnsubscribeLinks.Reader.TICKET, ana.ticket(), ana.email()),
                        Language.en));
        assertThat(letter.text())
                .contains(
                        "/en/unsubscribe/",
                        "/en/editions/" + next + "/register",
                        "because you were registered for " + name);
    }

    @Test
    @ActivateRequestContext
    void showsEveryFormOfEveryKindWithoutAnybodyInTheDatabase() {
        Edition edition =
                QuarkusTransaction.requiringNew().call(() -> all.bySlug(slug).orElseThrow());
        for (ReminderKind kind : ReminderKind.values()) {
            for (Language language : Language.values()) {
                List<String> forms = samples.forms(kind, edition, language);
                assertThat(forms).as(kind.name()).isNotEmpty().doesNotHaveDuplicates();
                forms.forEach(form -> assertThat(samples.of(kind, form, edition, language))
                        .hasValueSatisfying(letter -> {
                            assertThat(letter.subject()).contains(edition.name(language));
                            assertThat(letter.html()).contains("lang=\"" + language + "\"");
                            assertThat(letter.text()).contains("Ana ").doesNotContain("NOT_FOUND", "{");
                        }));
            }
        }
        assertThat(samples.of(ReminderKind.WEEK_BEFORE, "no-such", edition, Language.ro))
                .isEmpty();
    }

    private ComposedLetter composed(ReminderKind kind, String address, String language) {
        editions.change("update letter set language = ?2 where recipient_address = ?1", address, language);
        String letter = editions.texts("""
                        select l.id::text from letter l join edition e on e.id = l.edition_id
                         where l.kind = ?1 and l.recipient_address = ?2 and e.slug = ?3
                        """, kind.letter(), address, slug).get(0);
        return composing.compose(
                QuarkusTransaction.requiringNew().call(() -> letters.findById(UUID.fromString(letter))));
    }
}

package ro.clujit.innovationdays.letters.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.letters.reminder.ReminderKind.DAY_BEFORE;
import static ro.clujit.innovationdays.letters.reminder.ReminderKind.DETAILS;
import static ro.clujit.innovationdays.letters.reminder.ReminderKind.PAYMENT;
import static ro.clujit.innovationdays.letters.reminder.ReminderKind.WEEK_BEFORE;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.letters.reminder.ReminderScene.Person;

/** Who is reminded of what before an edition, and when. */
@QuarkusTest
class ReminderSweepTest {

    private static final String EARLY = "2028-05-01T10:00:00Z";

    @Inject
    ReminderScene scene;

    @Inject
    TestEditions editions;

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void remindsWhoeverHasATicketAWeekBeforeAndADayBeforeAndOnceEach() {
        String slug = scene.edition();
        Person ana = scene.person(slug, "Ana", EARLY);
        scene.at("2028-06-08T06:59:00Z");
        scene.sweep();
        assertThat(scene.got(slug, WEEK_BEFORE)).isEmpty();
        scene.at("2028-06-08T07:00:10Z");
        scene.sweep();
        scene.sweep();
        assertThat(scene.got(slug, WEEK_BEFORE)).containsExactly(ana.email());
        assertThat(scene.got(slug, DAY_BEFORE)).isEmpty();
        scene.at("2028-06-14T07:00:10Z");
        scene.sweep();
        scene.sweep();
        assertThat(scene.got(slug, WEEK_BEFORE)).containsExactly(ana.email());
        assertThat(scene.got(slug, DAY_BEFORE)).containsExactly(ana.email());
    }

    @Test
    void goesByTheEditionsOwnZone() {
        String slug = scene.edition();
        scene.zone(slug, "Asia/Tokyo");
        Person ana = scene.person(slug, "Ana", EARLY);
        scene.at("2028-06-08T00:59:00Z");
        scene.sweep();
        assertThat(scene.got(slug, WEEK_BEFORE)).isEmpty();
        scene.at("2028-06-08T01:00:10Z");
        scene.sweep();
        assertThat(scene.got(slug, WEEK_BEFORE)).containsExactly(ana.email());
    }

    /** Clocks go forward on the Sunday between, 26 March 2028. */
    @Test
    void keepsItsHourOverTheWeekendOnWhichTheClocksChange() {
        String slug = scene.edition();
        scene.move(slug, "2028-03-27", "2028-03-28");
        Person ana = scene.person(slug, "Ana", "2028-01-01T10:00:00Z");
        scene.at("2028-03-26T06:59:00Z");
        scene.sweep();
        assertThat(scene.got(slug, DAY_BEFORE)).isEmpty();
        scene.at("2028-03-26T07:00:10Z");
        scene.sweep();
        assertThat(scene.got(slug, DAY_BEFORE)).containsExactly(ana.email());
    }

    @Test
    void leavesOutWhoCancelledCameAlreadyHasNoAddressOrCannotBeReached() {
        String slug = scene.edition();
        Person ana = scene.person(slug, "Ana", EARLY);
        Person gone = scene.person(slug, "Gone", EARLY);
        editions.change("update ticket set state = 'CANCELLED' where id = ?1", gone.ticket());
        Person here = scene.person(slug, "Here", EARLY);
        scene.checkIn(here);
        scene.person(slug, "Nowhere", "", EARLY);
        Person bounced = scene.person(slug, "Bounced", EARLY);
        editions.change(
                "insert into unreachable_address (address, because, since) values (?1, 'BOUNCED', now())",
                bounced.email());
        scene.at("2028-06-08T07:00:10Z");
        scene.sweep();
        assertThat(scene.got(slug, WEEK_BEFORE)).containsExactly(ana.email());
        scene.at("2028-06-14T07:00:10Z");
        scene.sweep();
        assertThat(scene.got(slug, DAY_BEFORE)).containsExactly(ana.email());
    }

    @Test
    void tellsNobodyAgainWhoseConfirmationHasJustSaidItAll() {
        String slug = scene.edition();
        Person ana = scene.person(slug, "Ana", EARLY);
        scene.person(slug, "Yesterday", "2028-06-07T09:00:00Z");
        Person moved = scene.person(slug, "Moved", EARLY);
        editions.change(
                "insert into ticket_notice (id, ticket_id, kind, created_at) values (?1, ?2, 'TICKET_AGAIN', ?3)",
                UUID.randomUUID(),
                moved.ticket(),
                Instant.parse("2028-06-07T20:00:00Z"));
        scene.at("2028-06-08T07:00:10Z");
        scene.sweep();
        assertThat(scene.got(slug, WEEK_BEFORE)).containsExactly(ana.email());
        scene.at("2028-06-09T20:00:00Z");
        scene.sweep();
        assertThat(scene.got(slug, WEEK_BEFORE))
                .as("a late sweep serves the same moment")
                .containsExactly(ana.email());
        Person twoDays = scene.person(slug, "TwoDays", "2028-06-13T08:00:00Z");
        scene.person(slug, "Evening", "2028-06-13T20:00:00Z");
        scene.at("2028-06-14T07:00:10Z");
        scene.sweep();
        assertThat(scene.got(slug, WEEK_BEFORE)).containsExactly(ana.email());
        assertThat(scene.got(slug, DAY_BEFORE))
                .containsExactlyInAnyOrder(
                        ana.email(), moved.email(), twoDays.email(), "yesterday@" + slug + ".example.org");
    }

    @Test
    void repeatsNoWeekBeforeWhenTheEditionMovesAndRemindsOfItsNewDay() {
        String slug = scene.edition();
        Person ana = scene.person(slug, "Ana", EARLY);
        scene.at("2028-06-08T07:00:10Z");
        scene.sweep();
        scene.at("2028-06-14T07:00:10Z");
        scene.sweep();
        scene.move(slug, "2028-09-20", "2028-09-21");
        Person ion = scene.person(slug, "Ion", "2028-07-01T07:00:00Z");
        scene.at("2028-09-13T07:00:10Z");
        scene.sweep();
        assertThat(scene.got(slug, WEEK_BEFORE)).containsExactly(ana.email(), ion.email());
        scene.at("2028-09-19T07:00:10Z");
        scene.sweep();
        scene.sweep();
        assertThat(scene.got(slug, DAY_BEFORE))
                .as("of both days to whoever had a ticket for both")
                .containsExactly(ana.email(), ana.email(), ion.email());
    }

    @Test
    void sendsNothingOfADraftOrOfAnEditionThatBegan() {
        String draft = scene.edition();
        editions.change("update edition set state = 'DRAFT' where slug = ?1", draft);
        scene.person(draft, "Ana", EARLY);
        String today = scene.edition();
        scene.move(today, "2028-06-08", "2028-06-09");
        scene.person(today, "Ana", EARLY);
        scene.at("2028-06-08T07:00:10Z");
        scene.sweep();
        assertThat(scene.got(draft, WEEK_BEFORE)).isEmpty();
        assertThat(scene.got(today, WEEK_BEFORE)).isEmpty();
        assertThat(scene.got(today, DAY_BEFORE)).isEmpty();
    }

    @Test
    void sendsNothingThatIsOffAndMakesUpForNothingByItselfWhenItIsOnAgain() {
        String slug = scene.edition();
        Person ana = scene.person(slug, "Ana", EARLY);
        scene.at("2028-06-08T06:00:00Z");
        scene.set(slug, WEEK_BEFORE, false);
        scene.at("2028-06-08T07:00:10Z");
        scene.sweep();
        scene.ask(slug, WEEK_BEFORE);
        scene.sweep();
        assertThat(scene.got(slug, WEEK_BEFORE)).isEmpty();
        scene.at("2028-06-08T09:00:00Z");
        scene.set(slug, WEEK_BEFORE, true);
        scene.sweep();
        assertThat(scene.got(slug, WEEK_BEFORE)).isEmpty();
        scene.ask(slug, WEEK_BEFORE);
        scene.ask(slug, WEEK_BEFORE);
        scene.sweep();
        scene.sweep();
        assertThat(scene.got(slug, WEEK_BEFORE)).containsExactly(ana.email());
    }

    @Test
    void goesByTheDaysAndTheTimeThatTheEditionChose() {
        String slug = scene.edition();
        Person ana = scene.person(slug, "Ana", EARLY);
        scene.at("2028-05-20T06:00:00Z");
        scene.set(slug, WEEK_BEFORE, 10, "18:30");
        scene.at("2028-06-05T15:29:00Z");
        scene.sweep();
        assertThat(scene.got(slug, WEEK_BEFORE)).isEmpty();
        scene.at("2028-06-05T15:30:10Z");
        scene.sweep();
        assertThat(scene.got(slug, WEEK_BEFORE)).containsExactly(ana.email());
        scene.set(slug, WEEK_BEFORE, 7, "10:00");
        scene.at("2028-06-08T07:00:10Z");
        scene.sweep();
        assertThat(scene.got(slug, WEEK_BEFORE)).containsExactly(ana.email());
    }

    @Test
    void remindsOfMoneyBeforeItsTimeRunsOutAndOnceForEachDate() {
        String slug = scene.edition();
        UUID week = pending(slug, "week", "2028-03-01T08:00:00Z", "2028-03-08T22:00:00Z");
        UUID hours = pending(slug, "hours", "2028-03-06T08:00:00Z", "2028-03-07T08:00:00Z");
        scene.at("2028-03-06T07:59:00Z");
        scene.sweep();
        assertThat(scene.got(slug, PAYMENT)).isEmpty();
        scene.at("2028-03-06T20:01:00Z");
        scene.sweep();
        assertThat(scene.got(slug, PAYMENT))
                .as("when half of a short time has passed")
                .containsExactly("hours@example.org");
        scene.at("2028-03-07T08:00:10Z");
        scene.sweep();
        scene.sweep();
        assertThat(scene.got(slug, PAYMENT))
                .as("two days before, in the edition's zone")
                .containsExactly("hours@example.org", "week@example.org");
        editions.change(
                "update registration set pay_until = ?2 where id = ?1", week, Instant.parse("2028-03-20T22:00:00Z"));
        editions.change("update registration set state = 'CONFIRMED' where id = ?1", hours);
        scene.at("2028-03-19T08:00:10Z");
        scene.sweep();
        scene.sweep();
        assertThat(scene.got(slug, PAYMENT))
                .containsExactly("hours@example.org", "week@example.org", "week@example.org");
    }

    @Test
    void remindsNobodyOfMoneyWhomAnApprovalHasJustAskedForIt() {
        String slug = scene.edition();
        UUID late = pending(slug, "late", "2028-03-01T08:00:00Z", "2028-03-08T22:00:00Z");
        editions.change("""
                insert into letter (id, kind, subject_id, recipient_name, recipient_address, language, state, created_at, due_at)
                values (?1, 'registration-payment', ?2, '', 'late@example.org', 'en', 'SENT', ?3, ?3)
                """, UUID.randomUUID(), late, Instant.parse("2028-03-07T07:00:00Z"));
        scene.at("2028-03-07T08:00:10Z");
        scene.sweep();
        assertThat(scene.got(slug, PAYMENT)).isEmpty();
        scene.at("2028-03-07T19:00:10Z");
        scene.sweep();
        assertThat(scene.got(slug, PAYMENT)).containsExactly("late@example.org");
    }

    @Test
    void asksForMissingNamesTheHolderWhoIsKnownAndElseWhoeverRegisteredOnce() {
        String slug = scene.edition();
        UUID registration = scene.registration(slug, "CONFIRMED", "boss@example.org", EARLY);
        scene.ticket(registration, 1, "Boss", "boss@example.org", EARLY);
        scene.ticket(registration, 2, "", "", EARLY);
        scene.ticket(registration, 3, "", "", EARLY);
        scene.ticket(registration, 4, "", "guest@example.org", EARLY);
        scene.person(slug, "Ana", EARLY);
        scene.at("2028-06-10T07:00:10Z");
        scene.sweep();
        scene.sweep();
        assertThat(scene.got(slug, DETAILS)).containsExactly("boss@example.org", "guest@example.org");
    }

    private UUID pending(String slug, String name, String since, String until) {
        UUID id = scene.registration(slug, "PENDING_PAYMENT", name + "@example.org", since);
        editions.change(
                "update registration set pay_until = ?2, total = 59500, payment_reference = ?3 where id = ?1",
                id,
                Instant.parse(until),
                id.toString());
        return id;
    }
}

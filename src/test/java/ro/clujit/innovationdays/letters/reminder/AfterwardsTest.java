package ro.clujit.innovationdays.letters.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.letters.reminder.ReminderKind.NEXT_EDITION;
import static ro.clujit.innovationdays.letters.reminder.ReminderKind.THANKS;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.letters.reminder.ReminderScene.Person;
import ro.clujit.innovationdays.ticketing.Consenting;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** Who is thanked after an edition, and who hears of the next one. */
@QuarkusTest
class AfterwardsTest {

    private static final String EARLY = "2028-05-01T10:00:00Z";

    @Inject
    ReminderScene scene;

    @Inject
    TestEditions editions;

    @Inject
    TestTickets tickets;

    @Inject
    Consenting consenting;

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void thanksThoseWhoCameOnTheDayAfterWhereItIsSwitchedOn() {
        String slug = scene.edition();
        String off = scene.edition();
        Person ana = scene.person(slug, "Ana", EARLY);
        scene.person(slug, "Absent", EARLY);
        scene.at("2028-06-01T07:00:00Z");
        scene.checkIn(ana);
        scene.checkIn(scene.person(off, "Ion", EARLY));
        scene.set(slug, THANKS, true);
        scene.at("2028-06-17T06:59:00Z");
        scene.sweep();
        assertThat(scene.got(slug, THANKS)).isEmpty();
        editions.change("update edition set state = 'ARCHIVED' where slug = ?1", slug);
        scene.at("2028-06-17T07:00:10Z");
        scene.sweep();
        scene.sweep();
        assertThat(scene.got(slug, THANKS)).containsExactly(ana.email());
        assertThat(scene.got(off, THANKS)).isEmpty();
        assertThat(editions.count(
                        "select count(*) from feedback_link l join edition e on e.id = l.edition_id where e.slug = ?1",
                        slug))
                .isEqualTo(1);
    }

    @Test
    void tellsOfTheNextEditionOnceAnAddressAndOnlyWhoAgreedAndHasNoTicketYet() {
        scene.at("2028-07-01T07:00:00Z");
        String last = scene.edition();
        String before = scene.edition();
        scene.move(before, "2028-02-15", "2028-02-16");
        String next = scene.edition();
        scene.move(next, "2029-06-15", "2029-06-16");
        editions.change("""
                update ticket_type set sale_from = '2029-01-10T08:00:00Z'
                 where edition_id = (select id from edition where slug = ?1)
                """, next);
        String agreed = "agreed@" + next + ".example.org";
        String changedMind = "mind@" + next + ".example.org";
        String back = "back@" + next + ".example.org";
        String again = "again@" + next + ".example.org";
        scene.consent(scene.person(last, "Agreed", agreed, EARLY), EARLY, null);
        scene.consent(scene.person(before, "Agreed", agreed.toUpperCase(java.util.Locale.ROOT), EARLY), EARLY, null);
        scene.person(last, "Silent", "silent@" + next + ".example.org", EARLY);
        scene.consent(scene.person(before, "Mind", changedMind, EARLY), "2028-02-01T10:00:00Z", null);
        scene.consent(scene.person(last, "Mind", changedMind, EARLY), "2028-06-01T10:00:00Z", "2028-06-20T10:00:00Z");
        scene.consent(scene.person(before, "Back", back, EARLY), "2028-02-01T10:00:00Z", "2028-02-20T10:00:00Z");
        scene.consent(scene.person(last, "Back", back, EARLY), "2028-06-01T10:00:00Z", null);
        scene.consent(scene.person(last, "Again", again, EARLY), EARLY, null);
        scene.person(next, "Again", again, "2029-01-09T10:00:00Z");
        scene.consent(scene.person(next, "New", "new@" + next + ".example.org", EARLY), EARLY, null);
        scene.set(next, NEXT_EDITION, true);
        scene.at("2029-01-10T07:00:00Z");
        scene.sweep();
        assertThat(scene.got(next, NEXT_EDITION)).isEmpty();
        scene.at("2029-01-10T08:01:00Z");
        scene.sweep();
        assertThat(scene.got(next, NEXT_EDITION)).isEmpty();
        scene.at("2029-01-11T08:00:10Z");
        scene.sweep();
        scene.sweep();
        assertThat(scene.got(next, NEXT_EDITION).stream().filter(address -> address.toLowerCase(java.util.Locale.ROOT)
                        .endsWith("@" + next + ".example.org")))
                .containsExactly(agreed, back);
    }

    @Test
    void keepsWhatWaitsFromWhoeverNoLongerWantsNews() {
        scene.at("2028-07-01T07:00:00Z");
        String last = scene.edition();
        String next = scene.edition();
        scene.move(next, "2029-06-15", "2029-06-16");
        Person ana = scene.person(last, "Ana", "ana@" + next + ".example.org", EARLY);
        scene.consent(ana, EARLY, null);
        tickets.seal(last);
        scene.sweep();
        scene.set(next, NEXT_EDITION, true);
        scene.ask(next, NEXT_EDITION);
        scene.sweep();
        assertThat(scene.got(next, NEXT_EDITION)).contains(ana.email());
        consenting.agree(tickets.of(last).get(0).token(), Set.of());
        assertThat(scene.got(next, NEXT_EDITION)).doesNotContain(ana.email());
        scene.sweep();
        assertThat(scene.got(next, NEXT_EDITION)).doesNotContain(ana.email());
    }

    @Test
    void tellsNobodyOfAnOpeningThatPassedBeforeItWasSwitchedOn() {
        scene.at("2028-07-01T07:00:00Z");
        String last = scene.edition();
        String next = scene.edition();
        scene.move(next, "2029-06-15", "2029-06-16");
        String agreed = "agreed@" + next + ".example.org";
        scene.consent(scene.person(last, "Agreed", agreed, EARLY), EARLY, null);
        scene.sweep();
        scene.at("2028-07-03T07:00:00Z");
        scene.set(next, NEXT_EDITION, true);
        scene.sweep();
        assertThat(scene.got(next, NEXT_EDITION)).isEmpty();
        scene.ask(next, NEXT_EDITION);
        scene.sweep();
        assertThat(scene.got(next, NEXT_EDITION)).contains(agreed).doesNotHaveDuplicates();
    }
}

package ro.clujit.innovationdays.letters.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.letters.unsubscribing.UnsubscribeLinks;
import ro.clujit.innovationdays.letters.unsubscribing.Unsubscribing;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letters;
import ro.clujit.innovationdays.mail.TestOutbox;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Consenting;
import ro.clujit.innovationdays.ticketing.Purpose;

/**
 * An announcement from its start to its last letter: to each address once whoever is at it, at its pace, and to nobody who no
 * longer wants it when their turn comes. The service's own sweep runs meanwhile, as another contender.
 */
@QuarkusTest
class AnnouncementSendingTest {

    @Inject
    TestEditions testEditions;

    @Inject
    TestReaders readers;

    @Inject
    TestOutbox outbox;

    @Inject
    Editions editions;

    @Inject
    Drafting drafting;

    @Inject
    Starting starting;

    @Inject
    HandingOver handingOver;

    @Inject
    AnnouncementSweep sweep;

    @Inject
    Progresses progresses;

    @Inject
    Announcements announcements;

    @Inject
    Consenting consenting;

    @Inject
    Unsubscribing unsubscribing;

    @Inject
    UnsubscribeLinks links;

    @Inject
    Letters letters;

    @Inject
    MovableClock clock;

    private String slug;

    @BeforeEach
    void open() {
        slug = testEditions.open(100).slug();
    }

    @AfterEach
    void clear() {
        testEditions.change("update announcement set state = 'STOPPED' where state = 'UNDER_WAY'");
        QuarkusTransaction.requiringNew().run(letters::deleteAll);
        clock.reset();
    }

    private static final Pace SLOW = new Pace(3600, null);

    private UUID draft(Nature nature, Pace pace) {
        UUID id = UUID.randomUUID();
        var wording = new Wording(
                new Bilingual("Despre {edition}", "About {edition}"),
                new Bilingual("Bună, {name}: {ticket link}", "Dear {name}: {ticket link}"));
        QuarkusTransaction.requiringNew()
                .run(() -> drafting.add(
                        id,
                        editions.bySlug(slug).orElseThrow(),
                        nature,
                        new Plan(wording, RecipientFilter.ALL, pace),
                        "Ana"));
        return id;
    }

    private AnnouncementState state(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> announcements.whole(id).orElseThrow().state());
    }

    /** The service's own sweep may be at it at this moment, and ours then leaves it alone. */
    private void sweepUntil(UUID id, long letters) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            sweep.sweep();
            return readers.letters(id) == letters;
        });
    }

    private static void together(int many, Runnable what) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            var ready = new CountDownLatch(many);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                all.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    what.run();
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void writesToEachAddressOnceHoweverManyStartItAndHandItOver() throws Exception {
        readers.crowd(slug, 1200);
        readers.ticket(slug, "Twice", "1@crowd.example");
        UUID id = draft(Nature.PRACTICAL, Pace.NONE);
        together(6, () -> starting.startNow(id));
        assertThat(readers.outcome(id)).hasSize(1200);
        for (int round = 0; round < 6 && state(id) == AnnouncementState.UNDER_WAY; round++) {
            together(6, handingOver::next);
            // The mail server takes them, so that there is room for the next portion.
            testEditions.change("update letter set state = 'SENT', sent_at = now() where kind = 'announcement'");
            clock.forward(Duration.ofSeconds(2));
        }
        assertThat(state(id)).isEqualTo(AnnouncementState.DONE);
        assertThat(readers.letters(id)).isEqualTo(1200);
        assertThat(testEditions.count(
                        "select count(distinct l.recipient_address) from letter l join announcement_recipient r"
                                + " on r.id = l.subject_id where r.announcement_id = ?1 and l.bulk and l.edition_id ="
                                + " (select id from edition where slug = ?2)",
                        id,
                        slug))
                .isEqualTo(1200);
        assertThat(progresses.of(id).sent()).isEqualTo(1200);
    }

    @Test
    void keepsItsPaceAndCatchesUpWithNothing() {
        readers.crowd(slug, 5);
        UUID id = draft(Nature.PRACTICAL, SLOW);
        starting.startNow(id);
        sweepUntil(id, 1);
        clock.forward(Duration.ofSeconds(3601));
        sweepUntil(id, 2);
        clock.forward(Duration.ofHours(9));
        sweepUntil(id, 3);
        assertThat(progresses.of(id).turn()).isEqualTo(2);
    }

    @Test
    void stopsWithTheRestUnsentAndGoesOnWithTheSamePeople() {
        readers.crowd(slug, 3);
        UUID id = draft(Nature.PRACTICAL, Pace.NONE);
        starting.startNow(id);
        sweepUntil(id, 3);
        testEditions.change(
                "update letter set state = 'SENT', sent_at = now() where recipient_address = '1@crowd.example'");
        assertThat(starting.stop(id)).contains(AnnouncementState.STOPPED);
        assertThat(starting.stop(id)).contains(AnnouncementState.STOPPED);
        assertThat(readers.letters(id)).isEqualTo(1);
        clock.forward(Duration.ofSeconds(10));
        sweep.sweep();
        assertThat(readers.letters(id)).as("stopped").isEqualTo(1);
        readers.ticket(slug, "Late", "late@example.org");
        assertThat(starting.goOn(id)).contains(AnnouncementState.UNDER_WAY);
        assertThat(starting.goOn(id)).contains(AnnouncementState.UNDER_WAY);
        sweepUntil(id, 3);
        assertThat(state(id)).isEqualTo(AnnouncementState.DONE);
    }

    @Test
    void startsWhenItsTimeComesWithWhoeverIsThereThen() {
        readers.ticket(slug, "Ana", "ana@example.org");
        UUID id = draft(Nature.PRACTICAL, Pace.NONE);
        starting.schedule(id, clock.instant().plus(Duration.ofHours(2)));
        sweep.sweep();
        assertThat(readers.outcome(id)).isEmpty();
        readers.ticket(slug, "Dan", "dan@example.org");
        clock.forward(Duration.ofHours(2).plusSeconds(1));
        sweepUntil(id, 2);
        assertThat(readers.outcome(id)).containsExactly("ana@example.org HANDED", "dan@example.org HANDED");
    }

    @Test
    void becomesADraftAgainWhereItWasOnlyScheduled() {
        UUID id = draft(Nature.PRACTICAL, Pace.NONE);
        starting.schedule(id, clock.instant().plus(Duration.ofHours(2)));
        assertThat(starting.stop(id)).contains(AnnouncementState.DRAFT);
        clock.forward(Duration.ofHours(3));
        sweep.sweep();
        assertThat(state(id)).isEqualTo(AnnouncementState.DRAFT);
    }

    @Test
    void asksEachOnceMoreWhenTheirTurnComes() {
        String own = slug + ".example";
        readers.agreed(slug, "A", "a-first@" + own);
        UUID withdraws = readers.agreed(slug, "B", "b-withdraws@" + own);
        UUID cancelled = readers.agreed(slug, "C", "c-cancelled@" + own);
        UUID ends = readers.agreed(slug, "D", "d-ends@" + own);
        readers.agreed(slug, "E", "e-lost@" + own);
        UUID moved = readers.agreed(slug, "F", "f-moved@" + own);
        UUID id = draft(Nature.NEWS, Pace.NONE);
        starting.startNow(id);
        starting.stop(id);
        testEditions.change("update announcement_recipient set state = 'WAITING' where announcement_id = ?", id);
        QuarkusTransaction.requiringNew().run(() -> consenting.withdraw(Purpose.NEWS, "b-withdraws@" + own));
        testEditions.change("update ticket set state = 'CANCELLED' where id = ?", cancelled);
        unsubscribing.end(token(ends, "d-ends@" + own));
        readers.isUnreachable("e-lost@" + own);
        testEditions.change("update ticket set email = 'other@example.org' where id = ?", moved);
        assertThat(withdraws).isNotNull();
        starting.goOn(id);
        sweepUntil(id, 1);
        assertThat(readers.outcome(id))
                .containsExactly(
                        "a-first@" + own + " HANDED",
                        "b-withdraws@" + own + " SKIPPED NO_CONSENT",
                        "c-cancelled@" + own + " SKIPPED GONE",
                        "d-ends@" + own + " SKIPPED UNSUBSCRIBED",
                        "e-lost@" + own + " SKIPPED UNREACHABLE",
                        "f-moved@" + own + " SKIPPED GONE");
        assertThat(readers.letters(id)).isEqualTo(1);
    }

    private String token(UUID ticket, String email) {
        var whose = new UnsubscribeLinks.Whose(UnsubscribeLinks.Reader.TICKET, ticket, email);
        String address = links.of(whose, Language.ro).toString();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void takesALetterOutOfTheOutboxWhoseReaderNoLongerWantsIt() {
        String own = slug + ".example";
        readers.agreed(slug, "A", "a@" + own);
        readers.agreed(slug, "B", "b@" + own);
        UUID ends = readers.agreed(slug, "C", "c@" + own);
        UUID id = draft(Nature.NEWS, Pace.NONE);
        starting.startNow(id);
        sweepUntil(id, 3);
        QuarkusTransaction.requiringNew().run(() -> consenting.withdraw(Purpose.NEWS, "b@" + own));
        unsubscribing.end(token(ends, "c@" + own));
        assertThat(readers.letters(id)).isEqualTo(1);
        assertThat(readers.outcome(id))
                .containsExactly(
                        "a@" + own + " HANDED", "b@" + own + " SKIPPED NO_CONSENT", "c@" + own + " SKIPPED NO_CONSENT");
    }

    @Test
    void takesAPracticalWordOutOfTheOutboxForWhoeverEndsThem() {
        UUID ends = readers.ticket(slug, "C", "c@" + slug + ".example");
        UUID id = draft(Nature.PRACTICAL, Pace.NONE);
        starting.startNow(id);
        sweepUntil(id, 1);
        unsubscribing.end(token(ends, "c@" + slug + ".example"));
        assertThat(readers.outcome(id)).containsExactly("c@" + slug + ".example SKIPPED UNSUBSCRIBED");
        assertThat(readers.letters(id)).isZero();
    }

    @Test
    void wordsEachLetterForItsReader() {
        String address = "ana@" + slug + ".example";
        UUID ticket = readers.ticket(slug, "Ana *Țiră*", address, "VALID", "en", "IT");
        UUID id = draft(Nature.PRACTICAL, Pace.NONE);
        starting.startNow(id);
        sweepUntil(id, 1);
        ComposedLetter letter = outbox.to(address).get(0);
        String edition = "Test edition " + slug.replace("test-", "");
        assertThat(letter.subject()).isEqualTo("About " + edition);
        assertThat(letter.html())
                .contains("Dear Ana *Țiră*:", "/en/tickets/", "/en/unsubscribe/")
                .contains("<p style=\"margin:0 0 16px;\">");
        assertThat(letter.text())
                .contains("Dear Ana *Țiră*:", "/en/tickets/", "/en/unsubscribe/")
                .doesNotContain("<p", "{name}", "&");
        assertThat(letter.unsubscribe()).isPresent();
        assertThat(letter.unsubscribe().get().toString()).endsWith("/en/unsubscribe/" + token(ticket, address));
    }
}

package ro.clujit.innovationdays.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.mail.Outbox.Addressee;
import ro.clujit.innovationdays.platform.locale.Language;

/** A mail server that is away, or wants nothing of us, while many letters wait. */
@QuarkusTest
@WithTestResource(MailAddress.class)
class MailServerAwayTest {

    private static final int MANY = 500;

    @Inject
    Outbox outbox;

    @Inject
    Letters letters;

    @Inject
    Pace pace;

    @Inject
    MovableClock clock;

    @BeforeEach
    @AfterEach
    void emptyTheOutbox() {
        clock.reset();
        QuarkusTransaction.requiringNew().run(letters::deleteAll);
        pace.well();
        pace.restNoLonger();
    }

    private void addMany() {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.addAll(
                        SampleComposer.KIND,
                        null,
                        IntStream.range(0, MANY)
                                .mapToObj(n -> new Addressee(
                                        UUID.randomUUID(), "Ana " + n, "ana" + n + "@example.org", Language.ro))
                                .toList()));
    }

    private List<Letter> all() {
        return QuarkusTransaction.requiringNew().call(() -> letters.listAll());
    }

    private long sent() {
        return QuarkusTransaction.requiringNew()
                .call(() -> letters.countByState())
                .get(LetterState.SENT);
    }

    /** Time passes as fast as the service comes to try again. */
    private void tenMinutesPass() {
        int begun = 0;
        for (Duration passed = Duration.ZERO;
                passed.compareTo(Duration.ofMinutes(10)) < 0;
                passed = passed.plus(Pace.LONGEST_REST)) {
            int before = begun;
            await().atMost(Duration.ofSeconds(30)).until(() -> pace.standing().failures() > before);
            begun = pace.standing().failures();
            clock.forward(Pace.LONGEST_REST);
        }
    }

    @Test
    void tenMinutesAwayCostNoLetterMoreThanTheTimeItself() {
        addMany();
        tenMinutesPass();
        List<Letter> waiting = all();
        assertThat(waiting).allSatisfy(letter -> assertThat(letter.refusals()).isZero());
        assertThat(waiting.stream().mapToInt(Letter::attempts).sum())
                .as("attempts at all of them together")
                .isLessThan(40);
        assertThat(pace.standing().answer()).containsIgnoringCase("refused");
        assertThat(pace.standing().since()).isPresent();
        try (var mailboxes = Mailboxes.open()) {
            clock.forward(Pace.LONGEST_REST);
            // No further time passes but what the sending takes.
            await().atMost(Duration.ofSeconds(120))
                    .untilAsserted(() -> assertThat(sent()).isEqualTo(MANY));
            assertThat(mailboxes.letters()).hasSize(MANY);
        }
        assertThat(pace.standing().isWell()).isTrue();
    }

    @Test
    void refusalOfOurSenderPausesTheServerAndNotTheLetters() throws Exception {
        ScriptedMailServer.answering("MAIL", "550 5.7.1 sender not allowed", () -> {
            addMany();
            await().until(() -> pace.standing().failures() >= 2);
            assertThat(all().stream().mapToInt(Letter::attempts).sum()).isLessThan(10);
            assertThat(all().stream().mapToInt(Letter::refusals).sum())
                    .as("of the first, which may have been to blame")
                    .isLessThanOrEqualTo(1);
        });
    }

    /** A letter that breaks its conversation each time must not keep the others waiting for ever. */
    @Test
    void letterThatAloneIsRefusedForOurSakeWaitsLongerEachTime() throws Exception {
        ScriptedMailServer.answering("RCPT", "550 5.7.26 unauthenticated", () -> {
            QuarkusTransaction.requiringNew()
                    .run(() -> outbox.addAll(
                            SampleComposer.KIND,
                            null,
                            List.of(new Addressee(UUID.randomUUID(), "Ana", "ana@example.org", Language.ro))));
            await().until(() -> all().get(0).refusals() == 1);
            pace.well();
            clock.forward(RetryPause.after(1));
            await().until(() -> all().get(0).refusals() == 2);
            assertThat(all().get(0).state()).isEqualTo(LetterState.RETRY);
        });
    }

    @Test
    void restsLongerEachTimeButNeverLong() {
        assertThat(Pace.restAfter(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Pace.restAfter(2)).isEqualTo(Duration.ofSeconds(2));
        assertThat(Pace.restAfter(1000)).isEqualTo(Pace.LONGEST_REST);
    }

    /** Two instances that both saw the rest end. */
    @Test
    void oneLetterTriesAServerThatRests() {
        pace.rest(0, Answer.none());
        assertThat(pace.mayProbe(1)).as("it rests").isFalse();
        clock.forward(Pace.restAfter(1));
        assertThat(pace.mayProbe(1)).isTrue();
        assertThat(pace.mayProbe(1)).as("the other tries").isFalse();
        pace.rest(1, Answer.none());
        pace.rest(1, Answer.none());
        assertThat(pace.standing().failures())
                .as("a late one counts for nothing")
                .isEqualTo(2);
    }
}

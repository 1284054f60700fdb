package ro.clujit.innovationdays.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.platform.locale.Language;

@QuarkusTest
@WithTestResource(MailAddress.class)
class DispatcherTest {

    @Inject
    Outbox outbox;

    @Inject
    Letters letters;

    @Inject
    Dispatcher dispatcher;

    @Inject
    Postbag postbag;

    @Inject
    Attempts attempts;

    @Inject
    Pace pace;

    @Inject
    GivenUpLetters told;

    @Inject
    MovableClock clock;

    @AfterEach
    void emptyTheOutbox() {
        clock.reset();
        pace.well();
        pace.restNoLonger();
        QuarkusTransaction.requiringNew().run(letters::deleteAll);
    }

    private UUID add(String name) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.add(
                        SampleComposer.KIND, null, UUID.randomUUID(), name, "ana@example.org", Language.ro)
                .id());
    }

    private Letter letter(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> letters.findById(id));
    }

    private Letter awaitState(UUID id, LetterState state) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(letter(id).state()).isEqualTo(state));
        return letter(id);
    }

    private Optional<Letter> takeAfterThePause() {
        clock.forward(RetryPause.after(20));
        return postbag.take(1, 0).stream().findFirst();
    }

    @Test
    void letterLeavesOnceItIsCommitted() throws Exception {
        try (var mailboxes = Mailboxes.open()) {
            UUID id = add("Ștefan Țurcanu");
            assertThat(mailboxes.await(1)).isTrue();
            MimeMessage message = mailboxes.letters().get(0);
            assertThat(message.getMessageID()).isEqualTo("<" + id + "@example.org>");
            assertThat(message.getSubject()).isEqualTo("Știri pentru Ștefan Țurcanu");
            var to = (InternetAddress) message.getAllRecipients()[0];
            assertThat(to.getPersonal()).isEqualTo("Ștefan Țurcanu");
            assertThat(to.getAddress()).isEqualTo("ana@example.org");
            assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Cluj Innovation Days");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");

            var parts = Parts.of(message);
            assertThat(parts.text("text/plain"))
                    .contains("Bună, țară!")
                    .contains("\n.")
                    .contains("nu încheie");
            assertThat(parts.text("text/html")).contains("țară").contains("cid:dot");
            assertThat(parts.inline("dot")).containsExactly(1, 2, 3);
            assertThat(parts.attachment("știri.txt")).isEqualTo("țară".getBytes("UTF-8"));

            Letter letter = awaitState(id, LetterState.SENT);
            assertThat(letter.attempts()).isEqualTo(1);
            assertThat(letter.sentAt()).isPresent();
            assertThat(letter.lastAnswer()).isEmpty();
            assertThat(attempts.at(letter)).singleElement().satisfies(attempt -> {
                assertThat(attempt.number()).isEqualTo(1);
                assertThat(attempt.outcome()).contains(Attempt.Outcome.TAKEN);
                assertThat(attempt.endedAt().orElseThrow()).isAfterOrEqualTo(attempt.begunAt());
            });
        }
    }

    @Test
    void letterOfATransactionThatFailsIsNeverWritten() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(SampleComposer.KIND, null, UUID.randomUUID(), "Ana", "ana@example.org", Language.ro);
                    throw new IllegalStateException("what it was about failed");
                }))
                .hasMessage("what it was about failed");
        assertThat(QuarkusTransaction.requiringNew().call(() -> letters.count()))
                .isZero();
    }

    @Test
    void oneKindWritesAboutASubjectOnce() {
        UUID subject = UUID.randomUUID();
        Runnable add = () -> QuarkusTransaction.requiringNew()
                .run(() -> outbox.add(SampleComposer.KIND, null, subject, "Ana", "ana@example.org", Language.ro));
        add.run();
        assertThatThrownBy(add::run).isInstanceOf(RuntimeException.class);
    }

    @Test
    void waitsWhileTheMailServerIsDownAndDeliversWhenItIsUp() {
        UUID id = add("Ana");
        Letter waiting = awaitState(id, LetterState.RETRY);
        assertThat(waiting.lastAnswer().orElseThrow()).containsIgnoringCase("refused");
        assertThat(waiting.refusals())
                .as("the server's absence is not its fault")
                .isZero();
        try (var mailboxes = Mailboxes.open()) {
            clock.forward(Pace.LONGEST_REST);
            assertThat(mailboxes.await(1)).isTrue();
            Letter sent = awaitState(id, LetterState.SENT);
            assertThat(sent.attempts()).isGreaterThan(1);
            assertThat(mailboxes.letters()).hasSize(1);
        }
    }

    @Test
    void givesUpWhatTheServerRefusesForGoodAndKeepsItsWords() throws Exception {
        ScriptedMailServer.answering("RCPT", "550 5.1.1 <ana@example.org>: no such user", () -> {
            UUID id = add("Ana");
            Letter letter = awaitState(id, LetterState.GIVEN_UP);
            assertThat(letter.lastAnswer().orElseThrow())
                    .contains("no such user", "550")
                    .doesNotContain("ana@example.org");
            assertThat(letter.attempts()).isEqualTo(1);
            assertThat(attempts.at(letter)).singleElement().satisfies(attempt -> {
                assertThat(attempt.outcome()).contains(Attempt.Outcome.REFUSED);
                assertThat(attempt.words()).contains("no such user").doesNotContain("ana@example.org");
            });
            assertThat(told.awaitOne(id).isAboutRecipient()).isTrue();
            assertThat(pace.standing().isWell()).as("it answered").isTrue();
        });
    }

    @Test
    void fullMailboxIsTriedAgainThoughItsRefusalSoundsFinal() throws Exception {
        ScriptedMailServer.answering("RCPT", "552 5.2.2 mailbox full", () -> {
            Letter letter = awaitState(add("Ana"), LetterState.RETRY);
            assertThat(letter.refusals()).isEqualTo(1);
            assertThat(attempts.at(letter).get(0).outcome()).contains(Attempt.Outcome.PUT_OFF);
        });
    }

    @Test
    void givenUpLetterIsTriedAgainWhenAnOrganiserAsks() throws Exception {
        UUID id = add("Ana");
        ScriptedMailServer.answering(".", "554 5.7.1 looks like spam", () -> {
            dispatcher.retryNow(id);
            awaitState(id, LetterState.GIVEN_UP);
        });
        try (var mailboxes = Mailboxes.open()) {
            dispatcher.retryNow(id);
            assertThat(mailboxes.await(1)).isTrue();
            awaitState(id, LetterState.SENT);
            dispatcher.retryNow(id);
            assertThat(letter(id).state()).as("a letter that is sent stays so").isEqualTo(LetterState.SENT);
        }
    }

    @Test
    void triesAgainWhatTheServerRefusesForNow() throws Exception {
        ScriptedMailServer.answering("RCPT", "451 4.7.1 greylisted, come back later", () -> {
            assertThat(awaitState(add("Ana"), LetterState.RETRY).lastAnswer().orElseThrow())
                    .contains("greylisted");
        });
    }

    /** A wrong sender address is ours to mend: it must not be the end of every letter in the outbox. */
    @Test
    void neverGivesUpALetterForARefusalOfItsSender() throws Exception {
        ScriptedMailServer.answering("MAIL", "550 5.7.1 sender not allowed", () -> {
            assertThat(awaitState(add("Ana"), LetterState.RETRY).lastAnswer().orElseThrow())
                    .contains("sender not allowed");
            assertThat(pace.standing().answer()).contains("sender not allowed");
        });
    }

    @Test
    void letterOfASenderThatDiedIsTakenOverWhenItsLeaseHasEnded() {
        UUID id = add("Ana");
        awaitState(id, LetterState.RETRY);
        // Time leaps until this sender is quicker than the service's own.
        Letter taken =
                await().until(this::takeAfterThePause, Optional::isPresent).orElseThrow();
        assertThat(postbag.begin(taken)).isTrue();
        assertThat(dispatcher.sendNext()).as("its sender may be alive").isFalse();
        try (var mailboxes = Mailboxes.open()) {
            clock.forward(Postbag.LEASE);
            assertThat(mailboxes.await(1)).isTrue();
            awaitState(id, LetterState.SENT);
            Letter sent = letter(id);
            postbag.failed(taken, Answer.none());
            assertThat(letter(id).state()).as("after the first sender woke up").isEqualTo(LetterState.SENT);
            assertThat(attempts.at(sent).get(0).outcome()).contains(Attempt.Outcome.TAKEN);
            assertThat(attempts.at(sent).get(1).outcome()).as("its sender died").isEmpty();
        }
    }

    @Test
    void namesAreNoWayToAddRecipients() throws Exception {
        try (var mailboxes = Mailboxes.open()) {
            add("Ana\r\nBcc: eve@example.org, <eve@example.org> \"x\" (y)");
            assertThat(mailboxes.await(1)).isTrue();
            var message = mailboxes.letters().get(0);
            assertThat(message.getAllRecipients()).hasSize(1);
            assertThat(((InternetAddress) message.getAllRecipients()[0]).getAddress())
                    .isEqualTo("ana@example.org");
            assertThat(message.getHeader("Bcc")).isNull();
        }
    }

    /** As many instances of the service would: each takes what is due, as fast as it can. */
    @Test
    void manySendersNeverSendOneLetterTwice() throws Exception {
        int count = 80;
        try (var mailboxes = Mailboxes.open()) {
            List<UUID> ids = new ArrayList<>();
            QuarkusTransaction.requiringNew().run(() -> {
                for (int i = 0; i < count; i++) {
                    ids.add(outbox.add(
                                    SampleComposer.KIND,
                                    null,
                                    UUID.randomUUID(),
                                    "Ana " + i,
                                    "ana@example.org",
                                    Language.en)
                            .id());
                }
            });
            var start = new CyclicBarrier(8);
            var pool = Executors.newFixedThreadPool(8);
            List<Future<Integer>> senders = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Callable<Integer> sender = () -> {
                    start.await();
                    int sent = 0;
                    while (dispatcher.sendNext()) {
                        sent++;
                    }
                    return sent;
                };
                senders.add(pool.submit(sender));
            }
            for (Future<Integer> sender : senders) {
                sender.get();
            }
            pool.shutdown();
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                            QuarkusTransaction.requiringNew().call(() -> letters.countByState()))
                    .containsEntry(LetterState.SENT, (long) count));
            var sent = new HashSet<String>();
            for (MimeMessage message : mailboxes.letters()) {
                assertThat(sent.add(message.getMessageID()))
                        .as(message.getMessageID())
                        .isTrue();
            }
            assertThat(sent).hasSize(count);
            ids.forEach(id -> assertThat(letter(id).attempts()).isEqualTo(1));
        }
    }

    @Test
    void countsLettersByState() {
        UUID id = add("Ana");
        awaitState(id, LetterState.RETRY);
        var counts = QuarkusTransaction.requiringNew().call(() -> letters.countByState());
        assertThat(counts).containsEntry(LetterState.RETRY, 1L).containsEntry(LetterState.SENT, 0L);
        assertThat(letter(id).createdAt()).isBefore(Instant.now());
    }
}

package ro.clujit.innovationdays.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.platform.locale.Language;

/** One sender's letters, of which each is written down together with the beginning of the next. */
@QuarkusTest
class RoundTest {

    @Inject
    Outbox outbox;

    @Inject
    Letters letters;

    @Inject
    Attempts attempts;

    @Inject
    Postbag postbag;

    @Inject
    Wording wording;

    @Inject
    OutboxState state;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @BeforeEach
    @AfterEach
    void emptyTheOutbox() {
        QuarkusTransaction.requiringNew().run(letters::deleteAll);
    }

    private List<Letter> taken(int count) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < count; i++) {
                outbox.add(SampleComposer.KIND, null, UUID.randomUUID(), "Ana", "ana@example.org", Language.ro);
            }
        });
        return postbag.take(count, 0);
    }

    private Letter now(Letter letter) {
        return QuarkusTransaction.requiringNew().call(() -> letters.findById(letter.id()));
    }

    private List<Optional<Attempt.Outcome>> outcomes(Letter letter) {
        return attempts.at(now(letter)).stream().map(Attempt::outcome).toList();
    }

    @Test
    void eachIsWrittenDownWithTheNextAndTheLastAtTheEnd() {
        List<Letter> three = taken(3);
        var sending = new RecordedSending(postbag, state);
        sending.allow(3);
        Sending.Round round = sending.round();
        for (int i = 0; i < 3; i++) {
            assertThat(round.send(three.get(i), wording.of(three.get(i)).orElseThrow(), 0))
                    .isTrue();
            assertThat(now(three.get(i)).state()).isEqualTo(LetterState.SENDING);
            assertThat(three.subList(0, i))
                    .allSatisfy(before -> assertThat(now(before).state()).isEqualTo(LetterState.SENT));
        }
        round.end();
        assertThat(three).allSatisfy(letter -> {
            assertThat(now(letter).state()).isEqualTo(LetterState.SENT);
            assertThat(now(letter).attempts()).isEqualTo(1);
            assertThat(outcomes(letter)).containsExactly(Optional.of(Attempt.Outcome.TAKEN));
        });
        round.end();
        assertThat(sending.sent())
                .containsExactlyElementsOf(three.stream().map(Letter::id).toList());
    }

    @Test
    void oneThatWasSentIsWrittenDownThoughTheNextIsAnothersByNow() {
        List<Letter> two = taken(2);
        var sending = new RecordedSending(postbag, state);
        sending.allow(2);
        Sending.Round round = sending.round();
        round.send(two.get(0), wording.of(two.get(0)).orElseThrow(), 0);
        EncodedLetter words = wording.of(two.get(1)).orElseThrow();
        postbag.release(List.of(two.get(1)));
        assertThat(round.send(two.get(1), words, 0)).isTrue();
        assertThat(sending.sent()).containsExactly(two.get(0).id());
        assertThat(now(two.get(0)).state()).isEqualTo(LetterState.SENT);
        assertThat(now(two.get(1)).attempts()).isZero();
        assertThat(outcomes(two.get(1))).isEmpty();
    }

    /** The first sender was too slow, and another has sent it anew: what it writes down is nobody's any more. */
    @Test
    void oneWhoseLeaseIsAnothersIsNotWrittenDownWithTheNext() {
        List<Letter> two = taken(2);
        assertThat(postbag.begin(two.get(0))).isTrue();
        QuarkusTransaction.requiringNew().run(() -> letters.getEntityManager()
                .createNativeQuery("update letter set lease = gen_random_uuid() where id = :id")
                .setParameter("id", two.get(0).id())
                .executeUpdate());
        assertThat(postbag.begin(two.get(1), two.get(0), true)).isTrue();
        assertThat(now(two.get(0)).state()).isEqualTo(LetterState.SENDING);
        assertThat(outcomes(two.get(0))).containsExactly(Optional.empty());
        assertThat(outcomes(two.get(1))).containsExactly(Optional.empty());
    }

    @Test
    void isWrittenDownBeforeTheSenderWaitsForItsTurn() throws Exception {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update mail_pace set next_slot = 'epoch'")
                        .executeUpdate());
        var sending = new RecordedSending(postbag, state);
        sending.allow(2);
        var config = SeveralInstancesTest.config(1, Optional.of(1));
        var instance = new Dispatcher(
                postbag, wording, sending, new SeveralInstancesTest.OwnPace(database, clock, config), config);
        try {
            postbag.release(taken(2));
            instance.look();
            await().atMost(Duration.ofSeconds(20)).until(() -> letters(LetterState.SENT) == 1);
            assertThat(sending.sent()).as("the other has its turn in a minute").hasSize(1);
        } finally {
            instance.stop(new ShutdownEvent());
        }
    }

    private long letters(LetterState wanted) {
        return QuarkusTransaction.requiringNew().call(letters::countByState).get(wanted);
    }

    @Test
    void oneThatIsBegunIsNotGivenBack() {
        List<Letter> one = taken(1);
        assertThat(postbag.begin(one.get(0))).isTrue();
        Letter begun = now(one.get(0));
        postbag.release(one);
        assertThat(now(one.get(0)).state()).isEqualTo(LetterState.SENDING);
        assertThat(now(one.get(0)).dueAt()).isEqualTo(begun.dueAt());
    }
}

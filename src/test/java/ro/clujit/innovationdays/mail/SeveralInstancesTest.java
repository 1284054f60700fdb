package ro.clujit.innovationdays.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.mail.Outbox.Addressee;
import ro.clujit.innovationdays.platform.InstallationConfig;
import ro.clujit.innovationdays.platform.locale.Language;

/** Instances of the service over one outbox. The one that runs the test has no mail server, and takes nothing. */
@QuarkusTest
class SeveralInstancesTest {

    @Inject
    Outbox outbox;

    @Inject
    Letters letters;

    @Inject
    Postbag postbag;

    @Inject
    Wording wording;

    @Inject
    Composing composing;

    @Inject
    LetterMeters meters;

    @Inject
    OutboxState state;

    @Inject
    EntityManager database;

    @Inject
    MovableClock clock;

    private final List<Dispatcher> instances = new ArrayList<>();

    @BeforeEach
    void emptyTheOutbox() {
        QuarkusTransaction.requiringNew().run(() -> {
            letters.deleteAll();
            database.createNativeQuery("update mail_pace set next_slot = 'epoch', failures = 0")
                    .executeUpdate();
        });
    }

    @AfterEach
    void stopThem() throws InterruptedException {
        for (Dispatcher instance : instances) {
            instance.stop(new ShutdownEvent());
        }
        clock.reset();
        emptyTheOutbox();
    }

    static InstallationConfig config(int connections, Optional<Integer> perMinute) {
        var builder = new SmallRyeConfigBuilder()
                .withMapping(InstallationConfig.class)
                .withDefaultValues(Map.of(
                        "innovationdays.public-url", "http://localhost",
                        "innovationdays.home", "data",
                        "innovationdays.secret", "none",
                        "innovationdays.mail.host", "localhost",
                        "innovationdays.mail.from", "forum@example.org",
                        "innovationdays.pages.fresh", "PT2S",
                        "innovationdays.mail.silence", "PT4S",
                        "innovationdays.mail.connections", String.valueOf(connections)));
        perMinute.ifPresent(limit -> builder.withDefaultValue("innovationdays.mail.per-minute", limit.toString()));
        return builder.build().getConfigMapping(InstallationConfig.class);
    }

    private Dispatcher instance(Sending sending, Wording words, int connections, Optional<Integer> perMinute) {
        InstallationConfig config = config(connections, perMinute);
        var instance = new Dispatcher(postbag, words, sending, new OwnPace(database, clock, config), config);
        instances.add(instance);
        return instance;
    }

    private Dispatcher instance(Sending sending) {
        return instance(sending, wording, 1, Optional.empty());
    }

    /** Not the container's, which would begin its transactions. */
    static final class OwnPace extends Pace {
        OwnPace(EntityManager database, Clock clock, InstallationConfig config) {
            super(database, clock, config);
        }

        @Override
        public Standing standing() {
            return QuarkusTransaction.requiringNew().call(super::standing);
        }
    }

    private List<UUID> add(int count, boolean isBulk) {
        List<Addressee> to = IntStream.range(0, count)
                .mapToObj(n -> new Addressee(UUID.randomUUID(), "Ana " + n, "ana@example.org", Language.ro))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> {
            if (isBulk) {
                outbox.addBulk(SampleComposer.KIND, null, to);
            } else {
                outbox.addAll(SampleComposer.KIND, null, to);
            }
        });
        return QuarkusTransaction.requiringNew()
                .call(() -> letters.list("bulk = ?1 order by createdAt desc, id", isBulk).stream()
                        .map(Letter::id)
                        .toList());
    }

    private long count(LetterState wanted) {
        return QuarkusTransaction.requiringNew()
                .call(() -> letters.countByState())
                .get(wanted);
    }

    private Letter letter(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> letters.findById(id));
    }

    private void forward(Duration time) {
        clock.forward(time);
    }

    @Test
    void shareTheLettersAndSendNoneTwice() {
        add(120, false);
        var first = new RecordedSending(postbag, state);
        var second = new RecordedSending(postbag, state);
        first.allow(1000);
        second.allow(1000);
        instance(first).look();
        instance(second).look();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(count(LetterState.SENT)).isEqualTo(120));
        var all = new ArrayList<>(first.sent());
        all.addAll(second.sent());
        assertThat(all).hasSize(120).doesNotHaveDuplicates();
        assertThat(first.mostUnderWay()).isEqualTo(1);
        assertThat(second.mostUnderWay()).isEqualTo(1);
    }

    /** As many may be repeated if it is killed, and their enclosures are in memory: no more, whatever waits. */
    @Test
    void takeAFewAndHaveAsManyUnderWayAsTheyMay() {
        add(500, false);
        var sending = new RecordedSending(postbag, state);
        var worded = new AtomicInteger();
        var counting = new Wording(composing, postbag, meters) {
            @Override
            Optional<EncodedLetter> of(Letter letter) {
                worded.incrementAndGet();
                return super.of(letter);
            }
        };
        Dispatcher instance = instance(sending, counting, 2, Optional.empty());
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            instance.look();
            return sending.underWay() == 2 && worded.get() >= Ahead.ROOM;
        });
        assertThat(worded.get()).isLessThanOrEqualTo(2 * Ahead.ROOM + 2);
        assertThat(count(LetterState.SENDING)).isLessThanOrEqualTo(2 * Ahead.ROOM + 2);
        sending.allow(1000);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(count(LetterState.SENT)).isEqualTo(500));
        assertThat(sending.mostUnderWay()).isEqualTo(2);
        assertThat(sending.sent()).doesNotHaveDuplicates();
    }

    @Test
    void letterThatSomebodyWaitsForLeavesBeforeThousandsThatNobodyDoes() {
        add(200, true);
        var sending = new RecordedSending(postbag, state);
        Dispatcher instance = instance(sending);
        instance.look();
        await().until(() -> sending.underWay() == 1);
        UUID confirmation = add(1, false).get(0);
        instance.look();
        // It is taken while the first announcement is under way, or at the latest while the second is.
        sending.allow(1);
        await().until(() -> sending.sent().size() == 1 && sending.underWay() == 1);
        await().until(() -> letter(confirmation).state() != LetterState.WAITING);
        sending.allow(1000);
        await().atMost(Duration.ofSeconds(60)).until(() -> count(LetterState.SENT) == 201);
        assertThat(sending.sent().indexOf(confirmation)).isBetween(1, 2);
    }

    @Test
    void whatWasTakenAndNotBegunGoesBackAtOnceWhenAnInstanceStops() throws Exception {
        add(30, false);
        var sending = new RecordedSending(postbag, state);
        Dispatcher instance = instance(sending);
        instance.look();
        await().until(() -> sending.underWay() == 1 && count(LetterState.SENDING) == Ahead.ROOM);
        var stopping = new Thread(() -> {
            try {
                instance.stop(new ShutdownEvent());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        stopping.start();
        await().untilAsserted(() -> assertThat(count(LetterState.WAITING)).isEqualTo(29));
        assertThat(count(LetterState.SENDING)).as("the one under way").isEqualTo(1);
        sending.allow(1);
        stopping.join();
        assertThat(count(LetterState.SENT)).isEqualTo(1);
    }

    @Test
    void leaseThatIsRenewedHoldsAndOneThatIsNotGoesToAnother() {
        add(1, false);
        Letter taken = postbag.take(1, 0).get(0);
        forward(Postbag.SHORT_LEASE.minusSeconds(10));
        postbag.renew(List.of(taken));
        forward(Postbag.SHORT_LEASE.minusSeconds(10));
        assertThat(postbag.take(1, 0)).as("it was renewed").isEmpty();
        forward(Postbag.SHORT_LEASE);
        Letter again = postbag.take(1, 0).get(0);
        assertThat(postbag.begin(taken)).as("it is another's").isFalse();
        postbag.renew(List.of(taken));
        postbag.release(List.of(taken));
        postbag.sent(taken);
        postbag.failed(taken, Answer.none());
        assertThat(letter(taken.id()).state()).isEqualTo(LetterState.SENDING);
        assertThat(letter(taken.id()).dueAt()).as("of the other").isEqualTo(again.dueAt());
        assertThat(postbag.begin(again)).isTrue();
        assertThat(postbag.begin(again)).as("twice").isFalse();
        forward(Postbag.SHORT_LEASE);
        assertThat(postbag.take(1, 0)).as("its conversation may be under way").isEmpty();
        assertThat(letter(again.id()).attempts()).isEqualTo(1);
    }

    @Test
    void letterThatGoesBackIsAsIfItHadNotBeenTaken() {
        UUID id = add(1, false).get(0);
        Letter before = letter(id);
        postbag.release(postbag.take(1, 0));
        Letter after = letter(id);
        assertThat(after.state()).isEqualTo(LetterState.WAITING);
        assertThat(after.dueAt()).isEqualTo(before.dueAt());
        assertThat(after.attempts()).isZero();
        assertThat(postbag.take(1, 0)).hasSize(1);
    }

    /** Real contenders for a turn of ten seconds. */
    @Test
    void haveOneTurnBetweenThemWhereThereIsALimit() throws Exception {
        var pace = new OwnPace(database, clock, config(1, Optional.of(6)));
        for (int round = 0; round < 3; round++) {
            assertThat(turnsOf(pace, 8)).isEqualTo(1);
            assertThat(pace.turn(false)).isPresent();
            forward(Duration.ofSeconds(10));
        }
    }

    private static int turnsOf(Pace pace, int contenders) throws Exception {
        var start = new CyclicBarrier(contenders);
        var pool = Executors.newFixedThreadPool(contenders);
        try {
            Callable<Boolean> contender = () -> {
                start.await();
                return pace.turn(false).isEmpty();
            };
            int turns = 0;
            for (Future<Boolean> one : pool.invokeAll(Collections.nCopies(contenders, contender))) {
                turns += one.get() ? 1 : 0;
            }
            return turns;
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void sendNoMoreTogetherThanTheLimitAllows() {
        add(20, false);
        var first = new RecordedSending(postbag, state);
        var second = new RecordedSending(postbag, state);
        first.allow(1000);
        second.allow(1000);
        instance(first, wording, 1, Optional.of(2)).look();
        instance(second, wording, 1, Optional.of(2)).look();
        for (int turns = 1; turns <= 3; turns++) {
            int expected = turns;
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                instances.forEach(Dispatcher::look);
                return first.sent().size() + second.sent().size() >= expected;
            });
            assertThat(first.sent().size() + second.sent().size()).isEqualTo(expected);
            forward(Duration.ofSeconds(30));
        }
    }

    @Test
    void letterThatNobodyWaitsForYieldsItsTurnToOneThatAnotherInstanceHas() {
        var pace = new OwnPace(database, clock, config(1, Optional.of(6)));
        add(1, true);
        UUID urgent = add(1, false).get(0);
        assertThat(pace.turn(true)).as("one is due").isPresent();
        Letter taken = postbag.take(1, 0).get(0);
        assertThat(pace.turn(true))
                .as("another instance has it, and waits for its turn")
                .isPresent();
        assertThat(pace.turn(false)).isEmpty();
        assertThat(postbag.begin(taken)).isTrue();
        postbag.sent(taken);
        forward(Duration.ofSeconds(10));
        assertThat(pace.turn(true)).isEmpty();
        assertThat(letter(urgent).state()).isEqualTo(LetterState.SENT);
    }
}

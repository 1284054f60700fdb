package ro.clujit.innovationdays.mail.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.mail.LetterGivenUp;
import ro.clujit.innovationdays.mail.UnreachableAddress;
import ro.clujit.innovationdays.mail.UnreachableAddresses;

/** What follows from a report, and from which nothing does. */
@QuarkusTest
class ReportingTest {

    @Inject
    Reporting reporting;

    @Inject
    Intake intake;

    @Inject
    TestLetters letters;

    @Inject
    UnreachableAddresses unreachable;

    @Inject
    SendingAgain again;

    @Inject
    Event<LetterGivenUp> givenUp;

    @Inject
    MovableClock clock;

    private final String address = TestLetters.address();

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    private Reporting.Taken report(UUID letter, Report.Kind kind, String status, Instant at) {
        Outcome outcome = Outcome.of(kind, Set.of(address), status, "said");
        return reporting.take(
                letter, outcome, at, Digests.of((letter + kind.name() + status + at).getBytes(StandardCharsets.UTF_8)));
    }

    private Reporting.Taken report(UUID letter, Report.Kind kind, String status) {
        return report(letter, kind, status, clock.instant());
    }

    @Test
    void marksAnAddressThatIsNone() {
        UUID letter = letters.sent(address.toUpperCase());
        assertThat(intake.take(new Sample("postfix-no-such-user.eml", letter, address).bytes()))
                .contains(true);
        UnreachableAddress mark = letters.mark(address).orElseThrow();
        assertThat(mark.because()).isEqualTo(UnreachableAddress.Because.BOUNCED);
        assertThat(mark.reason()).isEqualTo(UnreachableAddress.Reason.NO_SUCH_ADDRESS);
        assertThat(mark.letterId()).contains(letter);
        assertThat(mark.answer()).contains("User unknown").doesNotContain("elsewhere");
        assertThat(unreachable.among(List.of(address.toUpperCase()))).containsExactly(address);
    }

    @Test
    void writesTheSameMessageDownOnce() {
        UUID letter = letters.sent(address);
        byte[] message = new Sample("postfix-mailbox-full.eml", letter, address).bytes();
        assertThat(intake.take(message)).contains(true);
        assertThat(intake.take(message)).contains(false);
        assertThat(letters.reports(letter)).hasSize(1);
    }

    /** Whoever knows no letter cannot silence an address, and whoever had one can silence no other. */
    @Test
    void believesNoForgedBounce() {
        UUID letter = letters.sent(address);
        UUID stranger = UUID.fromString("0197a000-1111-7222-8333-444455556666");
        assertThat(intake.take(new Sample("postfix-no-such-user.eml", stranger, address).bytes()))
                .as("a letter that there is none of")
                .isEmpty();
        String victim = TestLetters.address();
        letters.sent(victim);
        assertThat(intake.take(new Sample("postfix-no-such-user.eml", letter, victim).bytes()))
                .as("one's own letter and another's address")
                .isEmpty();
        UUID notYet = letters.waiting(victim);
        letters.change("update letter set attempts = 0, state = 'WAITING' where id = ?1", notYet);
        assertThat(intake.take(new Sample("postfix-no-such-user.eml", notYet, victim).bytes()))
                .as("a letter that never left")
                .isEmpty();
        assertThat(letters.mark(address)).isEmpty();
        assertThat(letters.mark(victim)).isEmpty();
    }

    @Test
    void isPatientWithAFullMailboxAndGivesUpAfterSeveralDays() {
        UUID letter = letters.sent(address);
        for (int i = 0; i < 4; i++) {
            report(letter, Report.Kind.BOUNCED, "5.2.2", clock.instant().plusNanos(1000L * i));
            clock.forward(Duration.ofHours(1));
        }
        assertThat(letters.mark(address)).as("four times in one day").isEmpty();
        clock.forward(Duration.ofDays(3));
        report(letters.sent(address), Report.Kind.BOUNCED, "4.2.2");
        assertThat(letters.mark(address).orElseThrow().reason()).isEqualTo(UnreachableAddress.Reason.FULL);
    }

    @Test
    void startsCountingAnewWhenALetterArrives() {
        UUID letter = letters.sent(address);
        report(letter, Report.Kind.BOUNCED, "5.2.2");
        clock.forward(Duration.ofDays(2));
        report(letter, Report.Kind.BOUNCED, "5.2.2");
        clock.forward(Duration.ofHours(1));
        report(letter, Report.Kind.DELIVERED, "2.0.0");
        clock.forward(Duration.ofDays(2));
        report(letter, Report.Kind.BOUNCED, "5.2.2");
        assertThat(letters.mark(address)).isEmpty();
    }

    @Test
    void thinksNothingOfADelayAndNothingLessOfALaterSuccess() {
        UUID letter = letters.sent(address);
        report(letter, Report.Kind.DEFERRED, "4.4.1");
        assertThat(letters.mark(address)).isEmpty();
        report(letter, Report.Kind.BOUNCED, "5.1.1");
        clock.forward(Duration.ofHours(1));
        report(letter, Report.Kind.DELIVERED, "2.0.0");
        assertThat(letters.mark(address)).isPresent();
    }

    @Test
    void keepsAComplaintWhateverComesAfter() {
        UUID letter = letters.sent(address);
        assertThat(intake.take(new Sample("complaint.eml", letter, address).bytes()))
                .contains(true);
        report(letter, Report.Kind.BOUNCED, "5.1.1");
        assertThat(letters.mark(address).orElseThrow().reason()).isEqualTo(UnreachableAddress.Reason.UNWANTED);
        assertThat(again.again(address)).isZero();
        assertThat(letters.mark(address)).as("only its owner can take it back").isPresent();
        QuarkusTransaction.requiringNew().run(() -> unreachable.forgive(address));
        assertThat(letters.mark(address)).isEmpty();
    }

    @Test
    void marksWhatTheMailServerRefusesItself() {
        UUID letter = letters.sent(address);
        QuarkusTransaction.requiringNew()
                .run(() -> givenUp.fire(new LetterGivenUp(letter, address, false, "554 5.7.1 looks like spam")));
        assertThat(letters.mark(address)).isEmpty();
        QuarkusTransaction.requiringNew()
                .run(() -> givenUp.fire(new LetterGivenUp(letter, address, true, "550 5.1.1 <…> no such user")));
        UnreachableAddress mark = letters.mark(address).orElseThrow();
        assertThat(mark.because()).isEqualTo(UnreachableAddress.Because.REFUSED);
        assertThat(mark.reason()).isEqualTo(UnreachableAddress.Reason.NO_SUCH_ADDRESS);
    }

    /** Each counts those before it, so that the last of them sees all. */
    @Test
    void missesNothingOfWhatComesAtTheSameMoment() throws Exception {
        for (int round = 0; round < 5; round++) {
            String ana = TestLetters.address();
            UUID letter = letters.sent(ana);
            letters.change("update letter set created_at = created_at - interval '20 days' where id = ?1", letter);
            var start = new CyclicBarrier(3);
            var threads = Executors.newFixedThreadPool(3);
            List<Future<Reporting.Taken>> all = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Instant at = clock.instant().minus(Duration.ofDays(2L * i));
                byte[] digest = Digests.of((letter + " " + i).getBytes(StandardCharsets.UTF_8));
                all.add(threads.submit(() -> {
                    start.await();
                    return reporting.take(
                            letter, Outcome.of(Report.Kind.BOUNCED, Set.of(ana), "5.2.2", ""), at, digest);
                }));
            }
            for (var one : all) {
                assertThat(one.get(60, TimeUnit.SECONDS)).isEqualTo(Reporting.Taken.WRITTEN);
            }
            threads.shutdown();
            assertThat(letters.mark(ana)).isPresent();
        }
    }

    @Test
    void sendsAgainToTheSameAddressOnceAndForgetsWhatWasSaid() {
        UUID letter = letters.sent(address);
        UUID arrived = letters.sent(address);
        report(letter, Report.Kind.BOUNCED, "5.1.1");
        assertThat(again.again(address)).isEqualTo(1);
        assertThat(letters.mark(address)).isEmpty();
        assertThat(letters.stateOf(letter)).isEqualTo("RETRY");
        assertThat(letters.stateOf(arrived)).isEqualTo("SENT");
        assertThat(again.again(address)).isZero();
        assertThat(letters.reports(letter).get(0).settledAt()).isPresent();
    }

    /** It bounced from where it went at first; where it goes now, nobody has said anything of. */
    @Test
    void lateBounceOfAnOldAddressSaysNothingOfTheNewOne() {
        UUID letter = letters.sent(address);
        report(letter, Report.Kind.BOUNCED, "5.1.1");
        String better = TestLetters.address();
        int sent = QuarkusTransaction.requiringNew().call(() -> again.to(address, better, one -> true));
        assertThat(sent).isEqualTo(1);
        assertThat(report(letter, Report.Kind.BOUNCED, "5.1.2")).isEqualTo(Reporting.Taken.NOT_OURS);
        assertThat(letters.mark(better)).isEmpty();
    }

    @Test
    void forgetsReportsWithTheirLetter() {
        UUID letter = letters.sent(address);
        report(letter, Report.Kind.BOUNCED, "5.2.2");
        letters.change("delete from letter where id = ?1", letter);
        assertThat(letters.reports(letter)).isEmpty();
    }
}

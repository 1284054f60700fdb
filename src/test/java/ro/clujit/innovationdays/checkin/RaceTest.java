package ro.clujit.innovationdays.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.checkin.device.TestDoor;
import ro.clujit.innovationdays.checkin.rules.Direction;
import ro.clujit.innovationdays.checkin.rules.Verdict;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** Gates that scan at the same instant. */
@QuarkusTest
class RaceTest {

    private static final int TIMES = 1_000;
    private static final int PAIRS = 4;

    @Inject
    TestEditions editions;

    @Inject
    TestDoor door;

    @Inject
    CheckingIn checkingIn;

    @Test
    void admitsAtOneOfTwoGatesThatScanOneTicketAThousandTimes() throws Exception {
        TestEditions.Made edition = editions.open(TIMES);
        List<TestTickets.OnBadge> badges = door.issue(edition, TIMES);
        ExecutorService threads = Executors.newFixedThreadPool(2 * PAIRS);
        try {
            List<Future<List<Verdict>>> gates = new ArrayList<>();
            for (int pair = 0; pair < PAIRS; pair++) {
                var together = new CyclicBarrier(2);
                for (String gate : List.of(edition.mainGate(), edition.sideGate())) {
                    int first = pair;
                    gates.add(threads.submit(() -> {
                        List<Verdict> verdicts = new ArrayList<>();
                        for (int i = first; i < TIMES; i += PAIRS) {
                            together.await(60, TimeUnit.SECONDS);
                            verdicts.add(scan(gate, badges.get(i).code()));
                        }
                        return verdicts;
                    }));
                }
            }
            for (int pair = 0; pair < PAIRS; pair++) {
                List<Verdict> main = gates.get(2 * pair).get(120, TimeUnit.SECONDS);
                List<Verdict> side = gates.get(2 * pair + 1).get(120, TimeUnit.SECONDS);
                for (int i = 0; i < main.size(); i++) {
                    assertThat(List.of(main.get(i), side.get(i)))
                            .containsExactlyInAnyOrder(Verdict.ADMITTED, Verdict.ALREADY_IN);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Other tickets, so that no row of theirs keeps them apart. */
    @Test
    void letsNoMoreIntoARoomThanThereArePlaces() throws Exception {
        TestEditions.Made edition = editions.open(40);
        List<TestTickets.OnBadge> badges = door.issue(edition, 40);
        editions.change(
                "update gate set area = 'ITSELF', places = 7 where id = ?1", UUID.fromString(edition.mainGate()));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Verdict>> scans = new ArrayList<>();
            for (TestTickets.OnBadge badge : badges) {
                scans.add(threads.submit(() -> scan(edition.mainGate(), badge.code())));
            }
            List<Verdict> verdicts = new ArrayList<>();
            for (Future<Verdict> scan : scans) {
                verdicts.add(scan.get(60, TimeUnit.SECONDS));
            }
            assertThat(verdicts).filteredOn(Verdict.ADMITTED::equals).hasSize(7);
            assertThat(verdicts).filteredOn(Verdict.FULL::equals).hasSize(33);
        } finally {
            threads.shutdownNow();
        }
    }

    private Verdict scan(String gate, String code) {
        var request = new ScanRequest(
                UUID.randomUUID(),
                UUID.fromString(gate),
                new Shown.Text(code),
                Direction.IN,
                Source.CAMERA,
                Instant.now(),
                null,
                null);
        return checkingIn.scan(request, Scanner.organiser(null)).orElseThrow().verdict();
    }
}

package ro.clujit.innovationdays.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;

/**
 * Random sequences of everything that takes places or gives them back, from many threads, while somebody looks on all the
 * time: no quota is ever over its size, what is taken is always the sum of what it is taken by, and in the end no place is
 * lost.
 */
@QuarkusTest
class SalesModelTest {

    private static final int SELLERS = 8;
    private static final int STEPS = 60;

    @Inject
    TestEditions editions;

    @Inject
    TestSales sales;

    @Inject
    SaleCounts counts;

    @Inject
    MovableClock clock;

    ExecutorService threads;

    @BeforeEach
    void start() {
        threads = Executors.newFixedThreadPool(SELLERS + 1);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        clock.reset();
    }

    @Test
    void sellsNoPlaceTwiceAndLosesNoneWhateverHappensInWhateverOrder() throws Exception {
        long seed = System.nanoTime();
        for (int round = 0; round < 3; round++) {
            TestSales.Shop shop = sales.open(editions.open(1).slug(), new Random(seed + round));
            var over = new AtomicBoolean();
            Future<List<String>> watch = threads.submit(() -> lookOn(shop, over));
            List<Callable<Void>> sellers = new ArrayList<>();
            for (int i = 0; i < SELLERS; i++) {
                var seller = new RandomSeller(sales, shop, clock, new Random(seed + 100L * round + i));
                sellers.add(() -> {
                    for (int step = 0; step < STEPS; step++) {
                        seller.step();
                    }
                    return null;
                });
            }
            for (Future<Void> seller : threads.invokeAll(sellers, 180, TimeUnit.SECONDS)) {
                seller.get();
            }
            over.set(true);
            assertThat(watch.get(60, TimeUnit.SECONDS))
                    .as("seed %d, round %d", seed, round)
                    .isEmpty();
            assertThat(counts.faults(shop)).as("seed %d, round %d", seed, round).isEmpty();
            clock.forward(Duration.ofDays(40));
            sales.endEverything(shop);
            assertThat(counts.taken(shop))
                    .as("no place is lost for ever, seed %d, round %d", seed, round)
                    .isZero();
            assertThat(counts.faults(shop)).as("seed %d, round %d", seed, round).isEmpty();
        }
    }

    /** All of them on the same registration at the same moment, which random sellers seldom manage. */
    @Test
    void endsOneRegistrationInOneWayWhoeverIsFirst() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        TestSales.Shop shop = sales.open(editions.open(1).slug(), random);
        for (int round = 0; round < 60; round++) {
            var seller = new RandomSeller(sales, shop, clock, new Random(random.nextLong()));
            if (random.nextBoolean()) {
                seller.requestOne();
            } else {
                seller.oweForAnAddOn();
            }
            if (random.nextInt(3) == 0) {
                clock.forward(Duration.ofDays(9));
            }
            var start = new CountDownLatch(1);
            List<Callable<Void>> hands = new ArrayList<>();
            for (int i = 0; i < SELLERS; i++) {
                var hand = new RandomSeller(sales, shop, clock, new Random(random.nextLong()));
                hands.add(() -> {
                    start.await();
                    hand.layHandsOnTheLatest();
                    return null;
                });
            }
            List<Future<Void>> under = hands.stream().map(threads::submit).toList();
            start.countDown();
            for (Future<Void> hand : under) {
                hand.get(60, TimeUnit.SECONDS);
            }
            assertThat(counts.faults(shop)).as("seed %d, round %d", seed, round).isEmpty();
        }
    }

    private List<String> lookOn(TestSales.Shop shop, AtomicBoolean over) {
        List<String> seen = new ArrayList<>();
        while (!over.get() && seen.isEmpty()) {
            seen.addAll(QuarkusTransaction.requiringNew().call(() -> counts.faults(shop)));
        }
        return seen;
    }
}

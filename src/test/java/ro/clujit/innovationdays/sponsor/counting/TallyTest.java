package ro.clujit.innovationdays.sponsor.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What an instance gathers between two writings. */
class TallyTest {

    /** A database that is away when told to. */
    private static final class Written extends ListingCounts {
        private final List<Map<Counted, Integer>> batches = new ArrayList<>();
        private boolean away;

        Written() {
            super(null, null);
        }

        @Override
        void add(Map<Counted, Integer> amounts) {
            if (away) {
                throw new IllegalStateException("away");
            }
            batches.add(amounts);
        }

        int all() {
            return batches.stream()
                    .flatMap(batch -> batch.values().stream())
                    .mapToInt(Integer::intValue)
                    .sum();
        }
    }

    private final Written written = new Written();
    private final Tally tally = new Tally(written);
    private final Counted one = new Counted(UUID.randomUUID(), CountKind.CLICKED);

    @Test
    void isWrittenAtOnceHoweverManyCame() throws InterruptedException {
        ExecutorService visitors = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) {
            visitors.execute(() -> {
                for (int j = 0; j < 1000; j++) {
                    tally.count(one);
                }
            });
        }
        visitors.shutdown();
        assertThat(visitors.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        tally.write();
        tally.write();
        assertThat(written.batches).containsExactly(Map.of(one, 4000));
    }

    @Test
    void waitsForADatabaseThatIsAway() {
        tally.count(one);
        written.away = true;
        tally.write();
        tally.count(one);
        written.away = false;
        tally.stop(null);
        assertThat(written.all()).isEqualTo(2);
    }

    @Test
    void doesNotTakeTheMemoryForIdsThatNobodyGaveOut() {
        tally.count(one);
        for (int i = 0; i < Tally.MOST_KEPT + 10; i++) {
            tally.count(new Counted(UUID.randomUUID(), CountKind.SEEN_IN_LIST));
        }
        tally.count(one);
        tally.write();
        assertThat(written.batches.get(0)).hasSize(Tally.MOST_KEPT).containsEntry(one, 2);
    }
}

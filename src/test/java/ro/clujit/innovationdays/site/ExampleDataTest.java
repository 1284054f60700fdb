package ro.clujit.innovationdays.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithExamples.class)
class ExampleDataTest {

    private static final int INSTANCES = 8;

    @Inject
    ExampleData examples;

    @Inject
    EntityManager rows;

    @Test
    void leavesADatabaseAloneThatHasEditions() {
        assertThat(examples.loadIfEmpty()).isFalse();
        assertThat(count("edition")).isEqualTo(3);
    }

    @Test
    void isLoadedOnceByInstancesThatStartAtOnce() throws Exception {
        QuarkusTransaction.requiringNew()
                .run(() -> rows.createNativeQuery("truncate edition, organisation, speaker cascade")
                        .executeUpdate());

        List<Boolean> loaded = atOnce(examples::loadIfEmpty);

        assertThat(loaded).containsOnlyOnce(true);
        assertThat(count("edition")).isEqualTo(3);
        assertThat(count("sponsorship")).isEqualTo(36);
        assertThat(count("gate")).isEqualTo(2);
        assertThat(count("ticket_type")).isEqualTo(3);
    }

    private static List<Boolean> atOnce(Callable<Boolean> start) throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);
        try {
            var together = new CyclicBarrier(INSTANCES);
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < INSTANCES; i++) {
                answers.add(instances.submit(() -> {
                    ManagedContext request = Arc.container().requestContext();
                    request.activate();
                    try {
                        together.await();
                        return start.call();
                    } finally {
                        request.terminate();
                    }
                }));
            }
            List<Boolean> loaded = new ArrayList<>();
            for (Future<Boolean> answer : answers) {
                loaded.add(answer.get());
            }
            return loaded;
        } finally {
            instances.shutdown();
        }
    }

    private long count(String table) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number)
                        rows.createNativeQuery("select count(*) from " + table).getSingleResult())
                .longValue());
    }
}

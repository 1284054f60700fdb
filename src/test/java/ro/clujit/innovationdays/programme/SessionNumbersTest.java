package ro.clujit.innovationdays.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;

/** Numbers are given once, whoever asks for them at once and whatever lock they hold or forgot to take. */
@QuarkusTest
class SessionNumbersTest {

    @Inject
    TestEditions database;

    @Inject
    Editions editions;

    @Inject
    SessionNumbers numbers;

    String edition;

    @BeforeEach
    void makeAnEdition() {
        edition = database.open(5).slug();
    }

    @Test
    void givesEachToOneOfManyWhoAskAtOnce() throws Exception {
        int many = 64;
        var contenders = Executors.newFixedThreadPool(8);
        try {
            List<Integer> given = new ArrayList<>();
            List<Callable<Integer>> asking = Collections.nCopies(many, () -> inTransaction(numbers::next));
            for (Future<Integer> number : contenders.invokeAll(asking)) {
                given.add(number.get());
            }
            assertThat(given)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, many).boxed().toList());
        } finally {
            contenders.shutdownNow();
        }
    }

    @Test
    void goesOnBehindWhatWasNumberedElsewhere() {
        assertThat(inTransaction(numbers::next)).isEqualTo(1);
        note(40);
        note(7);
        assertThat(inTransaction(numbers::next)).isEqualTo(41);
    }

    private void note(int number) {
        inTransaction(found -> {
            numbers.note(found, number);
            return number;
        });
    }

    private int inTransaction(ToIntFunction<Edition> work) {
        return QuarkusTransaction.requiringNew()
                .call(() -> work.applyAsInt(editions.bySlug(edition).orElseThrow()));
    }
}

package ro.clujit.innovationdays.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Many want the last places at the same moment, over HTTP, and send everything as people in a hurry do. */
@QuarkusTest
class LastPlacesTest {

    private static final int CONTENDERS = 200;

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    ExecutorService threads;
    ExecutorService httpThreads;

    @BeforeEach
    void start() {
        threads = Executors.newFixedThreadPool(CONTENDERS);
        httpThreads = Executors.newFixedThreadPool(16);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        httpThreads.shutdownNow();
    }

    @Test
    void givesTheLastTenPlacesToExactlyTenOfTwoHundred() throws Exception {
        var edition = editions.open(10);
        var start = new CountDownLatch(1);
        // Everybody has the page open before anybody asks: afterwards it offers nothing to ask for.
        var ready = new CountDownLatch(CONTENDERS);
        List<Future<Visitor.Answer>> all = IntStream.range(0, CONTENDERS)
                .mapToObj(i -> threads.submit(() -> {
                    var visitor = new Visitor(base, httpThreads);
                    var page = visitor.get("/en/editions/" + edition.slug() + "/register");
                    assertThat(page.status()).isEqualTo(200);
                    var offer = Visitor.offer(page, 1);
                    ready.countDown();
                    start.await();
                    var held = visitor.post("/en/editions/" + edition.slug() + "/register", offer);
                    return held.status() != 303
                            ? held
                            : visitor.confirm(
                                    held.location(), Visitor.person(1, "Contender " + i, "c" + i + "@example.org"));
                }))
                .toList();
        assertThat(ready.await(120, TimeUnit.SECONDS)).isTrue();
        start.countDown();

        int confirmed = 0;
        int soldOut = 0;
        for (Future<Visitor.Answer> one : all) {
            Visitor.Answer answer = one.get(120, TimeUnit.SECONDS);
            assertThat(answer.status()).as(answer.path() + " " + answer.body()).isIn(303, 409);
            if (answer.status() == 303) {
                confirmed++;
            } else if (answer.status() == 409 && answer.contains("sold out")) {
                soldOut++;
            }
        }
        assertThat(confirmed).isEqualTo(10);
        assertThat(soldOut).isEqualTo(190);
        assertThat(tickets(edition)).isEqualTo(10);
        assertThat(taken(edition)).isEqualTo(10);
    }

    @Test
    void takesThePlacesOfOneFormOnceHoweverManySendItAtOnce() throws Exception {
        var edition = editions.open(50);
        // The moment in which two of them meet before either is written is short; of ten forms, one has it.
        for (int form = 1; form <= 10; form++) {
            var visitor = new Visitor(base, httpThreads);
            var offer = Visitor.offer(visitor.get("/en/editions/" + edition.slug() + "/register"), 2);
            List<Visitor.Answer> answers =
                    together(20, () -> visitor.post("/en/editions/" + edition.slug() + "/register", offer));
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(303))
                    .extracting(Visitor.Answer::location)
                    .containsOnly(answers.get(0).location());
            assertThat(taken(edition)).isEqualTo(2L * form);
        }
    }

    @Test
    void makesOneRegistrationOfManyConfirmationsAtOnce() throws Exception {
        var edition = editions.open(50);
        var visitor = new Visitor(base, httpThreads);
        var offer = Visitor.offer(visitor.get("/en/editions/" + edition.slug() + "/register"), 2);
        List<String> held =
                together(20, () -> visitor.post("/en/editions/" + edition.slug() + "/register", offer)).stream()
                        .map(Visitor.Answer::location)
                        .distinct()
                        .toList();
        assertThat(held).as("asking twice with one form takes the places once").hasSize(1);
        assertThat(taken(edition)).isEqualTo(2);

        Map<String, String> details = Visitor.person(1, "Ana Exemplu", "ana@example.org");
        details.putAll(Visitor.person(2, "Ion Exemplu", "ion@example.org"));
        visitor.get(held.get(0));
        List<Visitor.Answer> answers = together(20, () -> visitor.confirm(held.get(0), details));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.location()).isEqualTo(held.get(0));
        });
        assertThat(tickets(edition)).isEqualTo(2);
        assertThat(taken(edition)).isEqualTo(2);
    }

    private List<Visitor.Answer> together(int times, Callable<Visitor.Answer> what) throws Exception {
        var start = new CountDownLatch(1);
        var all = IntStream.range(0, times)
                .mapToObj(i -> threads.submit(() -> {
                    start.await();
                    return what.call();
                }))
                .toList();
        start.countDown();
        var answers = new ArrayList<Visitor.Answer>();
        for (var one : all) {
            answers.add(one.get(60, TimeUnit.SECONDS));
        }
        return answers;
    }

    private long tickets(TestEditions.Made edition) {
        return editions.count(
                "select count(*) from ticket t join edition e on e.id = t.edition_id where e.slug = ?1",
                edition.slug());
    }

    private long taken(TestEditions.Made edition) {
        return editions.count(
                "select q.taken from quota q join edition e on e.id = q.edition_id where e.slug = ?1", edition.slug());
    }
}

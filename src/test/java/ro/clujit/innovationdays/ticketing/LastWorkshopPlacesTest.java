package ro.clujit.innovationdays.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Many add the last places of a workshop, or one of them in many tabs, at the same moment. */
@QuarkusTest
class LastWorkshopPlacesTest {

    private static final int CONTENDERS = 30;

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestAddOns addOns;

    ExecutorService threads;
    ExecutorService httpThreads;
    Visitor visitor;
    TestEditions.Made edition;

    @BeforeEach
    void start() {
        threads = Executors.newFixedThreadPool(CONTENDERS);
        httpThreads = Executors.newFixedThreadPool(8);
        visitor = new Visitor(base);
        edition = editions.open(40);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        httpThreads.shutdownNow();
        assertThat(addOns.miscounted(edition.slug())).isEmpty();
    }

    @Test
    void givesTheLastFivePlacesToExactlyFiveOfThirty() throws Exception {
        UUID workshop = addOns.workshop(edition.slug(), 2, "Robots", 5, 0);
        List<Visitor> people = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < CONTENDERS; i++) {
            visitor = new Visitor(base, httpThreads);
            String form = TestAddOns.form(visitor, TestAddOns.register(visitor, edition.slug()));
            visitor.get(form);
            people.add(visitor);
            forms.add(form);
        }
        List<Visitor.Answer> answers =
                together(CONTENDERS, i -> people.get(i).postForm(forms.get(i), Map.of("add", workshop.toString())));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(303, 409));
        assertThat(answers).filteredOn(answer -> answer.status() == 303).hasSize(5);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).allSatisfy(answer -> assertThat(answer.body())
                .contains("last place has gone"));
        assertThat(addOns.taken(edition.slug(), "Robots")).isEqualTo(5);
        assertThat(addOns.states(workshop)).hasSize(5);
    }

    @Test
    void takesOnePlaceHoweverManyTabsAskForIt() throws Exception {
        UUID workshop = addOns.workshop(edition.slug(), 2, "Robots", 20, 0);
        String form = TestAddOns.form(visitor, TestAddOns.register(visitor, edition.slug()));
        visitor.get(form);
        assertThat(together(12, i -> visitor.postForm(form, Map.of("add", workshop.toString()))))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(303));
        assertThat(addOns.states(workshop)).containsExactly("VALID");
        assertThat(together(12, i -> visitor.postForm(form, Map.of("drop", workshop.toString()))))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(303));
        assertThat(addOns.states(workshop)).containsExactly("CANCELLED");
        assertThat(addOns.taken(edition.slug(), "Robots")).isZero();
    }

    private interface Ask {
        Visitor.Answer ask(int contender);
    }

    private List<Visitor.Answer> together(int contenders, Ask what) throws Exception {
        var start = new CountDownLatch(1);
        List<Future<Visitor.Answer>> all = IntStream.range(0, contenders)
                .mapToObj(i -> threads.submit((Callable<Visitor.Answer>) () -> {
                    start.await();
                    return what.ask(i);
                }))
                .toList();
        start.countDown();
        List<Visitor.Answer> answers = new ArrayList<>();
        for (var one : all) {
            answers.add(one.get(60, TimeUnit.SECONDS));
        }
        return answers;
    }
}

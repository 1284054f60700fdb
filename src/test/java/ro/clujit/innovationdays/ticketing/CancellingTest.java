package ro.clujit.innovationdays.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Cancelling gives each place back exactly once, and the door knows. */
@QuarkusTest
class CancellingTest {

    private static final int CONTENDERS = 20;
    private static final Pattern REGISTRATION = Pattern.compile("/en/office/registrations/([0-9a-f-]{36})");
    private static final Pattern TICKET = Pattern.compile("/cancel\\?ticket=([0-9a-f-]{36})");

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestTickets tickets;

    ExecutorService threads;
    Organiser organiser;
    TestEditions.Made edition;

    @BeforeEach
    void start() {
        threads = Executors.newFixedThreadPool(CONTENDERS);
        organiser = new Organiser(base);
        edition = editions.open(10);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void givesOnePlaceBackHoweverManyCancelTheSameTicketAtOnce() throws Exception {
        String registration = register(3);
        String ticket = ticketsOf(registration).get(0);
        List<Visitor.Answer> answers = together(i -> cancel(registration, ticket));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(303));
        assertThat(answers)
                .filteredOn(answer -> answer.location().endsWith("done=cancelled"))
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.location().endsWith("done=before"))
                .hasSize(CONTENDERS - 1);
        assertThat(taken()).isEqualTo(2);
        assertThat(state(registration)).isEqualTo("CONFIRMED");
    }

    @Test
    void givesEachPlaceBackOnceWhenTicketsAndTheirRegistrationAreCancelledAtOnce() throws Exception {
        String registration = register(4);
        List<String> all = ticketsOf(registration);
        List<Visitor.Answer> answers =
                together(i -> i % 5 == 4 ? cancel(registration, null) : cancel(registration, all.get(i % 5)));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(303));
        assertThat(taken()).isZero();
        assertThat(state(registration)).isEqualTo("CANCELLED");
    }

    @Test
    void cancelsTheRegistrationWithTheLastOfItsTickets() {
        String registration = register(2);
        List<String> all = ticketsOf(registration);
        cancel(registration, all.get(0));
        assertThat(state(registration)).isEqualTo("CONFIRMED");
        cancel(registration, all.get(1));
        assertThat(state(registration)).isEqualTo("CANCELLED");
        assertThat(taken()).isZero();
    }

    @Test
    void asksFirstAndSaysWhatItWillDo() {
        String registration = register(2);
        String ask = "/en/office/registrations/" + registration + "/cancel";
        assertThat(organiser.get(ask).body())
                .contains("Cancel the whole registration?", "These 2 badges stop admitting", "2 places of “Forum”");
        String ticket = ticketsOf(registration).get(1);
        assertThat(organiser.get(ask + "?ticket=" + ticket).body())
                .contains("Cancel the ticket of Om 2?", "One place of “Forum”");
        cancel(registration, null);
        assertThat(organiser.get(ask).body()).contains("There is nothing left to cancel");
        assertThat(taken()).isZero();
    }

    @Test
    void makesTheDoorAnswerThatTheTicketWasCancelled() {
        String registration = register(1);
        String code = tickets.of(edition.slug()).get(0).code();
        cancel(registration, ticketsOf(registration).get(0));
        assertThat(organiser.scan(UUID.randomUUID(), edition.mainGate(), code).body())
                .contains("\"verdict\":\"CANCELLED\"");
    }

    @Test
    void letsSomebodyElseHaveThePlace() {
        String registration = register(10);
        String offers = "/en/editions/" + edition.slug() + "/register";
        assertThat(new Visitor(base).get(offers).body()).contains("Sold out");
        cancel(registration, ticketsOf(registration).get(5));
        assertThat(new Visitor(base).hold(edition.slug(), 1).status()).isEqualTo(303);
    }

    @Test
    void knowsNoRegistrationThatThereIsNot() {
        register(1);
        assertThat(cancel(UUID.randomUUID().toString(), null).status()).isEqualTo(404);
    }

    /** @return the id of a new registration with that many tickets, with a page of it open */
    private String register(int places) {
        var visitor = new Visitor(base);
        String held = visitor.hold(edition.slug(), places).location();
        visitor.get(held);
        var people = IntStream.rangeClosed(1, places)
                .mapToObj(n -> Visitor.person(n, "Om " + n, "om" + n + "@example.org"))
                .reduce((all, one) -> {
                    all.putAll(one);
                    return all;
                })
                .orElseThrow();
        assertThat(visitor.confirm(held, people).status()).isEqualTo(303);
        var list = organiser.get("/en/office/editions/" + edition.slug() + "/registrations");
        var found = REGISTRATION.matcher(list.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private List<String> ticketsOf(String registration) {
        return TICKET.matcher(organiser
                        .get("/en/office/registrations/" + registration)
                        .body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private Visitor.Answer cancel(String registration, String ticket) {
        return organiser.post(
                "/en/office/registrations/" + registration + "/cancel",
                ticket == null ? Map.of() : Map.of("ticket", ticket));
    }

    private List<Visitor.Answer> together(IntFunction<Visitor.Answer> what) throws Exception {
        var start = new CountDownLatch(1);
        List<Future<Visitor.Answer>> all = IntStream.range(0, CONTENDERS)
                .mapToObj(i -> threads.submit(() -> {
                    start.await();
                    return what.apply(i);
                }))
                .toList();
        start.countDown();
        var answers = new ArrayList<Visitor.Answer>();
        for (var one : all) {
            answers.add(one.get(60, TimeUnit.SECONDS));
        }
        return answers;
    }

    private long taken() {
        return editions.count(
                "select q.taken from quota q join edition e on e.id = q.edition_id where e.slug = ?1", edition.slug());
    }

    private String state(String registration) {
        return editions.count(
                                "select count(*) from registration where id = ?1 and state = 'CANCELLED'"
                                        + " and cancelled_at is not null",
                                UUID.fromString(registration))
                        == 1
                ? "CANCELLED"
                : "CONFIRMED";
    }
}

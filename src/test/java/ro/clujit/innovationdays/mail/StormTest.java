package ro.clujit.innovationdays.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.mail.FickleMailServer.Greeting;
import ro.clujit.innovationdays.mail.FickleMailServer.Received;

/** A mail server that is away while many register, and then has every mood that a mail server can have. */
@QuarkusTest
@WithTestResource(MailAddress.class)
class StormTest {

    private static final int MANY = 500;
    private static final int BEFORE = 60;
    private static final String NO_SUCH_USER = "550 5.1.1 no such user here";
    private static final String LOOKS_LIKE_SPAM = "554 5.7.1 it looks like spam";

    @Inject
    TestEditions editions;

    @Inject
    Letters letters;

    @Inject
    Dispatcher dispatcher;

    @Inject
    MovableClock clock;

    @TestHTTPResource("/")
    URI base;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private TestEditions.Made edition;
    private String type;

    @BeforeEach
    void open() {
        QuarkusTransaction.requiringNew().run(letters::deleteAll);
        edition = editions.open(MANY + 2 * BEFORE);
        type = editions.texts(
                        "select cast(t.id as text) from ticket_type t join edition e on e.id = t.edition_id where e.slug = ?1",
                        edition.slug())
                .get(0);
    }

    @AfterEach
    void calm() {
        clock.reset();
        QuarkusTransaction.requiringNew().run(letters::deleteAll);
    }

    /** Some of the recipients are refused for good, some for now, and to some it hangs up when it has the letter. */
    private static final class Moods implements FickleMailServer.Mood {

        @Override
        public Greeting greeting(int connection) {
            if (connection == 3) {
                return Greeting.SILENT;
            }
            if (connection % 23 == 1) {
                return Greeting.BUSY;
            }
            if (connection % 29 == 2) {
                return Greeting.GONE;
            }
            return connection % 7 == 5 ? Greeting.DRIPPING : Greeting.FRIENDLY;
        }

        @Override
        public Optional<String> refusal(String step, String about, int time) {
            String domain = about.substring(about.indexOf('@') + 1);
            return Optional.ofNullable(
                    switch (step + " " + domain) {
                        case "RCPT nobody.example" -> NO_SUCH_USER;
                        case ". spam.example" -> LOOKS_LIKE_SPAM;
                        case "RCPT grey.example" -> time == 1 ? "451 4.7.1 greylisted, come back later" : null;
                        case "DATA busy.example" -> time == 1 ? "452 4.3.1 no room" : null;
                        case ". busy.example" -> time == 1 ? "451 4.3.0 try later" : null;
                        case "MAIL example.org" -> time % 97 == 0 ? "451 4.3.2 not now" : null;
                        default -> null;
                    });
        }

        @Override
        public boolean hangsUp(String recipient, int time) {
            return recipient.endsWith("@dropped.example") && time == 1;
        }
    }

    private static String address(int n) {
        String domain =
                switch (n % 25) {
                    case 1 -> "nobody";
                    case 2 -> "spam";
                    case 3, 4 -> "grey";
                    case 5 -> "busy";
                    case 6 -> "dropped";
                    default -> "fine";
                };
        return "ana" + n + "@" + domain + ".example";
    }

    @Test
    void nobodyNoticesWhileItIsAwayAndNoLetterIsLostToItsMoods() throws Exception {
        long up;
        try (var calm = FickleMailServer.open(new FickleMailServer.Mood() {})) {
            register(BEFORE, n -> "before" + n + "@fine.example", n -> {});
            up = median(register(BEFORE, n -> "then" + n + "@fine.example", n -> {}));
            settle();
            assertThat(calm.received()).hasSize(2 * BEFORE);
        }
        var passed = new AtomicInteger();
        List<Long> times = register(MANY, StormTest::address, n -> {
            if (passed.incrementAndGet() % (MANY / 20) == 0) {
                clock.forward(Duration.ofSeconds(30));
            }
        });
        System.out.printf(
                "Registering takes %.1f ms with the mail server up and %.1f ms while it is down for ten minutes%n",
                up / 1e6, median(times) / 1e6);
        try (var moody = FickleMailServer.open(new Moods())) {
            settle();
            assertArrived(moody.received());
        }
        assertUndeliverableOnesAreShown();
    }

    private void assertArrived(List<Received> received) throws Exception {
        Map<String, List<Received>> byRecipient = received.stream().collect(Collectors.groupingBy(Received::recipient));
        Map<String, Letter> all = all().stream()
                .filter(letter -> letter.recipientAddress().startsWith("ana"))
                .collect(Collectors.toMap(Letter::recipientAddress, letter -> letter));
        assertThat(all).as("none lost").hasSize(MANY);
        for (Letter letter : all.values()) {
            String address = letter.recipientAddress();
            List<Received> copies = byRecipient.getOrDefault(address, List.of());
            if (address.endsWith("@nobody.example") || address.endsWith("@spam.example")) {
                assertThat(letter.state()).as(address).isEqualTo(LetterState.GIVEN_UP);
                assertThat(copies).isEmpty();
                continue;
            }
            assertThat(letter.state()).as(address).isEqualTo(LetterState.SENT);
            assertThat(copies).as(address).hasSize(address.endsWith("@dropped.example") ? 2 : 1);
            assertThat(copies.get(copies.size() - 1).isAnswered()).isTrue();
            for (Received copy : copies) {
                assertThat(new MimeMessage(null, new ByteArrayInputStream(copy.message())).getMessageID())
                        .as(address)
                        .isEqualTo("<" + letter.id() + "@example.org>");
            }
        }
    }

    private void assertUndeliverableOnesAreShown() {
        var organiser = new Organiser(base.toString());
        String list = organiser.get("/en/office/letters?state=GIVEN_UP").body();
        for (Letter letter : all()) {
            if (letter.state() == LetterState.GIVEN_UP) {
                assertThat(list).contains(letter.recipientAddress());
                String words =
                        letter.recipientAddress().endsWith("@nobody.example") ? "no such user" : "looks like spam";
                assertThat(letter.lastAnswer().orElseThrow()).contains(words);
            }
        }
        Letter one = all().stream()
                .filter(letter -> letter.state() == LetterState.GIVEN_UP)
                .findFirst()
                .orElseThrow();
        assertThat(organiser.get("/en/office/letters/" + one.id()).body())
                .contains(one.lastAnswer().orElseThrow());
    }

    /**
     * Time passes as fast as the service keeps up: never while a letter is under way. One that meets with silence waits it
     * out.
     */
    private void settle() {
        await().atMost(Duration.ofMinutes(6))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    Map<LetterState, Long> counts =
                            QuarkusTransaction.requiringNew().call(letters::countByState);
                    boolean isUnderWay = counts.get(LetterState.SENDING) > 0;
                    boolean isLeft = counts.get(LetterState.WAITING) + counts.get(LetterState.RETRY) > 0;
                    if (!isUnderWay && isLeft) {
                        clock.forward(Duration.ofSeconds(20));
                        dispatcher.look();
                    }
                    return !isUnderWay && !isLeft;
                });
    }

    private List<Letter> all() {
        return QuarkusTransaction.requiringNew().call(() -> letters.listAll());
    }

    private interface Addresses {
        String of(int n);
    }

    private interface After {
        void one(int n);
    }

    /** @return how long each took, in nanoseconds */
    private List<Long> register(int count, Addresses addresses, After after) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Long>> people = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int n = i;
                people.add(() -> {
                    long begun = System.nanoTime();
                    HttpResponse<String> answer =
                            http.send(request(addresses.of(n)), HttpResponse.BodyHandlers.ofString());
                    long took = System.nanoTime() - begun;
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                    after.one(n);
                    return took;
                });
            }
            List<Long> times = new ArrayList<>();
            for (Future<Long> each : pool.invokeAll(people)) {
                times.add(each.get());
            }
            return times;
        } finally {
            pool.shutdownNow();
        }
    }

    private HttpRequest request(String address) {
        String body = "{\"language\": \"ro\", \"attendees\": [{\"ticketType\": \"" + type
                + "\", \"name\": \"Ștefan Țurcanu\", \"email\": \"" + address
                + "\", \"audience\": \"IT\", \"consents\": [\"NEWS\"]}]}";
        return HttpRequest.newBuilder(base.resolve("/api/v1/editions/" + edition.slug() + "/registrations"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}

package ro.clujit.innovationdays.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances of the packaged service on one PostgreSQL, and people who do not care which one answers them. */
class TwoInstancesIT {

    private static final int CONTENDERS = 24;
    private static final int STEPS = 25;

    @TempDir
    static Path home;

    @TempDir
    static Path otherHome;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static PackagedService first;
    private static PackagedService second;
    private static HomeDatabase database;
    private static String slug;
    private static String type;

    @BeforeAll
    static void start() {
        first = PackagedService.start(home);
        database = new HomeDatabase(home);
        second = PackagedService.beside(database, otherHome);
        slug = PackagedService.comingEdition(first.base());
        type = database.value("""
                select t.id from ticket_type t join edition e on e.id = t.edition_id
                 where e.slug = ? order by t.position limit 1""", slug);
    }

    @AfterAll
    static void stop() {
        second.close();
        first.close();
    }

    @Test
    void sellTheLastTenPlacesToTenOfTwoHundredAndNoneToNobody() throws Exception {
        size(taken() + 10);
        ExecutorService threads = Executors.newFixedThreadPool(50);
        try {
            Map<Integer, Integer> answers = new TreeMap<>();
            List<Callable<Integer>> all = IntStream.range(0, 200)
                    .<Callable<Integer>>mapToObj(i ->
                            () -> register(i % 2 == 0 ? first : second, null).statusCode())
                    .toList();
            for (Future<Integer> one : threads.invokeAll(all)) {
                answers.merge(one.get(), 1, Integer::sum);
            }
            assertThat(answers).isEqualTo(Map.of(201, 10, 409, 190));
        } finally {
            threads.shutdownNow();
        }
        assertThat(faults()).isEmpty();
    }

    @Test
    void answerOneKeyOnceThoughEachIsAsked() throws Exception {
        size(taken() + 50);
        int before = taken();
        ExecutorService threads = Executors.newFixedThreadPool(CONTENDERS);
        try {
            String key = UUID.randomUUID().toString();
            List<Callable<Integer>> all = IntStream.range(0, CONTENDERS)
                    .<Callable<Integer>>mapToObj(i ->
                            () -> register(i % 2 == 0 ? first : second, key).statusCode())
                    .toList();
            for (Future<Integer> one : threads.invokeAll(all)) {
                assertThat(one.get()).isIn(201, 409);
            }
            assertThat(register(second, key).body())
                    .isEqualTo(register(first, key).body());
        } finally {
            threads.shutdownNow();
        }
        assertThat(taken()).isEqualTo(before + 1);
    }

    @Test
    void keepCountWhateverIsDoneThroughEither() throws Exception {
        size(taken() + 30);
        ExecutorService threads = Executors.newFixedThreadPool(CONTENDERS + 1);
        try {
            var over = new AtomicBoolean();
            Future<List<String>> watch = threads.submit(() -> {
                List<String> seen = new ArrayList<>();
                while (!over.get() && seen.isEmpty()) {
                    seen.addAll(faults());
                }
                return seen;
            });
            Queue<String> tokens = new ConcurrentLinkedQueue<>();
            long seed = System.nanoTime();
            List<Callable<Void>> people = new ArrayList<>();
            for (int i = 0; i < CONTENDERS; i++) {
                var random = new Random(seed + i);
                people.add(() -> {
                    for (int step = 0; step < STEPS; step++) {
                        step(random, tokens);
                    }
                    return null;
                });
            }
            for (Future<Void> one : threads.invokeAll(people, 300, TimeUnit.SECONDS)) {
                one.get();
            }
            over.set(true);
            assertThat(watch.get()).as("seed %d", seed).isEmpty();
            for (String token : tokens) {
                send(first, "DELETE", "/api/v1/registrations/" + token, null, null);
            }
            assertThat(faults()).as("seed %d", seed).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void step(Random random, Queue<String> tokens) throws Exception {
        PackagedService service = random.nextBoolean() ? first : second;
        List<String> known = List.copyOf(tokens);
        String any = known.isEmpty() ? "none" : known.get(Math.max(0, known.size() - 1 - random.nextInt(20)));
        HttpResponse<String> answer =
                switch (random.nextInt(6)) {
                    case 0, 1 -> register(service, null);
                    case 2 ->
                        send(
                                service,
                                "POST",
                                "/api/v1/editions/" + slug + "/registrations",
                                "{\"places\": [{\"ticketType\": \"%s\", \"count\": %d}]}"
                                        .formatted(type, 1 + random.nextInt(3)),
                                null);
                    case 3 -> send(service, "POST", "/api/v1/registrations/" + any + "/details", whole(), null);
                    case 4 -> send(service, "POST", "/api/v1/registrations/" + any + "/hold", "", null);
                    default -> send(service, "DELETE", "/api/v1/registrations/" + any, null, null);
                };
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
        if (answer.statusCode() == 201) {
            JsonNode made = JSON.readTree(answer.body());
            tokens.add(made.path("token").asText());
        }
    }

    private static HttpResponse<String> register(PackagedService service, String key) throws Exception {
        return send(service, "POST", "/api/v1/editions/" + slug + "/registrations", whole(), key);
    }

    private static String whole() {
        return "{\"attendees\": [{\"ticketType\": \"%s\", \"name\": \"Ana Exemplu\", \"email\": \"ana@example.org\", \"audience\": \"IT\"}]}"
                .formatted(type);
    }

    private static HttpResponse<String> send(
            PackagedService service, String method, String path, String body, String key) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(service.base() + path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void size(int size) {
        database.value(
                "update quota set size = ? where id in (select quota_id from ticket_type_quota where ticket_type_id = ?) returning id",
                size,
                UUID.fromString(type));
    }

    private static int taken() {
        return (int) database.count(
                "select sum(taken) from quota where id in (select quota_id from ticket_type_quota where ticket_type_id = ?)",
                UUID.fromString(type));
    }

    /** One look at all quotas; empty when they count what there is and none is over its size. */
    private static List<String> faults() {
        String found = database.value("""
                select string_agg('taken ' || q.taken || ' but used ' || u.used || ' of ' || q.size, '; ')
                  from quota q, lateral (select coalesce(sum(places), 0) as used from quota_use where quota_id = q.id) u
                 where q.taken <> u.used or q.taken > greatest(q.size, q.agreed_taken)""");
        return found == null ? List.of() : List.of(found);
    }
}

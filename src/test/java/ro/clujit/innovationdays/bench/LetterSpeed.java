package ro.clujit.innovationdays.bench;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import ro.clujit.innovationdays.journey.Forum;
import ro.clujit.innovationdays.journey.HomeDatabase;
import ro.clujit.innovationdays.journey.PackagedService;
import ro.clujit.innovationdays.mail.LetterSink;

/**
 * Ten thousand letters with a QR, a badge and a calendar file each, out of the outbox and through a mail server on this
 * machine, beside the same messages sent to the same server by a bare SMTP client; both with the same small heap.
 */
final class LetterSpeed {

    /** Of both processes. Whoever kept the letters in memory would not come through. */
    static final String HEAP = "-Xmx256m";

    /** Letters of the service that the bare client sends over and over. */
    static final int KEPT = 100;

    private static final int LETTERS = Integer.getInteger("letters", 10_000);
    private static final int ROUNDS = 3;

    /** At least so much of the bare client's rate. */
    private static final double LEAST = 0.5;

    private final LetterSink sink;
    private final String slug;
    private final HomeDatabase database;

    LetterSpeed(LetterSink sink, String slug, HomeDatabase database) {
        this.sink = sink;
        this.slug = slug;
        this.database = database;
    }

    void run(PackagedService service) throws Exception {
        HttpBench.say(
                "%n%-34s %9s %8s %8s %8s %8s   limit",
                "letters with badge, " + HEAP, "a second", "bare", "ratio", "kB each", "MB most");
        Forum.fill(database, slug, ROUNDS * LETTERS);
        Path letters = Files.createTempDirectory("letters");
        for (int round = 0; round < ROUNDS; round++) {
            sink.empty();
            var most = new AtomicLong();
            Forum.write(database, slug, LETTERS);
            await("letters")
                    .atMost(Duration.ofMinutes(20))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> {
                        most.accumulateAndGet(service.residentMegabytes(), Math::max);
                        return sink.copies().size() >= LETTERS;
                    });
            double perSecond = (LETTERS - 1) / sink.seconds();
            long each = sink.bytes() / sink.taken() / 1000;
            long repeated = sink.taken() - LETTERS;
            if (round == 0) {
                keep(letters);
            }
            double bare = bare(letters);
            HttpBench.say(
                    "%-34s %9.1f %8.1f %8.2f %8d %8d   %.1f%s",
                    LETTERS + (round == 0 ? " letters, cold" : " letters"),
                    perSecond,
                    bare,
                    perSecond / bare,
                    each,
                    most.get(),
                    LEAST,
                    repeated == 0 ? "" : ", repeated " + repeated);
        }
    }

    private void keep(Path folder) throws IOException {
        List<byte[]> letters = sink.letters();
        for (int i = 0; i < letters.size(); i++) {
            Files.write(folder.resolve(i + ".eml"), letters.get(i));
        }
    }

    /** A process of its own, over one connection, after a round for the compiler. */
    private double bare(Path letters) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareLetters.class.getName(),
                        letters.toString(),
                        Integer.toString(sink.port()),
                        Integer.toString(LETTERS))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return Double.parseDouble(said.lines().toList().get(1));
    }
}

package ro.clujit.innovationdays.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.journey.Forum;
import ro.clujit.innovationdays.journey.HomeDatabase;
import ro.clujit.innovationdays.journey.PackagedService;

/**
 * Badges of a whole forum in one document, drawn by the service out of its database while it is fetched, beside what
 * OpenPDF and ZXing do alone; both with the same small heap.
 */
final class BadgeSpeed {

    /** Of both processes. Whoever kept the badges or the document in memory would not come through. */
    static final String HEAP = "-Xmx256m";

    private static final int BADGES = 5_000;
    private static final int ROUNDS = 12;

    /** At least so much of the bare libraries' rate. */
    private static final double LEAST = 0.5;

    private final Visitor organiser;
    private final String base;
    private final String slug;
    private final HomeDatabase database;

    BadgeSpeed(String base, String slug, HomeDatabase database) {
        this.base = base;
        this.slug = slug;
        this.database = database;
        this.organiser = new Visitor(base);
        organiser.signIn(PackagedService.ORGANISER, PackagedService.PASSWORD);
    }

    void run(PackagedService service) throws Exception {
        HttpBench.say(
                "%n%-34s %9s %8s %8s %8s   limit", "badges in one PDF, " + HEAP, "a second", "bare", "ratio", "MB");
        Forum.fill(database, slug, BADGES);
        String pages = "/en/office/editions/" + slug + "/badges";
        organiser.get(pages);
        long before = System.nanoTime();
        String run = organiser
                .postForm(pages, Map.of("key", UUID.randomUUID().toString(), "paper", "A6"))
                .location();
        double deciding = (System.nanoTime() - before) / 1e9;
        for (int round = 0; round < ROUNDS; round++) {
            double bare = bare();
            long from = System.nanoTime();
            long size = fetch(run + "/badges.pdf");
            double perSecond = BADGES * 1e9 / (System.nanoTime() - from);
            HttpBench.say(
                    "%-34s %9.1f %8.1f %8.2f %8.1f   %.1f",
                    BADGES + (round == 0 ? " badges, cold" : " badges"),
                    perSecond,
                    bare,
                    perSecond / bare,
                    size / 1e6,
                    LEAST);
        }
        HttpBench.say(
                "deciding whose badges they are: %.1f s; memory %d MB resident", deciding, service.residentMegabytes());
    }

    /** The best round of a process of its own, after one for the compiler. */
    private static double bare() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareBadges.class.getName(),
                        Integer.toString(BADGES),
                        "2")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said.lines().mapToDouble(Double::parseDouble).max().orElseThrow();
    }

    /** @return its size in bytes */
    private long fetch(String path) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(base).resolve(path))
                                .header("Cookie", organiser.cookies())
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream in = answer.body()) {
            long size = in.transferTo(OutputStream.nullOutputStream());
            if (answer.statusCode() != 200 || size < BADGES * 500L) {
                throw new IllegalStateException("the document: " + answer.statusCode() + ", " + size + " bytes");
            }
            return size;
        }
    }
}

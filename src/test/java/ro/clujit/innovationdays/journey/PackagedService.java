package ro.clujit.innovationdays.journey;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.Visitor;

/**
 * The service as a newcomer starts it: a process of its own, from the jar that the build packaged, over a folder of its
 * own, with the database it brings along and the example editions.
 */
public final class PackagedService implements AutoCloseable {

    public static final String ORGANISER = "organiser@example.org";
    public static final String PASSWORD = "correct horse battery staple";

    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");
    private static final Duration LONGEST_START = Duration.ofSeconds(300);

    private final Process process;
    private final String base;
    private final Duration startTime;

    private PackagedService(Process process, String base, Duration startTime) {
        this.process = process;
        this.base = base;
        this.startTime = startTime;
    }

    /** @param home kept over restarts; what the service says is in its {@code service.log} */
    public static PackagedService start(Path home) {
        return start(home, Map.of());
    }

    /** A second instance on the database that another one brought along. */
    public static PackagedService beside(HomeDatabase database, Path home) {
        return beside(database, home, Map.of());
    }

    /** @param settings of its environment, besides those that it shares with the first */
    public static PackagedService beside(HomeDatabase database, Path home, Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
        all.put("QUARKUS_DATASOURCE_USERNAME", HomeDatabase.OWNER);
        all.put("QUARKUS_DATASOURCE_PASSWORD", database.ownerPassword());
        all.put("INNOVATIONDAYS_SECRET", database.secret());
        return start(home, all);
    }

    /** @param settings of its environment, besides its own */
    public static PackagedService start(Path home, Map<String, String> settings) {
        try {
            Path log = Files.createTempFile(Files.createDirectories(home), "service", ".log");
            var builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-jar",
                            System.getProperty("packaged.service"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            var environment = builder.environment();
            environment.keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("INNOVATIONDAYS_"));
            environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
            environment.put("QUARKUS_HTTP_PORT", "0");
            environment.put("INNOVATIONDAYS_HOME", home.toString());
            environment.put("INNOVATIONDAYS_EXAMPLE_DATA", "true");
            environment.put("INNOVATIONDAYS_FIRST_ORGANISER_EMAIL", ORGANISER);
            environment.put("INNOVATIONDAYS_FIRST_ORGANISER_PASSWORD", PASSWORD);
            environment.putAll(settings);
            long began = System.nanoTime();
            Process process = builder.start();
            String base = await("the service")
                    .atMost(LONGEST_START)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> address(process, log), Optional::isPresent)
                    .orElseThrow();
            return new PackagedService(process, base, Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> address(Process process, Path log) throws IOException {
        String said = Files.readString(log);
        if (!process.isAlive()) {
            throw new IllegalStateException("The service ended at its start and said:\n" + said);
        }
        Matcher matcher = LISTENING.matcher(said);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    public String base() {
        return base;
    }

    /** From the start of the process until it said that it listens. */
    public Duration startTime() {
        return startTime;
    }

    /** @return the memory it has, in MB, as Linux counts it */
    public long residentMegabytes() {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** {@code kill -9}: it learns nothing of it and tidies nothing up. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to stop, and its database with it. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    /** @return the slug of the example edition that is open for registration */
    public static String comingEdition(String base) {
        try {
            JsonNode editions = new ObjectMapper()
                    .readTree(new Visitor(base).get("/api/v1/editions").body());
            for (JsonNode edition : editions) {
                if (edition.path("example").asBoolean() && !edition.path("over").asBoolean()) {
                    return edition.path("slug").asText();
                }
            }
            throw new IllegalStateException("no coming example edition at " + base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

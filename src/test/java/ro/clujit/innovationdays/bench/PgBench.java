package ro.clujit.innovationdays.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.journey.HomeDatabase;

/** PostgreSQL's own measure, of the database that a service brought along. It is not brought along with it. */
final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private PgBench() {}

    static Optional<Path> installed() {
        return List.of("/usr/bin/pgbench", "/usr/local/bin/pgbench", "/usr/lib/postgresql/15/bin/pgbench").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @return transactions a second; empty where pgbench is not installed */
    static OptionalDouble run(HomeDatabase database, String script, int clients, int seconds) throws Exception {
        if (installed().isEmpty()) {
            return OptionalDouble.empty();
        }
        Path file = Files.createTempFile("registering", ".sql");
        try {
            Files.writeString(file, script);
            var builder = new ProcessBuilder(
                            installed().get().toString(),
                            "-n",
                            "-M",
                            "prepared",
                            "-f",
                            file.toString(),
                            "-c",
                            Integer.toString(clients),
                            "-j",
                            "2",
                            "-T",
                            Integer.toString(seconds),
                            "-h",
                            "127.0.0.1",
                            "-p",
                            Integer.toString(database.port()),
                            "-U",
                            "innovationdays",
                            "innovationdays")
                    .redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", database.ownerPassword());
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher rate = RATE.matcher(said);
            if (process.waitFor() != 0 || !rate.find()) {
                throw new IOException("pgbench: " + said);
            }
            return OptionalDouble.of(Double.parseDouble(rate.group(1)));
        } finally {
            Files.delete(file);
        }
    }
}

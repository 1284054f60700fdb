package ro.clujit.innovationdays;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import ro.clujit.innovationdays.platform.StartSettings;
import ro.clujit.innovationdays.platform.database.EmbeddedDatabase;

/** The database that an installation brings along, over a folder that lasts as long as the tests. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    public static final String ORGANISER = "organiser@example.org";
    /** Where the tests, which another class loader loads, find its password. */
    private static final String SUPERUSER = "test.postgres.superuser.password";

    /** What keys and tokens are derived from in tests. */
    public static final String SECRET = "a secret for tests that nobody else uses";

    public static final String PASSWORD = "correct horse battery staple";

    @Override
    public Map<String, String> start() {
        try {
            Path home = Files.createTempDirectory(Path.of("target"), "test-home");
            EmbeddedDatabase.startUnlessConfigured(
                    new StartSettings(Optional.empty(), false, home.toAbsolutePath(), Optional.empty()));
            saveTheDisk();
            System.setProperty(SUPERUSER, Files.readString(home.resolve("postgresql-superuser.password")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "innovationdays.secret",
                SECRET,
                "innovationdays.first-organiser.email",
                ORGANISER,
                "innovationdays.first-organiser.password",
                PASSWORD,
                "quarkus.datasource.jdbc.url",
                System.getProperty("quarkus.datasource.jdbc.url"),
                "quarkus.datasource.username",
                System.getProperty("quarkus.datasource.username"),
                "quarkus.datasource.password",
                System.getProperty("quarkus.datasource.password"));
    }

    /** What a test commits need not outlive a power cut; SurvivingKillIT sees to it that elsewhere it does. */
    private static void saveTheDisk() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        System.getProperty("quarkus.datasource.jdbc.url"),
                        System.getProperty("quarkus.datasource.username"),
                        System.getProperty("quarkus.datasource.password"));
                var statement = connection.createStatement()) {
            statement.execute("alter role current_user set synchronous_commit = off");
        }
    }

    /** May write what the service's own user may not, such as a row that refers to one that is not there. */
    public static Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("quarkus.datasource.jdbc.url"),
                "postgres",
                System.getProperty(SUPERUSER).strip());
    }

    @Override
    public void stop() {
        EmbeddedDatabase.serviceStopped();
    }
}

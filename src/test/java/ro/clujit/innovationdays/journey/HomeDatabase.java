package ro.clujit.innovationdays.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The database that a service brought along, seen past the service: over JDBC, and as a process. */
public record HomeDatabase(Path home) {

    static final String OWNER = "innovationdays";

    public Connection connect() throws SQLException {
        return connect(ownerPassword());
    }

    public Connection connect(String password) throws SQLException {
        return DriverManager.getConnection(url(), OWNER, password);
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + OWNER;
    }

    /** Of the service that brought it along. */
    String secret() {
        return read(home.resolve("secret")).get(0).strip();
    }

    /** @return the first column of the first row, as text */
    public String value(String sql, Object... parameters) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A statement without an answer. */
    public void run(String sql, Object... parameters) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long count(String sql, Object... parameters) {
        return Long.parseLong(value(sql, parameters));
    }

    public int port() {
        return Integer.parseInt(pidFile().get(3).strip());
    }

    public ProcessHandle postmaster() {
        return ProcessHandle.of(Long.parseLong(pidFile().get(0).strip())).orElseThrow();
    }

    /** @return the lines of its {@code pg_hba.conf} that are no comments */
    public List<String> waysIn() {
        return read(home.resolve("postgresql-18").resolve("pg_hba.conf")).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    public String ownerPassword() {
        return read(home.resolve("postgresql-owner.password")).get(0).strip();
    }

    private List<String> pidFile() {
        return read(home.resolve("postgresql-18").resolve("postmaster.pid"));
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

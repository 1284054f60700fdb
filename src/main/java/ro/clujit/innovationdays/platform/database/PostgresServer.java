package ro.clujit.innovationdays.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.jboss.logging.Logger;
import ro.clujit.innovationdays.platform.StartRefused;

/**
 * One PostgreSQL 18 server over a folder of ours: durable, on loopback, with passwords. It outlives a {@code kill -9} of
 * the service (the next start stops what was left running) and of itself (it is started again on the same port).
 */
final class PostgresServer {

    static final String OWNER = "innovationdays";
    private static final String SUPERUSER = "postgres";
    private static final Logger LOG = Logger.getLogger(PostgresServer.class);

    private final Path home;
    private final Passwords passwords;

    /** Held for the life of the process: two services over one folder would stop each other's server. */
    @SuppressWarnings("unused")
    private final FileChannel lock;

    private volatile EmbeddedPostgres server;
    private volatile boolean stopping;

    private PostgresServer(Path home, FileChannel lock) throws IOException {
        this.home = home;
        this.lock = lock;
        this.passwords = Passwords.readOrMake(home);
    }

    /** @throws StartRefused when the folder is in use or cannot be used */
    static PostgresServer start(Path home) {
        try {
            Files.createDirectories(home);
            // The server's files are nobody else's, whatever the umask and the library say.
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
            var postgres = new PostgresServer(home, lock(home));
            postgres.postmaster().stopOrphan();
            postgres.launch(0);
            postgres.createDatabase();
            postgres.watch();
            LOG.infof("PostgreSQL is running on port %d over %s", postgres.server.getPort(), postgres.data());
            return postgres;
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new StartRefused(
                    "its embedded PostgreSQL over " + home + " could not be started: " + e.getMessage()
                            + ". Its own words are in " + home.resolve("postgresql.log")
                            + "; a database of yours can be used instead by setting QUARKUS_DATASOURCE_JDBC_URL.",
                    e);
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + OWNER;
    }

    String ownerPassword() {
        return passwords.owner();
    }

    /** The service is going; whoever ended it may end the server in the same breath, and it is not to be revived. */
    void expectEnd() {
        stopping = true;
    }

    void stop() {
        expectEnd();
        try {
            server.close();
        } catch (IOException e) {
            LOG.warn("PostgreSQL did not stop cleanly; it recovers at the next start", e);
        }
    }

    private Path data() {
        return home.resolve("postgresql-18");
    }

    private Path binaries() {
        return home.resolve("postgresql-binaries");
    }

    private Postmaster postmaster() {
        return new Postmaster(data(), binaries());
    }

    private static FileChannel lock(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new StartRefused("another Innovation Days is running over " + home
                    + ". Stop it, or give this one a folder of its own with INNOVATIONDAYS_HOME.");
        }
        return channel;
    }

    private void launch(int port) throws IOException {
        var log =
                ProcessBuilder.Redirect.appendTo(home.resolve("postgresql.log").toFile());
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data())
                .setOverrideWorkingDirectory(binaries().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(120))
                .setPort(port)
                // Given to initdb after its defaults, so that no moment passes in which a local user needs no password.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwords.superuserFile().toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", passwords.superuser())
                .setOutputRedirector(log)
                .setErrorRedirector(log);
        // The library is made for tests and turns durability off; a confirmed registration must outlive a power cut.
        Map.of(
                        "fsync", "on",
                        "synchronous_commit", "on",
                        "full_page_writes", "on",
                        "listen_addresses", "127.0.0.1",
                        "unix_socket_directories", "",
                        "max_connections", "100",
                        "shared_buffers", "128MB",
                        "jit", "off")
                .forEach(builder::setServerConfig);
        server = builder.start();
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            try (var known = statement.executeQuery("select 1 from pg_database where datname = '" + OWNER + "'")) {
                if (known.next()) {
                    return;
                }
            }
            // A start that was killed between the two leaves the role behind.
            statement.execute("do $$ begin if not exists (select 1 from pg_roles where rolname = '" + OWNER
                    + "') then create role " + OWNER + " login; end if; end $$");
            statement.execute("alter role " + OWNER + " password '" + passwords.owner() + "'");
            statement.execute("create database " + OWNER + " owner " + OWNER);
        }
    }

    private void watch() {
        // A thread of its own: the one that learns of the end has a stack too small for this.
        postmaster().process().ifPresent(process -> process.onExit()
                .thenRun(() -> new Thread(this::revive, "revive-postgresql").start()));
    }

    private void revive() {
        if (stopping) {
            return;
        }
        int port = server.getPort();
        LOG.errorf("PostgreSQL ended unasked; starting it again on port %d", port);
        try {
            // The library holds a lock on the folder for its server until it is told that this one is over.
            server.close();
            postmaster().stopOrphan();
            launch(port);
            watch();
            LOG.info("PostgreSQL is running again");
        } catch (IOException | IllegalStateException e) {
            LOG.error("PostgreSQL could not be started again; restart the service", e);
        }
    }
}

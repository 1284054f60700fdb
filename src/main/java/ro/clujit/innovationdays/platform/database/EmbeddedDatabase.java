package ro.clujit.innovationdays.platform.database;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import ro.clujit.innovationdays.platform.StartSettings;

/**
 * The PostgreSQL server that an installation runs when nobody configured one. It is started before the service and
 * stopped after it; dev mode keeps one over its live reloads, which load this class anew, so what must outlive a reload
 * is in system properties.
 */
public final class EmbeddedDatabase {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";
    private static final String EXAMPLE_DATA = "innovationdays.example-data";

    private static final CountDownLatch SERVICE_STOPPED = new CountDownLatch(1);

    private EmbeddedDatabase() {}

    public static void startUnlessConfigured(StartSettings settings) {
        if (settings.databaseUrl().isPresent()) {
            return;
        }
        var server = PostgresServer.start(settings.home());
        System.setProperty(URL, server.jdbcUrl());
        System.setProperty(USER, PostgresServer.OWNER);
        System.setProperty(PASSWORD, server.ownerPassword());
        if (System.getProperty(EXAMPLE_DATA) == null && System.getenv("INNOVATIONDAYS_EXAMPLE_DATA") == null) {
            System.setProperty(EXAMPLE_DATA, "true");
        }
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.expectEnd();
                            awaitService();
                            server.stop();
                        },
                        "stop-postgresql"));
    }

    /** The service has let go of its connections; the server may stop. */
    public static void serviceStopped() {
        SERVICE_STOPPED.countDown();
    }

    private static void awaitService() {
        try {
            // Long enough for requests under way; the server's own stop rolls back what is left.
            if (!SERVICE_STOPPED.await(15, TimeUnit.SECONDS)) {
                System.err.println("The service did not stop in time; stopping its database nevertheless.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

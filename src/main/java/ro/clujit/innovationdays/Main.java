package ro.clujit.innovationdays;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.ConfigValidationException;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.StartRefused;
import ro.clujit.innovationdays.platform.StartSettings;
import ro.clujit.innovationdays.platform.database.EmbeddedDatabase;
import ro.clujit.innovationdays.platform.secret.InstallationSecret;

/** Starts the service, and before it whatever it needs that nobody has set up: a database and a secret. */
@QuarkusMain
public final class Main {

    Main() {}

    public static void main(String... args) {
        try {
            var settings = StartSettings.read();
            InstallationSecret.provide(settings);
            EmbeddedDatabase.startUnlessConfigured(settings);
        } catch (StartRefused e) {
            explain(e);
            System.exit(1);
        }
        Quarkus.run(null, Main::stopped, args);
    }

    /** Also called when the start itself fails; Quarkus then leaves it to us to say why. */
    private static void stopped(int exitCode, Throwable cause) {
        if (cause != null) {
            explain(cause);
        }
        EmbeddedDatabase.serviceStopped();
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(exitCode, cause);
    }

    /** The reader is an operator at a terminal: where the cause is known a sentence helps, and a stack does not. */
    private static void explain(Throwable failure) {
        Optional<String> sentence = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(Main::sentence)
                .flatMap(Optional::stream)
                .findFirst();
        System.err.println("Innovation Days did not start: " + sentence.orElse("something unforeseen happened."));
        if (sentence.isEmpty()) {
            failure.printStackTrace();
        }
    }

    private static Optional<String> sentence(Throwable cause) {
        if (cause instanceof StartRefused) {
            return Optional.of(cause.getMessage());
        }
        if (cause instanceof ConfigValidationException invalid) {
            return Optional.of(
                    "a setting cannot be used. " + invalid.getProblem(0).getMessage());
        }
        if (cause instanceof BindException) {
            return Optional.of("its port is taken (" + cause.getMessage() + "). Stop the program that has it, or set"
                    + " QUARKUS_HTTP_PORT to another.");
        }
        // Classes 08, 28 and 3D: no connection, not authorised, no such database (SQL:2023, 24.1).
        return cause instanceof SQLException sql
                        && String.valueOf(sql.getSQLState()).matches("(08|28|3D).*")
                ? Optional.of("its database cannot be used (" + sql.getMessage() + "). Check the settings that begin"
                        + " with QUARKUS_DATASOURCE.")
                : Optional.empty();
    }
}

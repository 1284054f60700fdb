package ro.clujit.innovationdays;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import ro.clujit.innovationdays.platform.StartRefused;
import ro.clujit.innovationdays.platform.StartSettings;
import ro.clujit.innovationdays.platform.database.EmbeddedDatabase;
import ro.clujit.innovationdays.platform.secret.InstallationSecret;

/** Starts the service, and before it whatever it needs that nobody has set up: a database and a secret. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        try {
            var settings = StartSettings.read();
            InstallationSecret.provide(settings);
            EmbeddedDatabase.startUnlessConfigured(settings);
        } catch (StartRefused e) {
            // The reader is an operator at a terminal: the sentence helps, a stack does not.
            System.err.println("Innovation Days did not start: " + e.getMessage());
            System.exit(1);
        }
        Quarkus.run(null, Main::stopped, args);
    }

    /** Also called when the start itself fails. */
    private static void stopped(int exitCode, Throwable cause) {
        EmbeddedDatabase.serviceStopped();
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(exitCode, cause);
    }
}

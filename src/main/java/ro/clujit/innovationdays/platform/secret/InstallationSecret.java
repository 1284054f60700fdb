package ro.clujit.innovationdays.platform.secret;

import java.io.IOException;
import java.nio.file.Path;
import ro.clujit.innovationdays.platform.StartRefused;
import ro.clujit.innovationdays.platform.StartSettings;

/**
 * Sees to it that {@code innovationdays.secret} is set before the service starts. Ticket codes and the links in letters
 * are derived from it, so that neither the database nor its backup holds one that could be used.
 */
public final class InstallationSecret {

    static final String PROPERTY = "innovationdays.secret";
    static final int LEAST_CHARACTERS = 32;

    private InstallationSecret() {}

    /**
     * @throws StartRefused when the configured secret is too short, or when the database is shared and none is
     *     configured: each instance would then make its own and refuse the other's tickets
     */
    public static void provide(StartSettings settings) {
        String secret = settings.secret().orElseGet(() -> {
            if (settings.databaseUrl().isPresent()) {
                throw new StartRefused("a database is configured but no secret. Set INNOVATIONDAYS_SECRET to at least "
                        + LEAST_CHARACTERS
                        + " random characters (for example from: openssl rand -base64 36), the same for every instance,"
                        + " and keep it: ticket codes are derived from it.");
            }
            return readOrMake(settings.home().resolve("secret"));
        });
        if (secret.length() < LEAST_CHARACTERS) {
            throw new StartRefused("the secret has fewer than " + LEAST_CHARACTERS + " characters.");
        }
        System.setProperty(PROPERTY, secret);
        protectForms(settings.overTls());
    }

    /** Over TLS the form token's cookie is bound to this host, so that no neighbouring one can plant it. */
    private static void protectForms(boolean overTls) {
        if (overTls) {
            System.setProperty("quarkus.rest-csrf.cookie-name", "__Host-csrf");
            System.setProperty("quarkus.rest-csrf.cookie-force-secure", "true");
        }
    }

    private static String readOrMake(Path file) {
        try {
            return PrivateFile.readOrMake(file, 36);
        } catch (IOException e) {
            throw new StartRefused("the secret in " + file + " can be neither read nor made: " + e.getMessage(), e);
        }
    }
}

package ro.clujit.innovationdays.mail.bounce;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import ro.clujit.innovationdays.platform.StartRefused;

/** What a provider that reports to us shows. */
@Startup
@Singleton
public class WebhookKey {

    private static final int SHORTEST = 24;

    private final Optional<String> key;

    @Inject
    WebhookKey(BounceConfig config) {
        this(config.webhookKey());
    }

    /** @throws StartRefused where it could be guessed */
    WebhookKey(Optional<String> key) {
        if (key.isPresent() && key.get().length() < SHORTEST) {
            throw new StartRefused("innovationdays.mail.webhook-key is shorter than " + SHORTEST
                    + " characters. Give it what `openssl rand -hex 24` prints.");
        }
        this.key = key;
    }

    /** Whether reports are taken at all. */
    public boolean isConfigured() {
        return key.isPresent();
    }

    /** In a time that tells nothing. @param shown null where nothing was */
    public boolean is(String shown) {
        return key.isPresent() && shown != null && MessageDigest.isEqual(bytes(key.get()), bytes(shown));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package ro.clujit.innovationdays.mail.bounce;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What a provider tells us of a letter.
 *
 * @param recipient whom it was to
 * @param status an enhanced status code; may be empty
 * @param text the receiving server's words; may be empty
 */
public record ProviderReport(Report.Kind kind, UUID letter, String recipient, String status, String text, Instant at) {

    Outcome outcome() {
        return Outcome.of(kind, Set.of(recipient), status, text);
    }

    /** Two that say the same are one. */
    byte[] digest() {
        String said = String.join("\n", kind.name(), letter.toString(), recipient, status, at.toString());
        return Digests.of(said.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}

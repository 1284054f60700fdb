package ro.clujit.innovationdays.programme.release;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a release without opening it.
 *
 * @param number from 1, in its edition
 * @param publisher the name of whoever published it; empty where the service did, or the account is gone
 */
public record Published(UUID id, int number, Instant publishedAt, String publisher) {

    /** What c3voc's schedule calls its version. */
    public String version() {
        return "v" + number;
    }
}

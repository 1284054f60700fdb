package ro.clujit.innovationdays.ticketing.embedding;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a website is, as browsers compare it (RFC 6454): scheme, host and port. Over TLS; on one's own machine, where
 * things are tried out, without.
 */
public record Origin(String text) {

    private static final int LONGEST = 255;

    private static final Pattern SAFE = Pattern.compile(
            "https://[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+(?::[0-9]{1,5})?"
                    + "|http://(?:localhost|127\\.0\\.0\\.1)(?::[0-9]{1,5})?");

    /** @return empty for what is none; a slash at its end is let pass, a path is not */
    static Optional<Origin> of(String written) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        String bare = lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
        try {
            int host = bare.indexOf("://") + 3;
            String ascii = host < 3 ? bare : bare.substring(0, host) + IDN.toASCII(bare.substring(host));
            // What a header carries is what this pattern knows, letter by letter.
            return ascii.length() <= LONGEST && SAFE.matcher(ascii).matches()
                    ? Optional.of(new Origin(ascii.replaceFirst("^(https://.*):443$", "$1")))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package ro.clujit.innovationdays.platform.web;

import java.time.Duration;

/**
 * A cookie for the whole site, as RFC 6265 writes it. (The framework's own class adds a Version of the RFC before, which
 * some clients answer in a form that servers no longer read.)
 *
 * @param keep zero takes it back
 */
public record SetCookie(String name, String value, Duration keep, boolean secure, boolean httpOnly) {

    public static final String HEADER = "Set-Cookie";

    /** The value of the header. SameSite is Lax: a link from a letter finds the reader signed in. */
    public String header() {
        return header("Lax");
    }

    /** As {@link #header}, and no other site's link or form sends it along. */
    public String strictHeader() {
        return header("Strict");
    }

    private String header(String sameSite) {
        return name + "=" + value + "; Path=/; Max-Age=" + keep.toSeconds() + "; SameSite=" + sameSite
                + (httpOnly ? "; HttpOnly" : "")
                + (secure ? "; Secure" : "");
    }
}

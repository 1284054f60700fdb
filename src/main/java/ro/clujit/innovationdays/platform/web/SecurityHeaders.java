package ro.clujit.innovationdays.platform.web;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts on every answer, files and errors included, the headers that keep a browser on our side. */
public class SecurityHeaders {

    /** Pages load from us alone, and nothing in them is written in the page itself. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
            + "frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** The same for a page that others may show in a frame. @param ancestors their origins, or a star */
    public static String framedBy(String ancestors) {
        return CONTENT_SECURITY_POLICY.replace("frame-ancestors 'none'", "frame-ancestors " + ancestors);
    }

    /** The same for a page that shows a letter in a frame of its own. @param digests of styles, as a policy names them */
    public static String withStyles(String digests) {
        return CONTENT_SECURITY_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-hashes' " + digests);
    }

    public static final String POLICY = "Content-Security-Policy";

    void install(@Observes Router router, @ConfigProperty(name = "innovationdays.public-url") String publicUrl) {
        boolean https = publicUrl.startsWith("https:");
        router.route().order(Integer.MIN_VALUE).handler(context -> {
            HttpServerResponse response = context.response();
            context.addHeadersEndHandler(ignored -> {
                var headers = response.headers();
                // A page with a narrower policy of its own (a letter being read) keeps it.
                if (!headers.contains(POLICY)) {
                    headers.set(POLICY, CONTENT_SECURITY_POLICY);
                }
                headers.set("X-Content-Type-Options", "nosniff");
                // So does a page whose address is a secret.
                if (!headers.contains("Referrer-Policy")) {
                    headers.set("Referrer-Policy", "same-origin");
                }
                headers.set("Cross-Origin-Opener-Policy", "same-origin");
                headers.set("Permissions-Policy", "camera=(self), microphone=(), geolocation=()");
                if (https) {
                    headers.set("Strict-Transport-Security", "max-age=31536000");
                }
            });
            context.next();
        });
    }
}

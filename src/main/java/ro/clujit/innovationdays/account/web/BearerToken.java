package ro.clujit.innovationdays.account.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The token that a program sends to the API (RFC 6750, 2.1). Whoever sends one is known by it alone: cookies beside it
 * count for nothing. No browser sends one for another site, so such a request needs no form token either.
 */
final class BearerToken {

    private static final Pattern HEADER = Pattern.compile("bearer +(\\S+) *", Pattern.CASE_INSENSITIVE);

    private BearerToken() {}

    /** Empty on pages, whatever was sent. */
    static Optional<String> in(RoutingContext context) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !context.normalizedPath().startsWith("/api/")) {
            return Optional.empty();
        }
        Matcher matcher = HEADER.matcher(header);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}

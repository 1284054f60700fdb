package ro.clujit.innovationdays.checkin.device.web;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows a device by its cookie, or by the same token as a bearer's; where devices have their pages and their API, and
 * nowhere else. Whoever has signed in on the same phone counts for nothing there.
 */
@ApplicationScoped
class DeviceMechanism implements HttpAuthenticationMechanism {

    private static final Pattern THEIRS = Pattern.compile("/api/v1/door/.*|/(?:ro|en)/door(?:/.*)?");
    private static final Pattern BEARER = Pattern.compile("bearer +(idd_\\S+) *", Pattern.CASE_INSENSITIVE);

    private final DeviceCookie cookie;

    DeviceMechanism(DeviceCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        Optional<String> token = THEIRS.matcher(context.normalizedPath()).matches() ? token(context) : Optional.empty();
        return token.isEmpty() ? Uni.createFrom().nullItem() : providers.authenticate(new DeviceRequest(token.get()));
    }

    private Optional<String> token(RoutingContext context) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        Matcher bearer = BEARER.matcher(header == null ? "" : header);
        if (bearer.matches()) {
            return Optional.of(bearer.group(1));
        }
        Cookie sent = context.request().getCookie(cookie.name());
        return Optional.ofNullable(sent).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(DeviceRequest.class);
    }

    /** Before those of accounts. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 2;
    }
}

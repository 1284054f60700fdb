package ro.clujit.innovationdays.account.web;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Knows a request by its session cookie. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    private final SessionCookie cookie;

    SessionMechanism(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        Cookie sent = context.request().getCookie(cookie.name());
        boolean none = sent == null || sent.getValue().isEmpty();
        return none || BearerToken.in(context).isPresent()
                ? Uni.createFrom().nullItem()
                : providers.authenticate(new SessionRequest(sent.getValue()));
    }

    /** The pages' and the API's own mappers answer; this is for paths that neither serves. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, null, null));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }
}

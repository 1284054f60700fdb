package ro.clujit.innovationdays.account.web;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import ro.clujit.innovationdays.account.Account;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.account.SigningIn;

/** Makes the identity of a request from the account that has its session. */
@ApplicationScoped
class SessionIdentities implements IdentityProvider<SessionRequest> {

    private final SigningIn signingIn;

    SessionIdentities(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> signingIn
                .whoHas(request.token())
                .map(SessionIdentities::identity)
                .orElse(null));
    }

    private static SecurityIdentity identity(Account account) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.name()))
                .addRole(Role.ORGANISER)
                .addRole(Role.EDITOR)
                .addAttribute(Role.ACCOUNT_ID, account.id())
                .build();
    }
}

package ro.clujit.innovationdays.account.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import ro.clujit.innovationdays.account.Account;
import ro.clujit.innovationdays.account.GrantingTokens;
import ro.clujit.innovationdays.account.Role;

/** Makes the identity of a program from the account that granted its token. */
@ApplicationScoped
class TokenIdentities implements IdentityProvider<TokenRequest> {

    private final GrantingTokens granting;

    TokenIdentities(GrantingTokens granting) {
        this.granting = granting;
    }

    @Override
    public Class<TokenRequest> getRequestType() {
        return TokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenRequest request, AuthenticationRequestContext context) {
        // A failure, not an absence: nothing else of the request may make up for a token that is no good.
        return context.runBlocking(() -> granting.whose(request.token())
                .map(TokenIdentities::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(Account account) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.name()))
                .addRole(Role.EDITOR)
                .addAttribute(Role.ACCOUNT_ID, account.id())
                .build();
    }
}

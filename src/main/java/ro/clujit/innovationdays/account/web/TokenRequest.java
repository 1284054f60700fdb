package ro.clujit.innovationdays.account.web;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks whose API token this is. */
final class TokenRequest extends BaseAuthenticationRequest {

    private final String token;

    TokenRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}

package ro.clujit.innovationdays.account.web;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks whose session this is. */
final class SessionRequest extends BaseAuthenticationRequest {

    private final String token;

    SessionRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}

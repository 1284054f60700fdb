package ro.clujit.innovationdays.checkin.device.web;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks which device this is. */
final class DeviceRequest extends BaseAuthenticationRequest {

    private final String token;

    DeviceRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}

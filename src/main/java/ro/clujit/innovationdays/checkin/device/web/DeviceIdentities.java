package ro.clujit.innovationdays.checkin.device.web;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import ro.clujit.innovationdays.checkin.device.Device;
import ro.clujit.innovationdays.checkin.device.Devices;

/**
 * Makes the identity of a device from its token. One that was revoked has an identity too, so that it can be told:
 * {@link DeviceGuard} lets it do nothing.
 */
@ApplicationScoped
class DeviceIdentities implements IdentityProvider<DeviceRequest> {

    /** What a device is: nothing else may ask for the door's list. */
    static final String ROLE = "device";

    static final String DEVICE = "device";

    private final Devices devices;

    DeviceIdentities(Devices devices) {
        this.devices = devices;
    }

    @Override
    public Class<DeviceRequest> getRequestType() {
        return DeviceRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(DeviceRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(devices.byToken(request.token())));
    }

    private static SecurityIdentity identity(Optional<Device> device) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(device.map(Device::name).orElse("")))
                .addRole(ROLE);
        device.ifPresent(found -> identity.addAttribute(DEVICE, found));
        return identity.build();
    }
}

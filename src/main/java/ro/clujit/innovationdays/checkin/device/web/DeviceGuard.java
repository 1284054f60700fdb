package ro.clujit.innovationdays.checkin.device.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import ro.clujit.innovationdays.checkin.device.Device;
import ro.clujit.innovationdays.checkin.device.DeviceState;
import ro.clujit.innovationdays.platform.web.Problem;

/** Tells a device that is one no longer, in the same words wherever it asks, so that it wipes what it knows. */
@Provider
@ForDevices
public class DeviceGuard implements ContainerRequestFilter {

    private final SecurityIdentity identity;
    private final Clock clock;

    @Inject
    DeviceGuard(SecurityIdentity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Device device = identity.getAttribute(DeviceIdentities.DEVICE);
        boolean isGood = device != null && device.state(clock.instant()) == DeviceState.GOOD;
        if (identity.hasRole(DeviceIdentities.ROLE) && !isGood) {
            request.abortWith(Problem.deviceRevoked(
                    "This device is no longer paired. Wipe the list; ask an organiser for a new link."));
        }
    }
}

package ro.clujit.innovationdays.checkin.device.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.checkin.device.Device;
import ro.clujit.innovationdays.checkin.device.Devices;
import ro.clujit.innovationdays.checkin.device.DoorList;
import ro.clujit.innovationdays.platform.web.Page;

/** The list by which a device decides while it has no line. */
@Path("/api/v1/door")
@Tag(name = "Devices")
@RolesAllowed(DeviceIdentities.ROLE)
@ForDevices
@Produces(MediaType.APPLICATION_JSON)
public class DeviceListApi {

    private static final int LONGEST = 100;

    private final DoorList list;
    private final Devices devices;
    private final SecurityIdentity identity;
    private final Page page;

    DeviceListApi(DoorList list, Devices devices, SecurityIdentity identity, Page page) {
        this.list = list;
        this.devices = devices;
        this.identity = identity;
        this.page = page;
    }

    @GET
    @Path("/list")
    @Operation(summary = "Everything a device needs without a line", description = """
                    A ticket is [id, code digest, short code's digest, name, organisation, type, standing, audience, stays], a stay \
                    [area, 1 inside or 0 not, since, gate], a revoked code [digest, ticket, reason]; times are milliseconds since \
                    1970. A code's digest is the first 10 bytes of the SHA-256 of its capitals, in hex; a short code's the first 8 \
                    of the SHA-256 of the edition's id, a colon and the code without its hyphen.""")
    public Response whole() {
        Device device = device();
        byte[] answer = list.whole(device, page.language());
        devices.noteSync(device);
        return DeviceApi.fresh(answer);
    }

    @GET
    @Path("/changes")
    @Operation(
            summary = "What has changed since",
            description =
                    "As the list, with the tickets alone that changed, and the rules only where they are others. Put"
                            + " each ticket in the place of the one with its id, take away codes of it that were revoked, and keep"
                            + " the new cursor. Where \"anew\" is true, ask for the whole list.")
    public Response changes(
            @RestQuery @NotNull @Size(max = LONGEST) String since, @RestQuery @Size(max = LONGEST) String rules) {
        Device device = device();
        byte[] answer = list.since(device, page.language(), since, rules);
        devices.noteSync(device);
        return DeviceApi.fresh(answer);
    }

    private Device device() {
        return identity.getAttribute(DeviceIdentities.DEVICE);
    }
}

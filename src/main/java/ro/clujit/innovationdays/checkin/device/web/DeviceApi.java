package ro.clujit.innovationdays.checkin.device.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.checkin.DoorSearch;
import ro.clujit.innovationdays.checkin.Doors;
import ro.clujit.innovationdays.checkin.device.Device;
import ro.clujit.innovationdays.checkin.device.Devices;
import ro.clujit.innovationdays.checkin.device.Report;
import ro.clujit.innovationdays.checkin.web.PersonFound;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.time.ClockSkew;
import ro.clujit.innovationdays.platform.web.Page;

/** What a paired device asks and tells, scans aside. */
@Path("/api/v1/door")
@Tag(name = "Devices")
@RolesAllowed(DeviceIdentities.ROLE)
@ForDevices
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeviceApi {

    /** What the device is. */
    @Schema(name = "Device")
    public record Me(
            UUID id,
            String name,
            EditionName edition,
            List<GateName> gates,

            @Schema(description = "Whether it may let somebody in, with a reason, whom the rules refuse")
            boolean mayOverrule,

            Instant expiresAt,
            Instant now) {}

    /** Of the device's edition. */
    @Schema(name = "DeviceEdition")
    public record EditionName(UUID id, String slug, String mark, Bilingual name, String zone) {}

    /** One of the device's gates. */
    @Schema(name = "DeviceGate")
    public record GateName(UUID id, Bilingual name) {}

    /** What it tells of itself. */
    @Schema(name = "Heartbeat")
    public record Heartbeat(
            @NotNull @Schema(description = "By the device's clock, when it was sent", examples = "2027-04-15T06:42:10Z")
            Instant now,

            @Min(0) @Max(1_000_000) @Schema(description = "Scans that it could not send yet", examples = "3")
            Integer queue,

            @Min(0) @Max(100) @Schema(description = "In percent, where the browser tells", examples = "80")
            Integer battery,

            @Size(max = Report.LONGEST_VERSION) @Schema(examples = "7")
            String version) {}

    /** How its clock is. */
    @Schema(name = "HeartbeatAnswer")
    public record Heard(
            Instant now,

            @Schema(description = "How far the device's clock is ahead")
            long skewMillis,

            Instant expiresAt) {}

    private final Devices devices;
    private final Doors doors;
    private final DoorSearch search;
    private final SecurityIdentity identity;
    private final Page page;
    private final Clock clock;

    DeviceApi(Devices devices, Doors doors, DoorSearch search, SecurityIdentity identity, Page page, Clock clock) {
        this.devices = devices;
        this.doors = doors;
        this.search = search;
        this.identity = identity;
        this.page = page;
        this.clock = clock;
    }

    @GET
    @Path("/me")
    @Operation(
            summary = "What this device is",
            description = "With the cookie that pairing gave, or the same token as Authorization: Bearer. Once it was"
                    + " revoked or has expired, this and all that a device may ask answers 410 with the type"
                    + " /problems/device-revoked.")
    public Response me() {
        Device device = device();
        Door door = doors.of(device.edition());
        return fresh(new Me(
                device.id(),
                device.name(),
                new EditionName(
                        door.edition(),
                        door.slug(),
                        door.mark(),
                        door.name(),
                        door.zone().getId()),
                door.gates().stream()
                        .filter(gate -> device.gates().contains(gate.id()))
                        .map(gate -> new GateName(gate.id(), gate.name()))
                        .toList(),
                device.mayOverrule(),
                device.expiresAt(),
                clock.instant()));
    }

    @POST
    @Path("/heartbeat")
    @Operation(summary = "Tell how the device is")
    public Response heartbeat(@NotNull @Valid Heartbeat told) {
        Device device = device();
        Instant now = clock.instant();
        long skew = ClockSkew.millis(told.now(), now);
        devices.note(device, new Report(skew, told.queue(), told.battery(), told.version()));
        return fresh(new Heard(now, skew, device.expiresAt()));
    }

    @GET
    @Path("/search")
    @Operation(summary = "Find people by name", description = "As for organisers, in the device's edition.")
    public Response find(@RestQuery @NotNull @Size(min = DoorSearch.SHORTEST, max = DoorSearch.LONGEST) String q) {
        Door door = doors.of(device().edition());
        return fresh(PersonFound.of(search.find(door.edition(), q), door, page.language()));
    }

    private Device device() {
        return identity.getAttribute(DeviceIdentities.DEVICE);
    }

    static Response fresh(Object answer) {
        return Response.ok(answer).header("Cache-Control", "no-store").build();
    }
}

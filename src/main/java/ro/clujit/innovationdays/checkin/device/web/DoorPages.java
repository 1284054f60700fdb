package ro.clujit.innovationdays.checkin.device.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.checkin.CheckingIn;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.checkin.Doors;
import ro.clujit.innovationdays.checkin.ScanRequest;
import ro.clujit.innovationdays.checkin.Shown;
import ro.clujit.innovationdays.checkin.Source;
import ro.clujit.innovationdays.checkin.device.Device;
import ro.clujit.innovationdays.checkin.device.DeviceState;
import ro.clujit.innovationdays.checkin.rules.Direction;
import ro.clujit.innovationdays.checkin.web.ScannerPages;
import ro.clujit.innovationdays.checkin.web.ScannerViews;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** The pages of a paired device: where it may scan, and the scanner of each gate. */
@Path("/{lang:ro|en}/door")
public class DoorPages {

    /** A gate to choose. */
    public record GateLink(UUID id, String name) {}

    /** What the device is, in words. */
    public record DeviceView(String name, String edition, String until, List<GateLink> gates) {}

    @CheckedTemplate(basePath = "device")
    static class Templates {
        private Templates() {}

        static native TemplateInstance door(DeviceView phone);

        static native TemplateInstance unpaired();
    }

    private final Doors doors;
    private final CheckingIn checkingIn;
    private final ScannerViews views;
    private final Page page;
    private final SecurityIdentity identity;
    private final Clock clock;

    DoorPages(
            Doors doors, CheckingIn checkingIn, ScannerViews views, Page page, SecurityIdentity identity, Clock clock) {
        this.doors = doors;
        this.checkingIn = checkingIn;
        this.views = views;
        this.page = page;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response home() {
        return device().map(this::home).orElseGet(this::unpaired);
    }

    private Response home(Device device) {
        Door door = doors.of(device.edition());
        return PageAnswers.page(Templates.door(new DeviceView(
                device.name(),
                door.name().in(page.language()),
                LocalDates.dateTime(device.expiresAt(), door.zone(), page.language()),
                door.gates().stream()
                        .filter(gate -> device.gates().contains(gate.id()))
                        .map(gate -> new GateLink(gate.id(), gate.name().in(page.language())))
                        .toList())));
    }

    @GET
    @Path("/{gate:[0-9a-f-]{36}}")
    @Operation(hidden = true)
    public Response show(@RestPath UUID gate, @RestQuery UUID scan, @RestQuery Direction direction) {
        Optional<Device> device = device();
        if (device.isEmpty()) {
            return unpaired();
        }
        Door door = doors.of(device.get().edition());
        String base = "/" + page.lang() + "/door";
        return PageAnswers.page(views.page(
                door,
                gate(door, device.get(), gate),
                new ScannerViews.Home(
                        base,
                        "/api/v1/door/scan",
                        base,
                        base,
                        true,
                        device.get().mayOverrule(),
                        ""),
                scan,
                direction == Direction.OUT));
    }

    /** A code typed where scripts do not run. */
    @POST
    @Path("/{gate:[0-9a-f-]{36}}")
    @Operation(hidden = true)
    public Response type(
            @RestPath UUID gate, @RestForm String code, @RestForm Direction direction, @RestForm UUID nonce) {
        Optional<Device> device = device();
        if (device.isEmpty()) {
            return unpaired();
        }
        if (code == null || code.length() > ScannerPages.LONGEST_CODE || direction == null || nonce == null) {
            throw new BadRequestException();
        }
        gate(doors.of(device.get().edition()), device.get(), gate);
        checkingIn.scan(
                new ScanRequest(
                        nonce, gate, new Shown.Text(code), direction, Source.TYPED, clock.instant(), null, null),
                device.get().scanner(0));
        return PageAnswers.seeOther("/" + page.lang() + "/door/" + gate + "?scan=" + nonce + "&direction=" + direction);
    }

    private static Door.At gate(Door door, Device device, UUID gate) {
        return door.gate(gate)
                .filter(found -> device.gates().contains(found.id()))
                .orElseThrow(NotFoundException::new);
    }

    /** Empty where nothing was paired, or what was is so no longer. */
    private Optional<Device> device() {
        Device device = identity.getAttribute(DeviceIdentities.DEVICE);
        return Optional.ofNullable(device).filter(known -> known.state(clock.instant()) == DeviceState.GOOD);
    }

    private Response unpaired() {
        return PageAnswers.page(Response.Status.GONE.getStatusCode(), Templates.unpaired());
    }
}

package ro.clujit.innovationdays.checkin.device.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.checkin.Doors;
import ro.clujit.innovationdays.checkin.device.Device;
import ro.clujit.innovationdays.checkin.device.DeviceState;
import ro.clujit.innovationdays.checkin.device.Pairing;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.platform.web.SetCookie;

/** Where the link leads that an organiser shows. Opening it pairs nothing: cameras and chats look at links too. */
@Path("/{lang:ro|en}/door/pair/{token:[0-9a-z]{1,64}}")
public class PairingPages {

    /** What the phone is about to become. */
    public record Offer(String token, String name, String edition, List<String> gates) {}

    @CheckedTemplate(basePath = "device")
    static class Templates {
        private Templates() {}

        static native TemplateInstance pair(Offer offer);

        static native TemplateInstance linkUsed();
    }

    private final Pairing pairing;
    private final Doors doors;
    private final DeviceCookie cookie;
    private final Page page;
    private final SecurityIdentity identity;
    private final Clock clock;

    PairingPages(Pairing pairing, Doors doors, DeviceCookie cookie, Page page, SecurityIdentity identity, Clock clock) {
        this.pairing = pairing;
        this.doors = doors;
        this.cookie = cookie;
        this.page = page;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath String token) {
        Optional<Pairing.Link> link = pairing.byToken(token).filter(found -> found.isOpen(clock.instant()));
        if (link.isEmpty()) {
            return PageAnswers.secret(Response.Status.GONE.getStatusCode(), Templates.linkUsed());
        }
        Door door = doors.of(link.get().terms().edition());
        return PageAnswers.secret(
                200,
                Templates.pair(new Offer(
                        token,
                        link.get().terms().name(),
                        door.name().in(page.language()),
                        door.gates().stream()
                                .filter(gate -> link.get().terms().gates().contains(gate.id()))
                                .map(gate -> gate.name().in(page.language()))
                                .toList())));
    }

    @POST
    @Operation(hidden = true)
    public Response pair(@RestPath String token) {
        Optional<Pairing.Paired> paired = pairing.pair(token);
        if (paired.isEmpty() && !isPairedAlready()) {
            return PageAnswers.secret(Response.Status.GONE.getStatusCode(), Templates.linkUsed());
        }
        var toDoor = Response.fromResponse(PageAnswers.seeOther("/" + page.lang() + "/door"));
        paired.ifPresent(made -> toDoor.header(SetCookie.HEADER, cookie.with(made)));
        return toDoor.build();
    }

    /** A thumb that tapped twice means it once. */
    private boolean isPairedAlready() {
        Device device = identity.getAttribute(DeviceIdentities.DEVICE);
        return device != null && device.state(clock.instant()) == DeviceState.GOOD;
    }
}

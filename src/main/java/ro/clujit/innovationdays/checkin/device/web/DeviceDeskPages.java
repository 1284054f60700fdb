package ro.clujit.innovationdays.checkin.device.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.checkin.Doors;
import ro.clujit.innovationdays.checkin.desk.web.DeskForm;
import ro.clujit.innovationdays.checkin.desk.web.DeskView;
import ro.clujit.innovationdays.checkin.device.Device;
import ro.clujit.innovationdays.checkin.device.DeviceState;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Actor;

/** A paired phone that may let people in against the rules registers somebody at one of its gates. */
@Path("/{lang:ro|en}/door/{gate:[0-9a-f-]{36}}/desk")
public class DeviceDeskPages {

    @CheckedTemplate(basePath = "device")
    static class Templates {
        private Templates() {}

        static native TemplateInstance desk(DeskView form);
    }

    private final Doors doors;
    private final DeskForm form;
    private final Page page;
    private final SecurityIdentity identity;
    private final Clock clock;

    DeviceDeskPages(Doors doors, DeskForm form, Page page, SecurityIdentity identity, Clock clock) {
        this.doors = doors;
        this.form = form;
        this.page = page;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath UUID gate) {
        return desk(gate)
                .map(desk -> PageAnswers.page(Templates.desk(form.blank(desk))))
                .orElseGet(this::unpaired);
    }

    /** Leads to the scanner with the verdict. Sent twice it is one registration and one scan. */
    @POST
    @Operation(hidden = true)
    public Response register(@RestPath UUID gate, MultivaluedMap<String, String> sent) {
        return desk(gate).map(desk -> register(desk, Fields.sent(sent))).orElseGet(this::unpaired);
    }

    private Response register(DeskForm.Desk desk, Fields fields) {
        return form.register(desk, fields)
                .map(PageAnswers::seeOther)
                .orElseGet(() -> PageAnswers.refused(Templates.desk(form.view(desk, fields))));
    }

    /** Empty where nothing was paired, or what was is so no longer. */
    private Optional<DeskForm.Desk> desk(UUID gate) {
        Device device = identity.getAttribute(DeviceIdentities.DEVICE);
        return Optional.ofNullable(device)
                .filter(known -> known.state(clock.instant()) == DeviceState.GOOD)
                .map(known -> desk(gate, known));
    }

    private DeskForm.Desk desk(UUID gate, Device device) {
        if (!device.mayOverrule()) {
            throw new ForbiddenException();
        }
        Door door = doors.of(device.edition());
        return new DeskForm.Desk(
                door,
                door.gate(gate)
                        .filter(found -> device.gates().contains(found.id()))
                        .orElseThrow(NotFoundException::new),
                "/" + page.lang() + "/door",
                device.scanner(0),
                Actor.organiser(device.name()),
                false);
    }

    /** The devices' own page says what to do. */
    private Response unpaired() {
        return PageAnswers.seeOther("/" + page.lang() + "/door");
    }
}

package ro.clujit.innovationdays.checkin.desk.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.checkin.Doors;
import ro.clujit.innovationdays.checkin.Scanner;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Actor;

/** An organiser registers somebody at a gate. */
@Path("/{lang:ro|en}/office/door/{gate:[0-9a-f-]{36}}/desk")
@RolesAllowed(Role.ORGANISER)
public class DeskPages {

    @CheckedTemplate(basePath = "checkin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeDesk(DeskView form);
    }

    private final Doors doors;
    private final DeskForm form;
    private final Page page;
    private final SecurityIdentity identity;

    DeskPages(Doors doors, DeskForm form, Page page, SecurityIdentity identity) {
        this.doors = doors;
        this.form = form;
        this.page = page;
        this.identity = identity;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath UUID gate) {
        return PageAnswers.page(Templates.officeDesk(form.blank(desk(gate))));
    }

    /** Leads to the scanner with the verdict. Sent twice it is one registration and one scan. */
    @POST
    @Operation(hidden = true)
    public Response register(@RestPath UUID gate, MultivaluedMap<String, String> sent) {
        DeskForm.Desk desk = desk(gate);
        Fields fields = Fields.sent(sent);
        return form.register(desk, fields)
                .map(PageAnswers::seeOther)
                .orElseGet(() -> PageAnswers.refused(Templates.officeDesk(form.view(desk, fields))));
    }

    private DeskForm.Desk desk(UUID gate) {
        Door door = doors.of(doors.editionOf(gate).orElseThrow(NotFoundException::new));
        return new DeskForm.Desk(
                door,
                door.gate(gate).orElseThrow(NotFoundException::new),
                "/" + page.lang() + "/office/door",
                Scanner.organiser(Role.accountOf(identity)),
                Actor.organiser(page.organiser()),
                true);
    }
}

package ro.clujit.innovationdays.sponsor.own.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.Upload;
import ro.clujit.innovationdays.sponsor.contact.web.ForContacts;
import ro.clujit.innovationdays.sponsor.logo.Ground;
import ro.clujit.innovationdays.sponsor.logo.LogoMessages;
import ro.clujit.innovationdays.sponsor.logo.LogoOutcome;
import ro.clujit.innovationdays.sponsor.logo.LogoRefusal;
import ro.clujit.innovationdays.sponsor.logo.Logos;

/** Contacts send logos, which are part of what they propose. One that would be blurred in their tier is refused. */
@Path("/{lang:ro|en}/partner/listings/{id:[^/]+}")
@ForContacts
public class ListingLogoPages {

    private final ListingDesk desk;
    private final Logos logos;
    private final Page page;

    ListingLogoPages(ListingDesk desk, Logos logos, Page page) {
        this.desk = desk;
        this.logos = logos;
        this.page = page;
    }

    @POST
    @Path("/upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response save(@RestPath UUID id, MultipartFormDataInput form) {
        desk.check(id);
        Fields sent = Fields.sent(form);
        Optional<Upload> upload = Upload.sent(form, "logo");
        if (upload.isPresent() && upload.get().isTooLarge()) {
            return refused(id, sent, LogoRefusal.TOO_LARGE);
        }
        LogoOutcome outcome = logos.store(upload.map(Upload::bytes).orElse(new byte[0]));
        if (outcome.refusal() != null) {
            return refused(id, sent, outcome.refusal());
        }
        return desk.tooSmall(id, outcome.id())
                .map(remark -> desk.logoRefused(id, ground(sent), remark))
                .orElseGet(() -> desk.bear(id, version(sent), ground(sent), outcome.id()));
    }

    @POST
    @Path("/logo/remove")
    @Operation(hidden = true)
    public Response remove(@RestPath UUID id, MultivaluedMap<String, String> form) {
        desk.check(id);
        Fields sent = Fields.sent(form);
        return desk.bear(id, version(sent), ground(sent), null);
    }

    private Response refused(UUID id, Fields sent, LogoRefusal why) {
        return desk.logoRefused(id, ground(sent), page.words(LogoMessages.class).refused(why));
    }

    private static int version(Fields fields) {
        return fields.number("version", -1, Integer.MAX_VALUE, "").orElse(-1);
    }

    private static Ground ground(Fields fields) {
        return fields.value("ground").equals(Ground.DARK.name()) ? Ground.DARK : Ground.LIGHT;
    }
}

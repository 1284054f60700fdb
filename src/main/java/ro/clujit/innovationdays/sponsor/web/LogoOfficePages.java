package ro.clujit.innovationdays.sponsor.web;

import jakarta.annotation.security.RolesAllowed;
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
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.platform.web.Upload;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.ListingDrafting;
import ro.clujit.innovationdays.sponsor.logo.Ground;
import ro.clujit.innovationdays.sponsor.logo.LogoMessages;
import ro.clujit.innovationdays.sponsor.logo.LogoOutcome;
import ro.clujit.innovationdays.sponsor.logo.LogoRefusal;
import ro.clujit.innovationdays.sponsor.logo.Logos;

/** A listing's logos in the back office: one for light ground, one for dark. */
@Path("/{lang:ro|en}/office/editions/{slug}/listings/{id:[^/]+}")
@RolesAllowed(Role.ORGANISER)
public class LogoOfficePages {

    private final SponsorDesk desk;
    private final ListingSheets sheets;
    private final ListingDrafting drafting;
    private final Logos logos;

    LogoOfficePages(SponsorDesk desk, ListingSheets sheets, ListingDrafting drafting, Logos logos) {
        this.desk = desk;
        this.sheets = sheets;
        this.drafting = drafting;
        this.logos = logos;
    }

    @POST
    @Path("/upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response save(@RestPath String slug, @RestPath UUID id, MultipartFormDataInput form) {
        Listing listing = sheets.listing(slug, id);
        Fields fields = Fields.sent(form);
        Optional<Upload> upload = Upload.sent(form, "logo");
        if (upload.isPresent() && upload.get().isTooLarge()) {
            return refused(listing, fields, LogoRefusal.TOO_LARGE);
        }
        LogoOutcome outcome = logos.store(upload.map(Upload::bytes).orElse(new byte[0]));
        return outcome.refusal() == null
                ? bear(listing, fields, outcome.id())
                : refused(listing, fields, outcome.refusal());
    }

    @POST
    @Path("/logo/remove")
    @Operation(hidden = true)
    public Response remove(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        return bear(sheets.listing(slug, id), Fields.sent(form), null);
    }

    private Response bear(Listing listing, Fields fields, UUID logo) {
        return drafting.bear(listing.id(), Versions.of(fields), ground(fields), logo, desk.organiser())
                .map(refusal -> refused(listing, fields, desk.words().refused(desk.shown(refusal))))
                .orElseGet(() -> desk.seeOther(
                        listing.edition().slug(),
                        "/listings/" + listing.id() + "?done=" + (logo == null ? "no-logo" : "logo") + "#logos"));
    }

    private Response refused(Listing listing, Fields sent, LogoRefusal refusal) {
        return refused(listing, sent, desk.words(LogoMessages.class).refused(refusal));
    }

    private Response refused(Listing listing, Fields sent, String remark) {
        Listing now = sheets.listing(listing.edition().slug(), listing.id());
        Fields fields = sheets.fields(now);
        fields.refuse(ground(sent) == Ground.LIGHT ? "logo-light" : "logo-dark", remark);
        return PageAnswers.refused(sheets.page(now, fields, null));
    }

    private static Ground ground(Fields fields) {
        return fields.value("ground").equals(Ground.DARK.name()) ? Ground.DARK : Ground.LIGHT;
    }
}

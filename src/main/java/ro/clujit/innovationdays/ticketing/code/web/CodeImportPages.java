package ro.clujit.innovationdays.ticketing.code.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.sheet.SheetMessages;
import ro.clujit.innovationdays.platform.sheet.SheetRefusal;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.platform.web.Upload;
import ro.clujit.innovationdays.ticketing.code.BringingCodes;
import ro.clujit.innovationdays.ticketing.code.CodeListing;

/** An organiser brings codes over from a table: uploads it, reads what it would do, and confirms. */
@Path("/{lang:ro|en}/office/editions/{slug}/code-tables/import")
@RolesAllowed(Role.ORGANISER)
public class CodeImportPages {

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeCodeImport(EditionHeading edition, Fields fields);

        static native TemplateInstance officeCodeListing(EditionHeading edition, CodeListing listing);
    }

    private final CodeOffice office;
    private final BringingCodes bringing;
    private final Page page;

    CodeImportPages(CodeOffice office, BringingCodes bringing, Page page) {
        this.office = office;
        this.bringing = bringing;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@RestPath String slug) {
        return PageAnswers.page(Templates.officeCodeImport(office.heading(office.edition(slug)), Fields.blank()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response upload(@RestPath String slug, MultipartFormDataInput form) {
        Edition edition = office.edition(slug);
        Fields fields = Fields.sent(form);
        Optional<Upload> file = Upload.sent(form, "file");
        if (file.isEmpty()) {
            fields.refuse("file", office.words().fault_no_file());
        } else if (file.get().isTooLarge()) {
            fields.refuse("file", page.words(SheetMessages.class).refusal(SheetRefusal.TOO_LARGE));
        } else {
            BringingCodes.Upload upload = bringing.upload(edition, file.get().bytes());
            if (upload instanceof BringingCodes.Upload.Waiting waiting) {
                return PageAnswers.seeOther(
                        "/" + page.lang() + "/office/editions/" + slug + "/code-tables/import/" + waiting.id());
            }
            SheetRefusal why = ((BringingCodes.Upload.Unreadable) upload).why();
            fields.refuse(
                    "file",
                    why == null
                            ? office.words().fault_no_codes()
                            : page.words(SheetMessages.class).refusal(why));
        }
        return PageAnswers.refused(Templates.officeCodeImport(office.heading(edition), fields));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response listing(@RestPath String slug, @RestPath UUID id) {
        Edition edition = office.edition(slug);
        CodeListing listing = bringing.look(edition, id).orElseThrow(NotFoundException::new);
        return PageAnswers.page(Templates.officeCodeListing(office.heading(edition), listing));
    }

    /** What has become wrong since it was listed is listed anew, and nothing is imported. */
    @POST
    @Path("/{id}")
    @Operation(hidden = true)
    public Response confirm(@RestPath String slug, @RestPath UUID id) {
        Edition edition = office.edition(slug);
        CodeListing listing = bringing.confirm(edition, id).orElseThrow(NotFoundException::new);
        return listing.complete()
                ? office.toList(slug, "imported")
                : PageAnswers.page(409, Templates.officeCodeListing(office.heading(edition), listing));
    }
}

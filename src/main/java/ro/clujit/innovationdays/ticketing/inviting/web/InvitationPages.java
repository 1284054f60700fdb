package ro.clujit.innovationdays.ticketing.inviting.web;

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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.sheet.SheetFiles;
import ro.clujit.innovationdays.platform.sheet.SheetMessages;
import ro.clujit.innovationdays.platform.sheet.SheetRefusal;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.platform.web.Upload;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.inviting.InvitationListing;
import ro.clujit.innovationdays.ticketing.inviting.InvitationMessages;
import ro.clujit.innovationdays.ticketing.inviting.InvitationSample;
import ro.clujit.innovationdays.ticketing.inviting.InvitingList;

/** An organiser invites the people of a list: uploads it, reads what it would do, and confirms. */
@Path("/{lang:ro|en}/office/editions/{slug}/invitation-lists/import")
@RolesAllowed(Role.ORGANISER)
public class InvitationPages {

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeInvite(EditionHeading edition, Fields fields);

        static native TemplateInstance officeInviteListing(EditionHeading edition, InvitationListing listing);
    }

    private final Editions editions;
    private final InvitingList inviting;
    private final InvitationSample sample;
    private final Page page;

    InvitationPages(Editions editions, InvitingList inviting, InvitationSample sample, Page page) {
        this.editions = editions;
        this.inviting = inviting;
        this.sample = sample;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@RestPath String slug) {
        return PageAnswers.page(Templates.officeInvite(heading(edition(slug)), Fields.blank()));
    }

    @GET
    @Path("/sample.csv")
    @Operation(hidden = true)
    public Response sample(@RestPath String slug) {
        return Response.ok(sample.csv(edition(slug), page.language()))
                .header("Content-Type", SheetFiles.CSV)
                .header("Content-Disposition", "attachment; filename=\"invitations-" + slug + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response upload(@RestPath String slug, MultipartFormDataInput form) {
        Edition edition = edition(slug);
        Fields fields = Fields.sent(form);
        Optional<Upload> file = Upload.sent(form, "file");
        if (file.isEmpty()) {
            fields.refuse("file", words().fault_no_file());
        } else if (file.get().isTooLarge()) {
            fields.refuse("file", page.words(SheetMessages.class).refusal(SheetRefusal.TOO_LARGE));
        } else {
            InvitingList.Upload upload = inviting.upload(edition, file.get().bytes());
            if (upload instanceof InvitingList.Upload.Waiting waiting) {
                return PageAnswers.seeOther(path(slug) + "/" + waiting.id());
            }
            fields.refuse("file", why(upload));
        }
        return PageAnswers.refused(Templates.officeInvite(heading(edition), fields));
    }

    private String why(InvitingList.Upload upload) {
        if (upload instanceof InvitingList.Upload.Unreadable unreadable) {
            return page.words(SheetMessages.class).refusal(unreadable.why());
        }
        return upload instanceof InvitingList.Upload.NoColumns ? words().fault_columns() : words().fault_nobody();
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response listing(@RestPath String slug, @RestPath UUID id) {
        Edition edition = edition(slug);
        InvitationListing listing = inviting.look(edition, id).orElseThrow(NotFoundException::new);
        return PageAnswers.page(Templates.officeInviteListing(heading(edition), listing));
    }

    /**
     * What has become wrong since it was listed is listed anew, and nobody is registered.
     *
     * @param shown how many people the page said that it would register
     */
    @POST
    @Path("/{id}")
    @Operation(hidden = true)
    public Response confirm(@RestPath String slug, @RestPath UUID id, @RestForm int shown) {
        Edition edition = edition(slug);
        InvitationListing listing = inviting.confirm(edition, id, shown, Actor.organiser(page.organiser()))
                .orElseThrow(NotFoundException::new);
        return listing.done() != null
                ? PageAnswers.seeOther(path(slug) + "/" + id)
                : PageAnswers.page(409, Templates.officeInviteListing(heading(edition), listing));
    }

    private String path(String slug) {
        return "/" + page.lang() + "/office/editions/" + slug + "/invitation-lists/import";
    }

    private EditionHeading heading(Edition edition) {
        return EditionHeading.of(edition, page.language());
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    private InvitationMessages words() {
        return page.words(InvitationMessages.class);
    }
}

package ro.clujit.innovationdays.badge.printing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.badge.DoorListPdf;
import ro.clujit.innovationdays.badge.DoorListView;
import ro.clujit.innovationdays.badge.printing.BadgePrintingMessages;
import ro.clujit.innovationdays.badge.printing.DoorListing;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** The door on paper. */
@Path("/{lang:ro|en}/office/editions/{slug:[^/]+}/badges/door-list")
@RolesAllowed(Role.ORGANISER)
public class DoorListPages {

    @CheckedTemplate(basePath = "badge")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeDoorList(
                EditionHeading edition, Fields fields, List<Choice> types, List<Choice> orders);
    }

    private final Editions editions;
    private final DoorListing listing;
    private final DoorListPdf pdf;
    private final BadgeChoosing choosing;
    private final Page page;

    DoorListPages(Editions editions, DoorListing listing, DoorListPdf pdf, BadgeChoosing choosing, Page page) {
        this.editions = editions;
        this.listing = listing;
        this.pdf = pdf;
        this.choosing = choosing;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath String slug) {
        return PageAnswers.page(form(edition(slug), Fields.blank()));
    }

    @GET
    @Path("/door-list.pdf")
    @Operation(hidden = true)
    public Response document(@RestPath String slug, UriInfo asked) {
        Edition edition = edition(slug);
        Fields fields = Fields.sent(asked.getQueryParameters());
        Optional<UUID> type = choosing.type(fields, edition);
        if (!fields.isGood()) {
            return PageAnswers.refused(form(edition, fields));
        }
        DoorListView list = listing.of(
                edition,
                type.orElse(null),
                !fields.value("order").equals("first"),
                page.language(),
                page.words(BadgePrintingMessages.class));
        StreamingOutput body = out -> pdf.write(list, out);
        return Response.ok(body)
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", "inline; filename=\"door-list-" + slug + ".pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private TemplateInstance form(Edition edition, Fields fields) {
        var words = page.words(BadgePrintingMessages.class);
        return Templates.officeDoorList(
                EditionHeading.of(edition, page.language()),
                fields,
                choosing.types(edition),
                List.of(new Choice("last", words.sort_last()), new Choice("first", words.sort_first())));
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}

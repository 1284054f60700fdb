package ro.clujit.innovationdays.badge.printing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.badge.BadgeDesigns;
import ro.clujit.innovationdays.badge.BadgeLook;
import ro.clujit.innovationdays.badge.BadgePdf;
import ro.clujit.innovationdays.badge.printing.BadgePrintingMessages;
import ro.clujit.innovationdays.badge.printing.web.BadgePreviews.Preview;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** How the badges of an edition look, with a preview that follows what is chosen before it is saved. */
@Path("/{lang:ro|en}/office/editions/{slug:[^/]+}/badges/look")
@RolesAllowed(Role.ORGANISER)
public class BadgeLookPages {

    @CheckedTemplate(basePath = "badge")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeLook(
                EditionHeading edition, Fields fields, BadgeChoices choices, List<Preview> previews, boolean saved);

        static native TemplateInstance previews(List<Preview> previews);
    }

    private final Editions editions;
    private final BadgeDesigns designs;
    private final BadgeChoosing choosing;
    private final BadgePreviews previews;
    private final BadgePdf pdf;
    private final Page page;

    BadgeLookPages(
            Editions editions,
            BadgeDesigns designs,
            BadgeChoosing choosing,
            BadgePreviews previews,
            BadgePdf pdf,
            Page page) {
        this.editions = editions;
        this.designs = designs;
        this.choosing = choosing;
        this.previews = previews;
        this.pdf = pdf;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath String slug, @RestQuery boolean saved) {
        Edition edition = edition(slug);
        BadgeLook look = designs.of(edition);
        return PageAnswers.page(form(edition, LookForm.of(look, choosing.types(edition)), look, saved));
    }

    /** Saves it, or shows it where that is asked for, which is how the preview works without scripts. */
    @POST
    @Operation(hidden = true)
    public Response save(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = edition(slug);
        Fields fields = Fields.sent(form);
        Optional<BadgeLook> look = read(fields, edition);
        if (look.isEmpty()) {
            return PageAnswers.refused(form(edition, fields, designs.of(edition), false));
        }
        if (fields.value("do").equals("preview")) {
            return PageAnswers.page(form(edition, fields, look.get(), false));
        }
        designs.save(edition, look.get());
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/badges/look?saved=true");
    }

    /** The previews alone, for the page's script; 422 while the form is not as it should be. */
    @GET
    @Path("/preview")
    @Operation(hidden = true)
    public Response preview(@RestPath String slug, UriInfo asked) {
        Edition edition = edition(slug);
        return read(Fields.sent(asked.getQueryParameters()), edition)
                .map(look -> PageAnswers.page(Templates.previews(samples(edition, look))))
                .orElseGet(() -> Response.status(422).build());
    }

    /** People made up on the paper that was saved. */
    @GET
    @Path("/sample.pdf")
    @Operation(hidden = true)
    public Response sample(@RestPath String slug) {
        Edition edition = edition(slug);
        BadgeLook look = designs.of(edition);
        var views = previews.sheet(
                edition, look, page.words(BadgePrintingMessages.class).sample_type());
        StreamingOutput body = out -> pdf.renderAll(views, look.paper(), look.hasMarks(), out);
        return Response.ok(body)
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", "inline; filename=\"badges-" + slug + "-sample.pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private Optional<BadgeLook> read(Fields fields, Edition edition) {
        return new LookForm(fields, page.words(BadgePrintingMessages.class)).read(choosing.types(edition));
    }

    private TemplateInstance form(Edition edition, Fields fields, BadgeLook look, boolean isSaved) {
        return Templates.officeLook(
                EditionHeading.of(edition, page.language()),
                fields,
                choosing.of(edition),
                samples(edition, look),
                isSaved);
    }

    private List<Preview> samples(Edition edition, BadgeLook look) {
        String type = choosing.types(edition).stream()
                .findFirst()
                .map(Choice::label)
                .orElseGet(() -> page.words(BadgePrintingMessages.class).sample_type());
        return previews.samples(edition, look, type);
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}

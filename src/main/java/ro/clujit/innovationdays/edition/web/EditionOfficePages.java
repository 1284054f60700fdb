package ro.clujit.innovationdays.edition.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.EditionMessages;
import ro.clujit.innovationdays.edition.EditionPlan;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.edition.Planning;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** Editions in the back office: the list, a new one, and what is said of each. */
@Path("/{lang:ro|en}/office")
@RolesAllowed(Role.ORGANISER)
public class EditionOfficePages {

    @CheckedTemplate(basePath = "edition")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeList(List<EditionRow> editions);

        static native TemplateInstance officeNew(Fields fields, List<String> zones);

        static native TemplateInstance officeEdit(
                EditionHeading edition, Fields fields, List<String> zones, String done);
    }

    private final Editions editions;
    private final Planning planning;
    private final Page page;

    EditionOfficePages(Editions editions, Planning planning, Page page) {
        this.editions = editions;
        this.planning = planning;
        this.page = page;
    }

    @GET
    @Path("/editions")
    @Operation(hidden = true)
    public Response list() {
        return PageAnswers.page(Templates.officeList(editions.latestFirst().stream()
                .map(edition -> EditionRow.of(edition, page.language()))
                .toList()));
    }

    @GET
    @Path("/new-edition")
    @Operation(hidden = true)
    public Response blank() {
        return PageAnswers.page(Templates.officeNew(EditionForm.blank(), EditionForm.zones()));
    }

    @POST
    @Path("/new-edition")
    @Operation(hidden = true)
    public Response create(MultivaluedMap<String, String> form) {
        Fields fields = Fields.sent(form, EditionForm.BLOCKS);
        Optional<EditionPlan> plan = EditionForm.read(fields, words());
        plan.map(planning::create).ifPresent(outcome -> EditionForm.remark(outcome, fields, words()));
        return fields.isGood()
                ? PageAnswers.seeOther(address(fields.value("slug")) + "?done=created")
                : PageAnswers.refused(Templates.officeNew(fields, EditionForm.zones()));
    }

    @GET
    @Path("/editions/{slug}")
    @Transactional
    @Operation(hidden = true)
    public Response edit(@RestPath String slug, @RestQuery String done) {
        Edition edition = edition(slug);
        return PageAnswers.page(
                Templates.officeEdit(heading(edition), EditionForm.of(edition), EditionForm.zones(), done));
    }

    @POST
    @Path("/editions/{slug}")
    @Operation(hidden = true)
    public Response change(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = edition(slug);
        Fields fields = Fields.sent(form, EditionForm.BLOCKS).put("mark", edition.mark());
        if (edition.isPublic()) {
            fields.put("slug", slug);
        }
        Optional<EditionPlan> plan = EditionForm.read(fields, words());
        plan.map(changed -> planning.change(slug, changed))
                .ifPresent(outcome -> EditionForm.remark(outcome, fields, words()));
        return fields.isGood()
                ? PageAnswers.seeOther(address(fields.value("slug")) + "?done=saved")
                : PageAnswers.refused(Templates.officeEdit(heading(edition), fields, EditionForm.zones(), null));
    }

    private EditionMessages words() {
        return page.words(EditionMessages.class);
    }

    private EditionHeading heading(Edition edition) {
        return EditionHeading.of(edition, page.language());
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    private String address(String slug) {
        return "/" + page.lang() + "/office/editions/" + slug;
    }
}

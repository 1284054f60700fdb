package ro.clujit.innovationdays.edition.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Duplicating;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.EditionMessages;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** Making a draft after an edition: says first what is copied and what is not. */
@Path("/{lang:ro|en}/office/editions/{slug}/duplicate")
@RolesAllowed(Role.ORGANISER)
public class EditionDuplicatePages {

    @CheckedTemplate(basePath = "edition")
    static class Templates {
        private Templates() {}

        /** @param days how many the edition has; 0 while its dates are not announced */
        static native TemplateInstance officeDuplicate(EditionHeading edition, int days, Fields fields);
    }

    private final Editions editions;
    private final Duplicating duplicating;
    private final Page page;

    EditionDuplicatePages(Editions editions, Duplicating duplicating, Page page) {
        this.editions = editions;
        this.duplicating = duplicating;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response ask(@RestPath String slug) {
        Edition edition = edition(slug);
        return PageAnswers.page(form(edition, DuplicateForm.of(duplicating.proposal(edition))));
    }

    @POST
    @Operation(hidden = true)
    public Response duplicate(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = edition(slug);
        EditionMessages words = page.words(EditionMessages.class);
        Fields fields = Fields.sent(form);
        DuplicateForm.read(fields, words)
                .map(next -> duplicating.duplicate(slug, next))
                .ifPresent(outcome -> EditionForm.remark(outcome, fields, words));
        return fields.isGood()
                ? PageAnswers.seeOther(
                        "/" + page.lang() + "/office/editions/" + fields.value("slug") + "?done=duplicated")
                : PageAnswers.refused(form(edition, fields));
    }

    private TemplateInstance form(Edition edition, Fields fields) {
        int days = edition.startsOn()
                .map((LocalDate from) ->
                        1 + (int) ChronoUnit.DAYS.between(from, edition.endsOn().orElse(from)))
                .orElse(0);
        return Templates.officeDuplicate(EditionHeading.of(edition, page.language()), days, fields);
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}

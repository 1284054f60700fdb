package ro.clujit.innovationdays.ticketing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.SalesTerms;
import ro.clujit.innovationdays.ticketing.SellingMessages;
import ro.clujit.innovationdays.ticketing.SettingTerms;

/** Whom an edition's money goes to and until when attendees can change their mind, in the back office. */
@Path("/{lang:ro|en}/office/editions/{slug}/sale-terms")
@RolesAllowed(Role.ORGANISER)
public class SaleTermsOfficePages {

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeTerms(EditionHeading edition, Fields fields, String done);
    }

    private final Editions editions;
    private final SalesTerms terms;
    private final SettingTerms setting;
    private final Page page;

    SaleTermsOfficePages(Editions editions, SalesTerms terms, SettingTerms setting, Page page) {
        this.editions = editions;
        this.terms = terms;
        this.setting = setting;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath String slug, @RestQuery String done) {
        Edition edition = edition(slug);
        return PageAnswers.page(form(edition, SaleTermsForm.of(terms.of(edition)), done));
    }

    @POST
    @Operation(hidden = true)
    public Response save(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = edition(slug);
        Fields fields = Fields.sent(form);
        new SaleTermsForm(fields, page.words(SellingMessages.class))
                .read()
                .ifPresent(change -> setting.set(edition, change));
        return fields.isGood()
                ? PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/sale-terms?done=saved")
                : PageAnswers.refused(form(edition, fields, null));
    }

    private TemplateInstance form(Edition edition, Fields fields, String done) {
        return Templates.officeTerms(EditionHeading.of(edition, page.language()), fields, done);
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}

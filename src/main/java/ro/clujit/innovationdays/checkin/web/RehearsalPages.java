package ro.clujit.innovationdays.checkin.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.checkin.GateRulesMessages;
import ro.clujit.innovationdays.checkin.Rehearsing;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** Wipes the scans of a rehearsal, confirmed once. */
@Path("/{lang:ro|en}/office/editions/{slug}/rehearsal")
@RolesAllowed(Role.ORGANISER)
public class RehearsalPages {

    private static final String CONFIRM = "confirm";

    @CheckedTemplate(basePath = "checkin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeRehearsal(
                EditionHeading edition, int scans, boolean possible, Fields fields, String done);
    }

    private final Editions editions;
    private final Rehearsing rehearsing;
    private final Page page;
    private final SecurityIdentity identity;

    RehearsalPages(Editions editions, Rehearsing rehearsing, Page page, SecurityIdentity identity) {
        this.editions = editions;
        this.rehearsing = rehearsing;
        this.page = page;
        this.identity = identity;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath String slug, @RestQuery String done) {
        return PageAnswers.page(page(edition(slug), Fields.blank(), done));
    }

    @POST
    @Operation(hidden = true)
    public Response wipe(@RestPath String slug, MultivaluedMap<String, String> sent) {
        Edition edition = edition(slug);
        Fields fields = Fields.sent(sent);
        if (fields.value(CONFIRM).isEmpty()) {
            fields.refuse(CONFIRM, page.words(GateRulesMessages.class).fault_confirm());
        }
        if (!fields.isGood() || rehearsing.wipe(edition, Role.accountOf(identity)) < 0) {
            return PageAnswers.refused(page(edition, fields, null));
        }
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/rehearsal?done=wiped");
    }

    private TemplateInstance page(Edition edition, Fields fields, String done) {
        return Templates.officeRehearsal(
                EditionHeading.of(edition, page.language()),
                rehearsing.scans(edition),
                rehearsing.isStill(edition),
                fields,
                done);
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}

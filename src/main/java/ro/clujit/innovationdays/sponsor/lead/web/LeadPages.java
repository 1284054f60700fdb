package ro.clujit.innovationdays.sponsor.lead.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.contact.web.ForContacts;
import ro.clujit.innovationdays.sponsor.lead.LeadNoting;
import ro.clujit.innovationdays.sponsor.lead.LeadRemoving;
import ro.clujit.innovationdays.sponsor.lead.LeadScan;

/** Contacts read whom their stand met, note more about them and remove them. What is another's is not there. */
@Path("/{lang:ro|en}/partner/editions/{slug}/leads")
@ForContacts
public class LeadPages {

    @CheckedTemplate(basePath = "partner")
    static class Templates {
        private Templates() {}

        static native TemplateInstance leads(LeadsView view, Fields fields, String done);
    }

    private final LeadDesk desk;
    private final LeadViews views;
    private final LeadNoting noting;
    private final LeadRemoving removing;

    LeadPages(LeadDesk desk, LeadViews views, LeadNoting noting, LeadRemoving removing) {
        this.desk = desk;
        this.views = views;
        this.noting = noting;
        this.removing = removing;
    }

    /** @param page from 1; anything else is the first */
    @GET
    @Operation(hidden = true)
    public Response show(@RestPath String slug, @RestQuery String page, @RestQuery String done) {
        return answer(200, slug, number(page), Map.of(), Fields.blank(), done == null ? "" : done);
    }

    @POST
    @Path("/scans/{scan}")
    @Operation(hidden = true)
    public Response note(@RestPath String slug, @RestPath UUID scan, MultivaluedMap<String, String> form) {
        Fields fields = Fields.sent(form, Set.of("note"));
        LeadStand stand = stand(slug);
        int most = LeadScan.LONGEST_NOTE;
        String note = fields.line("note", most, desk.words().fault_note(most));
        Optional<Integer> rating =
                fields.required("rating", 0, LeadScan.BEST, desk.words().fault_rating());
        if (!fields.isGood()) {
            return answer(422, slug, number(fields.value("page")), Map.of(scan, fields), fields, "");
        }
        boolean isNoted = noting.note(stand.edition().id(), stand.organisation(), scan, note, rating.orElseThrow());
        if (!isNoted && stand.open()) {
            throw new NotFoundException();
        }
        return seeOther(slug, fields, isNoted ? "noted" : "");
    }

    @POST
    @Path("/{lead}/remove")
    @Operation(hidden = true)
    public Response remove(@RestPath String slug, @RestPath UUID lead, MultivaluedMap<String, String> form) {
        LeadStand stand = stand(slug);
        if (!removing.remove(stand.edition().id(), stand.organisation(), lead)) {
            throw new NotFoundException();
        }
        return seeOther(slug, Fields.sent(form), "removed");
    }

    private LeadStand stand(String slug) {
        return QuarkusTransaction.joiningExisting().call(() -> desk.own(slug));
    }

    private Response answer(int status, String slug, int page, Map<UUID, Fields> sent, Fields fields, String done) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            LeadsView view = views.of(desk.own(slug), page, sent, desk.page().language());
            return PageAnswers.page(status, Templates.leads(view, fields, done));
        });
    }

    private Response seeOther(String slug, Fields fields, String done) {
        return PageAnswers.seeOther("/" + desk.page().lang() + "/partner/editions/" + slug + "/leads?page="
                + number(fields.value("page")) + "&done=" + done);
    }

    private static int number(String page) {
        return page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }
}

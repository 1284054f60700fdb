package ro.clujit.innovationdays.site.lead;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.lead.LeadRevoking;
import ro.clujit.innovationdays.sponsor.lead.OwnLeads;

/** Beside a ticket's own page: which partners have what of its holder, each to be taken back. */
@Path("/{lang:ro|en}/tickets/{token:[^/]+}/leads")
public class OwnLeadPages {

    @CheckedTemplate(basePath = "site")
    static class Templates {
        private Templates() {}

        static native TemplateInstance ownLeads(OwnLeadsView view, String done);
    }

    private final OwnLeads leads;
    private final LeadRevoking revoking;
    private final Page page;

    OwnLeadPages(OwnLeads leads, LeadRevoking revoking, Page page) {
        this.leads = leads;
        this.revoking = revoking;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath String token, @RestQuery String done) {
        return PageAnswers.secret(200, Templates.ownLeads(view(token), done == null ? "" : done));
    }

    @POST
    @Path("/{lead}/revoke")
    @Operation(hidden = true)
    public Response revoke(@RestPath String token, @RestPath UUID lead) {
        view(token);
        revoking.revoke(token, lead);
        return seeOther(token, "revoked");
    }

    @POST
    @Path("/revoke-all")
    @Operation(hidden = true)
    public Response revokeAll(@RestPath String token) {
        view(token);
        revoking.revokeAll(token);
        return seeOther(token, "revoked-all");
    }

    private OwnLeadsView view(String token) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> leads.of(token).map(held -> OwnLeadsView.of(held, token, page.language())))
                .orElseThrow(NotFoundException::new);
    }

    private Response seeOther(String token, String done) {
        return PageAnswers.seeOther("/" + page.lang() + "/tickets/" + token + "/leads?done=" + done);
    }
}

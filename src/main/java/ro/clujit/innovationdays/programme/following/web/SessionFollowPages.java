package ro.clujit.innovationdays.programme.following.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;

/** Following one session. */
@Path("/{lang:ro|en}/editions/{slug}/sessions/{session}/follow")
public class SessionFollowPages {

    private final FollowForms forms;
    private final Page page;

    SessionFollowPages(FollowForms forms, Page page) {
        this.forms = forms;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response show(@RestPath String slug, @RestPath String session, @RestQuery boolean asked) {
        return forms.show(slug, entry -> entry.slug().equals(session), page.path(), asked);
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response ask(@RestPath String slug, @RestPath String session, MultivaluedMap<String, String> form) {
        return forms.send(slug, entry -> entry.slug().equals(session), page.path(), Fields.sent(form));
    }
}

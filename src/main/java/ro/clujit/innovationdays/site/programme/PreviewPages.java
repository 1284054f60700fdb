package ro.clujit.innovationdays.site.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.ProgrammeMessages;
import ro.clujit.innovationdays.site.head.Heads;

/** The public pages of a programme as they would be if the draft were released now. */
@Path("/{lang:ro|en}/office/editions/{slug}/preview")
@RolesAllowed(Role.ORGANISER)
public class PreviewPages {

    private final Page page;
    private final Readings readings;
    private final ProgrammeSearch search;
    private final SessionPages sessions;
    private final SpeakerPages speakers;
    private final Heads heads;

    PreviewPages(
            Page page,
            Readings readings,
            ProgrammeSearch search,
            SessionPages sessions,
            SpeakerPages speakers,
            Heads heads) {
        this.page = page;
        this.readings = readings;
        this.search = search;
        this.sessions = sessions;
        this.speakers = speakers;
        this.heads = heads;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response programme(@RestPath String slug, @Context UriInfo address) {
        Reading draft = draft(slug);
        ProgrammeMessages words = page.words(ProgrammeMessages.class);
        return PageAnswers.page(ProgrammePages.Templates.programme(
                heads.unlisted(page, draft.view(), words.title()),
                draft.view(),
                draft.nav(),
                ProgrammeView.of(draft, Fields.sent(address.getQueryParameters()), search, words)));
    }

    @GET
    @Path("/sessions/{session}")
    @Transactional
    @Operation(hidden = true)
    public Response session(@RestPath String slug, @RestPath String session) {
        return PageAnswers.page(sessions.page(draft(slug), session));
    }

    @GET
    @Path("/speakers")
    @Transactional
    @Operation(hidden = true)
    public Response speakers(@RestPath String slug) {
        return PageAnswers.page(speakers.all(draft(slug)));
    }

    @GET
    @Path("/speakers/{speaker}")
    @Transactional
    @Operation(hidden = true)
    public Response speaker(@RestPath String slug, @RestPath String speaker) {
        return PageAnswers.page(speakers.one(draft(slug), speaker));
    }

    private Reading draft(String slug) {
        return readings.draft(slug, page.language());
    }
}

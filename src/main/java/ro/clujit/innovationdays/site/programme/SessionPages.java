package ro.clujit.innovationdays.site.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.edition.EditionView;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.delivery.PublicPage;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.site.head.HeadView;
import ro.clujit.innovationdays.site.head.Heads;

/** A page for each session. What was released once and is gone keeps its page, which says that it is cancelled. */
@Path("/{lang:ro|en}/editions/{slug}/sessions/{session:[a-z0-9_-]+}")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class SessionPages {

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sessionPage(
                HeadView head, EditionView edition, EditionNav nav, SessionView session);
    }

    private final Page page;
    private final Readings readings;
    private final Heads heads;

    SessionPages(Page page, Readings readings, Heads heads) {
        this.page = page;
        this.readings = readings;
        this.heads = heads;
    }

    @GET
    @PublicPage
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance session(@RestPath String slug, @RestPath String session) {
        return page(readings.released(slug, page.language()), session);
    }

    TemplateInstance page(Reading reading, String slug) {
        SessionEntry session = reading.programme().session(slug).orElseThrow(NotFoundException::new);
        return Templates.sessionPage(
                reading.nav().isPreview()
                        ? heads.unlisted(page, reading.view(), session.title().in(page.language()))
                        : heads.ofSession(page, session, reading.programme(), reading.edition(), reading.view()),
                reading.view(),
                reading.nav(),
                SessionView.of(session, reading));
    }
}

package ro.clujit.innovationdays.site.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.edition.EditionView;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.delivery.PublicPage;
import ro.clujit.innovationdays.programme.ProgrammeMessages;
import ro.clujit.innovationdays.programme.release.Releases;
import ro.clujit.innovationdays.site.head.HeadView;
import ro.clujit.innovationdays.site.head.Heads;

/** The programme of an edition as its latest release has it: whole, at this moment, and how it changed. */
@Path("/{lang:ro|en}/editions/{slug}/programme")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ProgrammePages {

    /** So many releases are told of; who wants to know of more has the releases themselves. */
    private static final int RELEASES = 30;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance programme(
                HeadView head, EditionView edition, EditionNav nav, ProgrammeView programme);

        static native TemplateInstance now(HeadView head, EditionView edition, EditionNav nav, NowView now);

        static native TemplateInstance changes(
                HeadView head, EditionView edition, EditionNav nav, List<ChangesView> releases);
    }

    private final Page page;
    private final Readings readings;
    private final Releases releases;
    private final ProgrammeSearch search;
    private final Heads heads;
    private final Clock clock;

    ProgrammePages(Page page, Readings readings, Releases releases, ProgrammeSearch search, Heads heads, Clock clock) {
        this.page = page;
        this.readings = readings;
        this.releases = releases;
        this.search = search;
        this.heads = heads;
        this.clock = clock;
    }

    @GET
    @PublicPage
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance programme(@RestPath String slug, @Context UriInfo address) {
        Reading reading = readings.released(slug, page.language());
        ProgrammeMessages words = words();
        EditionView edition = reading.view();
        return Templates.programme(
                heads.within(
                        page,
                        edition,
                        words.title(),
                        words.description(edition.name(), edition.dates(), edition.place())),
                edition,
                reading.nav(),
                ProgrammeView.of(reading, Fields.sent(address.getQueryParameters()), search, words));
    }

    @GET
    @PublicPage
    @Path("/now")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance now(@RestPath String slug) {
        Reading reading = readings.released(slug, page.language());
        return Templates.now(
                heads.within(page, reading.view(), words().now_title(), words().now_lead()),
                reading.view(),
                reading.nav(),
                NowView.of(reading, clock.instant()));
    }

    @GET
    @PublicPage
    @Path("/changes")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance changes(@RestPath String slug) {
        Reading reading = readings.released(slug, page.language());
        return Templates.changes(
                heads.within(page, reading.view(), words().changes_title(), words().changes_lead()),
                reading.view(),
                reading.nav(),
                releases.of(reading.edition()).stream()
                        .limit(RELEASES)
                        .map(release -> ChangesView.of(release, releases.changesOf(release), reading))
                        .toList());
    }

    private ProgrammeMessages words() {
        return page.words(ProgrammeMessages.class);
    }
}

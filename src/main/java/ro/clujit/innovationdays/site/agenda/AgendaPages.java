package ro.clujit.innovationdays.site.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.edition.EditionView;
import ro.clujit.innovationdays.platform.InstallationConfig;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.platform.web.SetCookie;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.site.head.HeadView;
import ro.clujit.innovationdays.site.head.Heads;
import ro.clujit.innovationdays.site.programme.EditionNav;
import ro.clujit.innovationdays.site.programme.Reading;
import ro.clujit.innovationdays.site.programme.Readings;
import ro.clujit.innovationdays.site.programme.SessionRow;

/** A reader's agenda. It is kept in a cookie of theirs that scripts on our pages read too; we keep nothing. */
@Path("/{lang:ro|en}/editions/{slug}/agenda")
public class AgendaPages {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        private Templates() {}

        static native TemplateInstance agenda(
                HeadView head, EditionView edition, EditionNav nav, AgendaView agenda, AgendaLinks links);

        static native TemplateInstance keep(
                HeadView head, EditionView edition, EditionNav nav, SessionRow session, boolean kept, boolean full);
    }

    private final Page page;
    private final Readings readings;
    private final Heads heads;
    private final PublicAddress address;
    private final InstallationConfig config;

    AgendaPages(Page page, Readings readings, Heads heads, PublicAddress address, InstallationConfig config) {
        this.page = page;
        this.readings = readings;
        this.heads = heads;
        this.address = address;
        this.config = config;
    }

    /**
     * @param s the numbers of an agenda that is shared; without them, the reader's own
     * @param with the number of a session that the reader wants to add, where no script could
     */
    @GET
    @Transactional
    @Operation(hidden = true)
    public Response agenda(
            @RestPath String slug, @RestQuery String s, @RestQuery String with, @Context HttpHeaders headers) {
        Reading reading = readings.released(slug, page.language());
        Agenda own = own(slug, headers);
        return with == null ? list(reading, s, own) : ask(reading, with, own);
    }

    @POST
    @Path("/keep")
    @Operation(hidden = true)
    public Response keep(@RestPath String slug, @RestForm String number, @Context HttpHeaders headers) {
        return changed(slug, own(slug, headers).with(Agenda.of(number).numbers()));
    }

    @POST
    @Path("/take")
    @Operation(hidden = true)
    public Response take(@RestPath String slug, @RestForm String s, @Context HttpHeaders headers) {
        return changed(slug, own(slug, headers).with(Agenda.of(s).numbers()));
    }

    @POST
    @Path("/remove")
    @Operation(hidden = true)
    public Response remove(@RestPath String slug, @RestForm String number, @Context HttpHeaders headers) {
        Agenda agenda = own(slug, headers);
        for (int each : Agenda.of(number).numbers()) {
            agenda = agenda.without(each);
        }
        return changed(slug, agenda);
    }

    private Response list(Reading reading, String shared, Agenda own) {
        AgendaMessages words = page.words(AgendaMessages.class);
        Agenda agenda = shared == null ? own : Agenda.of(shared);
        AgendaView view = AgendaView.of(agenda, shared != null, own, reading);
        return PageAnswers.page(Templates.agenda(
                heads.unlisted(page, reading.view(), shared == null ? words.title() : words.shared_title()),
                reading.view(),
                reading.nav(),
                view,
                AgendaLinks.of(address.of(reading.nav().base()), view.numbers())));
    }

    private Response ask(Reading reading, String with, Agenda own) {
        List<Integer> number = Agenda.of(with).numbers();
        SessionEntry session = number.stream()
                .flatMap(each -> reading.programme().session(each).stream())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return PageAnswers.page(Templates.keep(
                heads.unlisted(
                        page, reading.view(), page.words(AgendaMessages.class).keep()),
                reading.view(),
                reading.nav(),
                reading.rows().row(session),
                own.contains(session.number()),
                own.numbers().size() >= Agenda.MOST));
    }

    private static Agenda own(String slug, HttpHeaders headers) {
        Cookie cookie = headers.getCookies().get(cookie(slug));
        return cookie == null ? Agenda.EMPTY : Agenda.of(cookie.getValue());
    }

    private Response changed(String slug, Agenda agenda) {
        readings.released(slug, page.language());
        var cookie = new SetCookie(
                cookie(slug), agenda.written(), agenda.isEmpty() ? Duration.ZERO : A_YEAR, config.overTls(), false);
        return Response.fromResponse(PageAnswers.seeOther("/" + page.lang() + "/editions/" + slug + "/agenda"))
                .header(SetCookie.HEADER, cookie.header())
                .build();
    }

    private static String cookie(String slug) {
        return "agenda-" + slug;
    }
}

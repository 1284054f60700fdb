package ro.clujit.innovationdays.letters.announcement.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.letters.announcement.Announcement;
import ro.clujit.innovationdays.letters.announcement.AnnouncementState;
import ro.clujit.innovationdays.letters.announcement.Counted;
import ro.clujit.innovationdays.letters.announcement.Progress;
import ro.clujit.innovationdays.letters.announcement.Progresses;
import ro.clujit.innovationdays.letters.announcement.Recipients;
import ro.clujit.innovationdays.letters.announcement.Starting;
import ro.clujit.innovationdays.letters.announcement.TryingOut;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** An announcement: whom it would reach and what it says, and once it has started how far it is. */
@Path("/{lang:ro|en}/office/editions/{slug}/announcements/{id:[0-9a-f-]{36}}")
@RolesAllowed(Role.ORGANISER)
public class AnnouncementPages {

    /** In seconds; while something changes by itself the page comes anew, with no script in it. */
    private static final String FRESH = "5";

    @CheckedTemplate(basePath = "announcement")
    static class Templates {
        private Templates() {}

        /** @param counted null once its recipients are fixed; {@code progress} is null before */
        static native TemplateInstance officeAnnouncement(
                EditionHeading edition,
                AnnouncementRow announcement,
                List<Choice> chosen,
                Counted counted,
                Progress progress,
                Fields fields,
                String done,
                List<Language> languages,
                int mostTests);
    }

    private final AnnouncementDesk desk;
    private final Recipients recipients;
    private final Progresses progresses;
    private final FilterForms filters;
    private final Starting starting;

    AnnouncementPages(
            AnnouncementDesk desk,
            Recipients recipients,
            Progresses progresses,
            FilterForms filters,
            Starting starting) {
        this.desk = desk;
        this.recipients = recipients;
        this.progresses = progresses;
        this.filters = filters;
        this.starting = starting;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response show(@RestPath String slug, @RestPath UUID id, @RestQuery String done) {
        Announcement found = desk.announcement(slug, id);
        boolean isOpen = found.state().isOpen();
        Progress progress = isOpen ? null : progresses.of(id);
        Response answer = PageAnswers.page(Templates.officeAnnouncement(
                desk.heading(found.edition()),
                desk.row(found),
                filters.inWords(found.edition(), found.nature(), found.plan().recipients()),
                isOpen ? recipients.count(found) : null,
                progress,
                Fields.blank(),
                done,
                List.of(Language.values()),
                TryingOut.MOST));
        boolean isMoving = progress != null && (progress.isOpen() || found.state() == AnnouncementState.UNDER_WAY);
        return isMoving
                ? Response.fromResponse(answer)
                        .header("Refresh", FRESH + "; url=" + desk.path(slug, "/" + id))
                        .build()
                : answer;
    }

    @POST
    @Path("/stop")
    @Operation(hidden = true)
    public Response stop(@RestPath String slug, @RestPath UUID id) {
        desk.announcement(slug, id);
        starting.stop(id);
        return PageAnswers.seeOther(desk.path(slug, "/" + id));
    }

    @POST
    @Path("/continue")
    @Operation(hidden = true)
    public Response goOn(@RestPath String slug, @RestPath UUID id) {
        desk.announcement(slug, id);
        starting.goOn(id);
        return PageAnswers.seeOther(desk.path(slug, "/" + id));
    }
}

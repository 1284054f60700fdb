package ro.clujit.innovationdays.letters.announcement.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.letters.announcement.Announcement;
import ro.clujit.innovationdays.letters.announcement.Announcements;
import ro.clujit.innovationdays.letters.announcement.SavedSearch;
import ro.clujit.innovationdays.letters.announcement.SavedSearches;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** An edition's announcements, and the searches that are kept for them. */
@Path("/{lang:ro|en}/office/editions/{slug}/announcements")
@RolesAllowed(Role.ORGANISER)
public class AnnouncementListPages {

    private static final String NAME = "name";

    @CheckedTemplate(basePath = "announcement")
    static class Templates {
        private Templates() {}

        /** @param renaming which search the form with remarks is about; null for none */
        static native TemplateInstance officeAnnouncements(
                EditionHeading edition,
                List<AnnouncementRow> announcements,
                List<Choice> searches,
                Fields fields,
                String renaming,
                String done);
    }

    private final AnnouncementDesk desk;
    private final Announcements announcements;
    private final SavedSearches searches;

    AnnouncementListPages(AnnouncementDesk desk, Announcements announcements, SavedSearches searches) {
        this.desk = desk;
        this.announcements = announcements;
        this.searches = searches;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery String done) {
        return PageAnswers.page(page(slug, Fields.blank(), null, done));
    }

    /** Keeps whom an announcement is for, to be used again. */
    @POST
    @Path("/{id:[0-9a-f-]{36}}/search")
    @Operation(hidden = true)
    public Response keep(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        Announcement announcement = desk.announcement(slug, id);
        Fields fields = Fields.sent(form);
        String name = name(fields);
        if (!fields.isGood()) {
            return PageAnswers.refused(page(slug, fields, null, null));
        }
        searches.keep(announcement.edition(), name, announcement.plan().recipients());
        return PageAnswers.seeOther(desk.path(slug, "?done=kept"));
    }

    @POST
    @Path("/searches/{search}/name")
    @Operation(hidden = true)
    public Response rename(@RestPath String slug, @RestPath UUID search, MultivaluedMap<String, String> form) {
        Edition edition = desk.edition(slug);
        Fields fields = Fields.sent(form);
        String name = name(fields);
        if (fields.isGood() && !searches.rename(edition, search, name)) {
            fields.refuse(NAME, desk.formWords().fault_name_taken());
        }
        return fields.isGood()
                ? PageAnswers.seeOther(desk.path(slug, "?done=renamed"))
                : PageAnswers.refused(page(slug, fields, search.toString(), null));
    }

    @POST
    @Path("/searches/{search}/delete")
    @Operation(hidden = true)
    public Response remove(@RestPath String slug, @RestPath UUID search) {
        searches.remove(desk.edition(slug), search);
        return PageAnswers.seeOther(desk.path(slug, "?done=removed"));
    }

    private String name(Fields fields) {
        return fields.filledIn(
                NAME, SavedSearch.LONGEST_NAME, desk.formWords().fault_search_name(SavedSearch.LONGEST_NAME));
    }

    private TemplateInstance page(String slug, Fields fields, String renaming, String done) {
        Edition edition = desk.edition(slug);
        return Templates.officeAnnouncements(
                desk.heading(edition),
                announcements.of(edition).stream().map(desk::row).toList(),
                searches.of(edition).stream()
                        .map(one -> new Choice(one.id().toString(), one.name()))
                        .toList(),
                fields,
                renaming,
                done);
    }
}

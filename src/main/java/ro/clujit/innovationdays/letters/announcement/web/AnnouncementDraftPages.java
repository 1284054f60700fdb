package ro.clujit.innovationdays.letters.announcement.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.letters.announcement.Announcement;
import ro.clujit.innovationdays.letters.announcement.Drafting;
import ro.clujit.innovationdays.letters.announcement.Nature;
import ro.clujit.innovationdays.letters.announcement.Plan;
import ro.clujit.innovationdays.letters.announcement.RecipientFilter;
import ro.clujit.innovationdays.letters.announcement.SavedSearch;
import ro.clujit.innovationdays.letters.announcement.SavedSearches;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** Organisers write an announcement: what it is first, then whom it is for and what it says. */
@Path("/{lang:ro|en}/office/editions/{slug}/announcements")
@RolesAllowed(Role.ORGANISER)
public class AnnouncementDraftPages {

    private static final String ONE = "/{id:[0-9a-f-]{36}}";

    @CheckedTemplate(basePath = "announcement")
    static class Templates {
        private Templates() {}

        /** @param rest of the address of each choice: the search that it begins with */
        static native TemplateInstance officeNature(EditionHeading edition, List<Nature> natures, String rest);

        /** @param id of the announcement that is changed; null for a new one */
        static native TemplateInstance officeAnnouncementForm(
                EditionHeading edition,
                Nature nature,
                List<FilterForms.Group> groups,
                Fields fields,
                UUID id,
                List<SavedSearch> searches);
    }

    private final AnnouncementDesk desk;
    private final Drafting drafting;
    private final AnnouncementForm form;
    private final FilterForms filters;
    private final SavedSearches searches;

    AnnouncementDraftPages(
            AnnouncementDesk desk,
            Drafting drafting,
            AnnouncementForm form,
            FilterForms filters,
            SavedSearches searches) {
        this.desk = desk;
        this.drafting = drafting;
        this.form = form;
        this.filters = filters;
        this.searches = searches;
    }

    /**
     * @param nature asked for first where it is none
     * @param search a kept one to begin with
     * @param q with {@code state} and {@code type}, how the list of registrations was narrowed
     */
    @GET
    @Path("/new")
    @Transactional
    @Operation(hidden = true)
    public Response fresh(
            @RestPath String slug,
            @RestQuery String nature,
            @RestQuery String search,
            @RestQuery String q,
            @RestQuery String state,
            @RestQuery String type) {
        Edition edition = desk.edition(slug);
        Optional<Nature> chosen = nature(nature);
        if (chosen.isEmpty()) {
            String query = desk.page().query();
            return PageAnswers.page(Templates.officeNature(
                    desk.heading(edition), List.of(Nature.values()), query.isEmpty() ? "" : "&" + query.substring(1)));
        }
        RecipientFilter filter = searches.of(edition).stream()
                .filter(one -> one.id().toString().equals(search))
                .map(SavedSearch::filter)
                .findFirst()
                .orElseGet(() -> filters.fromRegistrations(edition, Text.line(q), Text.line(state), Text.line(type)));
        Fields fields = Fields.blank().put("key", UUID.randomUUID());
        filters.fill(fields, filter);
        return PageAnswers.page(page(edition, chosen.get(), fields, null));
    }

    /** @param nature that the page before asked for */
    @POST
    @Path("/new")
    @Operation(hidden = true)
    public Response add(@RestPath String slug, @RestQuery String nature, MultivaluedMap<String, String> sent) {
        Edition edition = desk.edition(slug);
        Nature chosen = nature(nature).orElseThrow(NotFoundException::new);
        Fields fields = Fields.sent(sent, AnnouncementForm.BLOCKS);
        UUID key = key(fields);
        Optional<Plan> plan = form.read(edition, chosen, filters.groups(edition, chosen), fields);
        if (plan.isEmpty()) {
            return PageAnswers.refused(page(edition, chosen, fields, null));
        }
        if (!drafting.add(key, edition, chosen, plan.get(), desk.page().organiser())) {
            throw new NotFoundException();
        }
        return PageAnswers.seeOther(desk.path(slug, "/" + key));
    }

    @GET
    @Path(ONE + "/edit")
    @Transactional
    @Operation(hidden = true)
    public Response edit(@RestPath String slug, @RestPath UUID id) {
        Announcement found = desk.announcement(slug, id);
        return found.state().isOpen()
                ? PageAnswers.page(page(found.edition(), found.nature(), form.fill(found.plan()), id))
                : PageAnswers.seeOther(desk.path(slug, "/" + id));
    }

    @POST
    @Path(ONE + "/edit")
    @Operation(hidden = true)
    public Response save(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> sent) {
        Announcement found = desk.announcement(slug, id);
        Fields fields = Fields.sent(sent, AnnouncementForm.BLOCKS);
        Optional<Plan> plan =
                form.read(found.edition(), found.nature(), filters.groups(found.edition(), found.nature()), fields);
        if (plan.isEmpty()) {
            return PageAnswers.refused(page(found.edition(), found.nature(), fields, id));
        }
        boolean isSaved = drafting.change(id, plan.get());
        return PageAnswers.seeOther(desk.path(slug, "/" + id + (isSaved ? "?done=saved" : "?done=late")));
    }

    @POST
    @Path(ONE + "/delete")
    @Operation(hidden = true)
    public Response delete(@RestPath String slug, @RestPath UUID id) {
        Edition edition = desk.edition(slug);
        if (!drafting.delete(edition, id)) {
            return PageAnswers.seeOther(desk.path(slug, "/" + id + "?done=late"));
        }
        return PageAnswers.seeOther(desk.path(slug, "?done=deleted"));
    }

    private TemplateInstance page(Edition edition, Nature nature, Fields fields, UUID id) {
        return Templates.officeAnnouncementForm(
                desk.heading(edition), nature, filters.groups(edition, nature), fields, id, searches.of(edition));
    }

    /** A form that lost its key is a new one. */
    private static UUID key(Fields fields) {
        try {
            return UUID.fromString(fields.value("key"));
        } catch (IllegalArgumentException e) {
            UUID fresh = UUID.randomUUID();
            fields.put("key", fresh);
            return fresh;
        }
    }

    private static Optional<Nature> nature(String name) {
        return Arrays.stream(Nature.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}

package ro.clujit.innovationdays.edition.web;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.EditionMessages;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.edition.Theme;
import ro.clujit.innovationdays.edition.Themes;
import ro.clujit.innovationdays.edition.Theming;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** The themes of an edition in the back office. */
@Path("/{lang:ro|en}/office/editions/{slug}/themes")
@RolesAllowed(Role.ORGANISER)
public class ThemeOfficePages {

    private static final int NAME = 120;

    /** A theme in the list. */
    public record ThemeRow(UUID id, int position, String nameRo, String nameEn) {
        static ThemeRow of(Theme theme) {
            return new ThemeRow(theme.id(), theme.position(), theme.name(Language.ro), theme.name(Language.en));
        }
    }

    @CheckedTemplate(basePath = "edition")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeThemes(
                EditionHeading edition, List<ThemeRow> themes, Fields fields, String done);

        static native TemplateInstance officeTheme(EditionHeading edition, UUID id, Fields fields, boolean inUse);
    }

    private final Editions editions;
    private final Themes themes;
    private final Theming theming;
    private final Page page;

    ThemeOfficePages(Editions editions, Themes themes, Theming theming, Page page) {
        this.editions = editions;
        this.themes = themes;
        this.theming = theming;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery String done) {
        return PageAnswers.page(list(edition(slug), Fields.blank(), done));
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response add(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = edition(slug);
        Fields fields = Fields.sent(form);
        checkNames(fields);
        if (!fields.isGood()) {
            return PageAnswers.refused(list(edition, fields, null));
        }
        theming.add(slug, fields.value("name-ro"), fields.value("name-en"));
        return toList(slug, "added");
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public Response edit(@RestPath String slug, @RestPath UUID id) {
        Theme theme = theme(slug, id);
        Fields fields = Fields.blank()
                .put("name-ro", theme.name(Language.ro))
                .put("name-en", theme.name(Language.en))
                .put("position", theme.position());
        return PageAnswers.page(Templates.officeTheme(heading(theme.edition()), id, fields, false));
    }

    @POST
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public Response change(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        Theme theme = theme(slug, id);
        Fields fields = Fields.sent(form);
        checkNames(fields);
        int last = themes.of(theme.edition()).size();
        String remark = words().fault_position(last);
        var position = fields.number("position", 1, last, remark);
        if (position.isEmpty()) {
            fields.refuse("position", remark);
        }
        if (!fields.isGood()) {
            return PageAnswers.refused(Templates.officeTheme(heading(theme.edition()), id, fields, false));
        }
        theming.change(id, fields.value("name-ro"), fields.value("name-en"), position.orElseThrow());
        return toList(slug, "saved");
    }

    @POST
    @Path("/{id}/remove")
    @Operation(hidden = true)
    public Response remove(@RestPath String slug, @RestPath UUID id) {
        if (theming.remove(id)) {
            return toList(slug, "removed");
        }
        Theme theme = theme(slug, id);
        Fields fields = Fields.blank()
                .put("name-ro", theme.name(Language.ro))
                .put("name-en", theme.name(Language.en))
                .put("position", theme.position());
        return PageAnswers.page(409, Templates.officeTheme(heading(edition(slug)), id, fields, true));
    }

    private void checkNames(Fields fields) {
        fields.filledIn("name-ro", NAME, words().fault_name_ro(NAME));
        fields.filledIn("name-en", NAME, words().fault_name_en(NAME));
    }

    private TemplateInstance list(Edition edition, Fields fields, String done) {
        return Templates.officeThemes(
                heading(edition), themes.of(edition).stream().map(ThemeRow::of).toList(), fields, done);
    }

    private Theme theme(String slug, UUID id) {
        return themes.findByIdOptional(id)
                .filter(theme -> theme.edition().id().equals(edition(slug).id()))
                .orElseThrow(NotFoundException::new);
    }

    private EditionMessages words() {
        return page.words(EditionMessages.class);
    }

    private EditionHeading heading(Edition edition) {
        return EditionHeading.of(edition, page.language());
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    private Response toList(String slug, String done) {
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/themes?done=" + done);
    }
}

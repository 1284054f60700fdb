package ro.clujit.innovationdays.letters.catalogue.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.letters.catalogue.Catalogue;
import ro.clujit.innovationdays.letters.catalogue.LetterForm;
import ro.clujit.innovationdays.letters.catalogue.LetterGroup;
import ro.clujit.innovationdays.letters.catalogue.WordingMessages;
import ro.clujit.innovationdays.letters.wording.OwnWordings;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** All letters of an edition, by what they are about; and the way to all other pages about letters. */
@Path("/{lang:ro|en}/office/editions/{slug}/letters")
@RolesAllowed(Role.ORGANISER)
public class LetterCataloguePages {

    /**
     * A letter of the list.
     *
     * @param when it is sent; empty where nobody has described it
     * @param ownRo whether the edition has words of its own for it in Romanian
     */
    public record Row(String form, String name, String when, boolean ownRo, boolean ownEn) {}

    /** Letters about one thing. */
    public record Group(LetterGroup group, List<Row> rows) {}

    @CheckedTemplate(basePath = "wording")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeCatalogue(EditionHeading edition, List<Group> groups);
    }

    private final Editions editions;
    private final Catalogue catalogue;
    private final OwnWordings wordings;
    private final Page page;

    LetterCataloguePages(Editions editions, Catalogue catalogue, OwnWordings wordings, Page page) {
        this.editions = editions;
        this.catalogue = catalogue;
        this.wordings = wordings;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@RestPath String slug) {
        Edition edition = editions.bySlug(slug).orElseThrow(NotFoundException::new);
        Set<String> own = wordings.of(edition).stream()
                .map(wording -> wording.form() + " " + wording.language())
                .collect(Collectors.toSet());
        List<String> forms = catalogue.forms(edition, page.language());
        List<Group> groups = new ArrayList<>();
        for (LetterGroup group : LetterGroup.values()) {
            List<Row> rows = forms.stream()
                    .filter(form -> groupOf(form) == group)
                    .map(form -> row(form, own))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(group, rows));
            }
        }
        return PageAnswers.page(Templates.officeCatalogue(EditionHeading.of(edition, page.language()), groups));
    }

    private static LetterGroup groupOf(String form) {
        return LetterForm.of(form).map(LetterForm::group).orElse(LetterGroup.OTHERS);
    }

    private Row row(String form, Set<String> own) {
        WordingMessages words = page.words(WordingMessages.class);
        return new Row(
                form,
                LetterForm.of(form).map(words::form).orElse(form),
                LetterForm.of(form).map(words::when).orElse(""),
                own.contains(form + " " + Language.ro),
                own.contains(form + " " + Language.en));
    }
}

package ro.clujit.innovationdays.programme.exchange.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.sheet.SheetMessages;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.platform.web.Upload;
import ro.clujit.innovationdays.programme.exchange.incoming.FileRefusal;
import ro.clujit.innovationdays.programme.exchange.incoming.ImportMessages;
import ro.clujit.innovationdays.programme.exchange.incoming.ImportOptions;
import ro.clujit.innovationdays.programme.exchange.incoming.Importing;

/** An organiser brings a programme over from a file: uploads it, reads what it would do, and confirms. */
@Path("/{lang:ro|en}/office/editions/{slug}/import")
@RolesAllowed(Role.ORGANISER)
public class ImportOfficePages {

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeImport(
                EditionHeading edition, Fields fields, List<Choice> languages, String firstDay, String done);

        static native TemplateInstance officeImportListing(
                EditionHeading edition, ListingView listing, boolean changed);
    }

    private final Editions editions;
    private final Importing importing;
    private final Page page;

    ImportOfficePages(Editions editions, Importing importing, Page page) {
        this.editions = editions;
        this.importing = importing;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@RestPath String slug, @RestQuery String done) {
        return PageAnswers.page(form(edition(slug), Fields.blank().put("language", page.lang()), done));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response upload(@RestPath String slug, MultipartFormDataInput form) {
        Edition edition = edition(slug);
        Fields fields = Fields.sent(form);
        Optional<Upload> file = Upload.sent(form, "file");
        if (file.isEmpty()) {
            fields.refuse("file", words().fault_no_file());
        } else if (file.get().isTooLarge()) {
            fields.refuse("file", words().refusal(FileRefusal.TOO_LARGE, ""));
        } else {
            var options = new ImportOptions(
                    Language.of(fields.value("language")).orElse(page.language()),
                    !fields.value("shifts").isEmpty(),
                    !fields.value("cancels").isEmpty());
            Importing.Trial trial =
                    importing.tryOut(slug, file.get().bytes(), options).orElseThrow(NotFoundException::new);
            if (trial instanceof Importing.Tried tried) {
                return PageAnswers.seeOther(address(slug) + "/" + tried.id());
            }
            fields.refuse("file", refusal((Importing.Unreadable) trial));
        }
        return PageAnswers.refused(form(edition, fields, null));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response listing(@RestPath String slug, @RestPath UUID id, @RestQuery String changed) {
        Edition edition = edition(slug);
        Importing.Tried tried = importing.look(slug, id).orElseThrow(NotFoundException::new);
        return PageAnswers.page(
                Templates.officeImportListing(heading(edition), ListingView.of(tried, words()), changed != null));
    }

    @POST
    @Path("/{id}")
    @Operation(hidden = true)
    public Response confirm(@RestPath String slug, @RestPath UUID id) {
        edition(slug);
        return switch (importing.confirm(slug, id)) {
            case DONE, DONE_BEFORE -> PageAnswers.seeOther(address(slug) + "?done=imported");
            case CHANGED -> PageAnswers.seeOther(address(slug) + "/" + id + "?changed=1");
            case BLOCKED -> PageAnswers.seeOther(address(slug) + "/" + id);
            case GONE -> throw new NotFoundException();
        };
    }

    private TemplateInstance form(Edition edition, Fields fields, String done) {
        String firstDay = edition.startsOn()
                .map(day -> LocalDates.day(day, page.language()))
                .orElse("");
        var languages = List.of(
                new Choice(Language.ro.name(), words().romanian()), new Choice(Language.en.name(), words().english()));
        return Templates.officeImport(heading(edition), fields, languages, firstDay, done);
    }

    private String refusal(Importing.Unreadable unreadable) {
        return unreadable.sheet() == null
                ? words().refusal(unreadable.why(), unreadable.detail())
                : page.words(SheetMessages.class).refusal(unreadable.sheet());
    }

    private ImportMessages words() {
        return page.words(ImportMessages.class);
    }

    private EditionHeading heading(Edition edition) {
        return EditionHeading.of(edition, page.language());
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    private String address(String slug) {
        return "/" + page.lang() + "/office/editions/" + slug + "/import";
    }
}

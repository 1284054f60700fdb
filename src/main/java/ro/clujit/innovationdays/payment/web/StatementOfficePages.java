package ro.clujit.innovationdays.payment.web;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.payment.PaymentMessages;
import ro.clujit.innovationdays.payment.statement.ImportingStatements;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.sheet.SheetMessages;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.platform.web.Upload;
import ro.clujit.innovationdays.ticketing.Actor;

/** An organiser brings in a bank's statement: uploads it, reads what it would do, and confirms. */
@Path("/{lang:ro|en}/office/editions/{slug}/payments/import")
@RolesAllowed(Role.ORGANISER)
public class StatementOfficePages {

    @CheckedTemplate(basePath = "payment")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeStatement(EditionHeading edition, Fields fields, List<Choice> currencies);

        static native TemplateInstance officeStatementListing(EditionHeading edition, StatementView statement);
    }

    private final Editions editions;
    private final ImportingStatements importing;
    private final Page page;

    StatementOfficePages(Editions editions, ImportingStatements importing, Page page) {
        this.editions = editions;
        this.importing = importing;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@RestPath String slug) {
        return PageAnswers.page(
                form(edition(slug), Fields.blank().put("currency", Currency.RON).put("keep", "yes")));
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
            fields.refuse("file", words().fault_large());
        } else {
            var outcome = importing.upload(
                    edition,
                    file.get().bytes(),
                    "EUR".equals(fields.value("currency")) ? Currency.EUR : Currency.RON,
                    !fields.value("keep").isEmpty(),
                    actor());
            if (outcome instanceof ImportingStatements.Upload.Taken taken) {
                return PageAnswers.seeOther(address(slug) + "/" + taken.id());
            }
            refuse(fields, outcome);
        }
        return PageAnswers.refused(form(edition, fields));
    }

    private void refuse(Fields fields, ImportingStatements.Upload outcome) {
        if (outcome instanceof ImportingStatements.Upload.Unreadable unreadable) {
            fields.refuse("file", page.words(SheetMessages.class).refusal(unreadable.why()));
        } else if (outcome instanceof ImportingStatements.Upload.ColumnsMissing missing) {
            fields.refuse("file", missing.day() ? words().fault_no_day() : words().fault_no_amount());
        }
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response listing(@RestPath String slug, @RestPath UUID id) {
        Edition edition = edition(slug);
        var listing = importing.look(slug, id, actor()).orElseThrow(NotFoundException::new);
        return PageAnswers.page(
                Templates.officeStatementListing(heading(edition), StatementView.of(listing, page.language())));
    }

    @POST
    @Path("/{id}")
    @Operation(hidden = true)
    public Response confirm(@RestPath String slug, @RestPath UUID id) {
        if (!importing.confirm(slug, id, actor())) {
            throw new NotFoundException();
        }
        return PageAnswers.seeOther(address(slug) + "/" + id);
    }

    private TemplateInstance form(Edition edition, Fields fields) {
        return Templates.officeStatement(
                heading(edition),
                fields,
                Arrays.stream(Currency.values())
                        .map(currency -> new Choice(currency.name(), currency.name()))
                        .toList());
    }

    private Actor actor() {
        return Actor.organiser(page.organiser());
    }

    private PaymentMessages words() {
        return page.words(PaymentMessages.class);
    }

    private EditionHeading heading(Edition edition) {
        return EditionHeading.of(edition, page.language());
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    private String address(String slug) {
        return "/" + page.lang() + "/office/editions/" + slug + "/payments/import";
    }
}

package ro.clujit.innovationdays.ticketing.code.web;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Code;
import ro.clujit.innovationdays.ticketing.Codes;
import ro.clujit.innovationdays.ticketing.code.CodeMessages;
import ro.clujit.innovationdays.ticketing.code.CodeUse;
import ro.clujit.innovationdays.ticketing.code.Coding;
import ro.clujit.innovationdays.ticketing.code.WrittenCode;

/** The codes of an edition, what came of them, and what can still be changed about them. */
@Path("/{lang:ro|en}/office/editions/{slug}/codes")
@RolesAllowed(Role.ORGANISER)
public class CodeOfficePages {

    private static final int ASKED = 100;

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeCodes(
                EditionHeading edition,
                List<CodeRow> list,
                List<CodeUse.OfOrganisation> organisations,
                int count,
                String asked,
                String query,
                int number,
                int pages,
                String done);
    }

    private final Codes codes;
    private final Coding coding;
    private final CodeUse use;
    private final CodeForms forms;
    private final CodeOffice office;

    CodeOfficePages(Codes codes, Coding coding, CodeUse use, CodeForms forms, CodeOffice office) {
        this.codes = codes;
        this.coding = coding;
        this.use = use;
        this.forms = forms;
        this.office = office;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery String q, @RestQuery String page, @RestQuery String done) {
        Edition edition = office.edition(slug);
        String typed = Text.line(q);
        String asked = typed.substring(0, Math.min(ASKED, typed.length()));
        var found = use.search(edition, asked).page(0, CodeUse.ON_A_PAGE);
        int pages = Math.max(1, found.pageCount());
        int number = page != null && page.matches("[1-9][0-9]{0,4}") ? Math.min(Integer.parseInt(page), pages) : 1;
        return PageAnswers.page(Templates.officeCodes(
                office.heading(edition),
                found.page(number - 1, CodeUse.ON_A_PAGE).list().stream()
                        .map(office::row)
                        .toList(),
                use.byOrganisation(edition),
                (int) found.count(),
                asked,
                URLEncoder.encode(asked, StandardCharsets.UTF_8),
                number,
                pages,
                done));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public Response edit(@RestPath String slug, @RestPath UUID id) {
        Code code = code(slug, id);
        return PageAnswers.page(
                forms.of(code, CodeFields.of(code, code.edition().zone())));
    }

    @POST
    @Path("/{id}")
    @Operation(hidden = true)
    public Response change(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        Code code = code(slug, id);
        Fields fields = Fields.sent(form, Set.of(WrittenCode.ADDRESSES));
        new CodeFields(fields, office.edition(slug).zone(), office.words())
                .termsOf(code)
                .flatMap(terms -> coding.change(id, terms))
                .ifPresent(outcome -> refuse(fields, outcome));
        return fields.isGood() ? office.toList(slug, "saved") : PageAnswers.refused(forms.of(code, fields));
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(hidden = true)
    public Response withdraw(@RestPath String slug, @RestPath UUID id) {
        coding.withdraw(code(slug, id).id());
        return office.toList(slug, "withdrawn");
    }

    private void refuse(Fields fields, Coding.Outcome outcome) {
        CodeMessages words = office.words();
        if (outcome instanceof Coding.Outcome.FewerThanUsed few) {
            fields.refuse(WrittenCode.USES, words.fault_used(few.used()));
        } else if (outcome instanceof Coding.Outcome.TooFewPlaces few) {
            fields.refuse(WrittenCode.USES, words.fault_too_few(few.left()));
        } else if (outcome instanceof Coding.Outcome.Withdrawn) {
            fields.refuse(WrittenCode.USES, words.fault_withdrawn());
        }
    }

    private Code code(String slug, UUID id) {
        Edition edition = office.edition(slug);
        return codes.findByIdOptional(id)
                .filter(code -> code.edition().id().equals(edition.id()))
                .orElseThrow(NotFoundException::new);
    }
}

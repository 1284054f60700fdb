package ro.clujit.innovationdays.ticketing.code.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Code;
import ro.clujit.innovationdays.ticketing.code.CodeMessages;
import ro.clujit.innovationdays.ticketing.code.CodeTerms;
import ro.clujit.innovationdays.ticketing.code.Coding;
import ro.clujit.innovationdays.ticketing.code.WrittenCode;

/** An organiser makes one code, or many at once. */
@Path("/{lang:ro|en}/office/editions/{slug}/codes")
@RolesAllowed(Role.ORGANISER)
public class NewCodePages {

    private static final int MOST_CHARACTERS = 12;
    /** With five of thirty there are five thousand times as many texts as the largest batch has. */
    private static final int LEAST_CHARACTERS = 5;

    private final CodeOffice office;
    private final Coding coding;
    private final CodeForms forms;

    NewCodePages(CodeOffice office, Coding coding, CodeForms forms) {
        this.office = office;
        this.coding = coding;
        this.forms = forms;
    }

    @GET
    @Path("/new")
    @Operation(hidden = true)
    public Response one(@RestPath String slug) {
        return PageAnswers.page(
                forms.blank(office.edition(slug), false, Fields.blank().put(WrittenCode.USES, 1)));
    }

    @POST
    @Path("/new")
    @Operation(hidden = true)
    public Response addOne(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = office.edition(slug);
        Fields fields = sent(form);
        var read = new CodeFields(fields, edition.zone(), words());
        Optional<String> text = read.text();
        Optional<CodeTerms> terms = read.terms(forms.types(edition));
        if (text.isPresent() && terms.isPresent()) {
            refuse(fields, coding.add(edition, text.get(), terms.get()));
        }
        return fields.isGood()
                ? office.toList(slug, "added")
                : PageAnswers.refused(forms.blank(edition, false, fields));
    }

    @GET
    @Path("/batch")
    @Operation(hidden = true)
    public Response many(@RestPath String slug) {
        return PageAnswers.page(forms.blank(
                office.edition(slug),
                true,
                Fields.blank().put(WrittenCode.USES, 1).put("characters", 8)));
    }

    @POST
    @Path("/batch")
    @Operation(hidden = true)
    public Response addMany(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = office.edition(slug);
        Fields fields = sent(form);
        String prefix = Code.tidy(fields.value("prefix"));
        if (!prefix.matches("[A-Z0-9][A-Z0-9._-]{0,19}")) {
            fields.refuse("prefix", words().fault_prefix());
        }
        Optional<Integer> count = fields.required("count", 1, Coding.MOST_AT_ONCE, words().fault_count());
        Optional<Integer> characters =
                fields.required("characters", LEAST_CHARACTERS, MOST_CHARACTERS, words().fault_characters());
        Optional<CodeTerms> terms = new CodeFields(fields, edition.zone(), words()).terms(forms.types(edition));
        if (terms.isPresent()) {
            UUID key = CodeForms.key(fields).orElseGet(UUID::randomUUID);
            refuse(
                    fields,
                    coding.addBatch(edition, key, prefix, count.orElseThrow(), characters.orElseThrow(), terms.get()));
        }
        return fields.isGood() ? office.toList(slug, "added") : PageAnswers.refused(forms.blank(edition, true, fields));
    }

    private void refuse(Fields fields, Coding.Outcome outcome) {
        if (outcome instanceof Coding.Outcome.TextTaken) {
            fields.refuse(WrittenCode.TEXT, words().fault_text_taken());
        } else if (outcome instanceof Coding.Outcome.TooFewPlaces few) {
            fields.refuse(WrittenCode.USES, words().fault_too_few(few.left()));
        }
    }

    private static Fields sent(MultivaluedMap<String, String> form) {
        return Fields.sent(form, Set.of(WrittenCode.ADDRESSES));
    }

    private CodeMessages words() {
        return office.words();
    }
}

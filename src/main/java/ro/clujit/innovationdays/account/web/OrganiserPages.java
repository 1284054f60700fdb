package ro.clujit.innovationdays.account.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Account;
import ro.clujit.innovationdays.account.AccountMessages;
import ro.clujit.innovationdays.account.Accounts;
import ro.clujit.innovationdays.account.Appointing;
import ro.clujit.innovationdays.account.Password;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** Who may open the back office, and making an account for one more. */
@Path("/{lang:ro|en}/office/organisers")
@RolesAllowed(Role.ORGANISER)
public class OrganiserPages {

    private static final int NAME = 100;

    /** Somebody with an account. */
    public record OrganiserRow(String name, String email) {
        static OrganiserRow of(Account account) {
            return new OrganiserRow(account.name(), account.email());
        }
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeOrganisers(
                List<OrganiserRow> organisers, Fields fields, int least, String done);
    }

    private final Accounts accounts;
    private final Appointing appointing;
    private final Page page;

    OrganiserPages(Accounts accounts, Appointing appointing, Page page) {
        this.accounts = accounts;
        this.appointing = appointing;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@RestQuery String done) {
        return PageAnswers.page(list(Fields.blank(), done));
    }

    @POST
    @Operation(hidden = true)
    public Response add(MultivaluedMap<String, String> form) {
        // Not tidied, unlike the other fields: a password is what was typed.
        String password = form.containsKey("password") ? form.getFirst("password") : "";
        Fields fields = Fields.sent(form).put("password", "");
        var words = page.words(AccountMessages.class);
        fields.filledIn("name", NAME, words.error_name());
        if (!EmailAddress.isValid(fields.value("email"))) {
            fields.refuse("email", words.error_email());
        }
        if (!Password.isAcceptable(password)) {
            fields.refuse("password", words.error_password(Password.LEAST_CHARACTERS));
        }
        if (fields.isGood()
                && !appointing.appoint(fields.value("name"), fields.value("email"), password, page.language())) {
            fields.refuse("email", words.error_email_taken());
        }
        return fields.isGood()
                ? PageAnswers.seeOther("/" + page.lang() + "/office/organisers?done=added")
                : PageAnswers.refused(list(fields, null));
    }

    private TemplateInstance list(Fields fields, String done) {
        return Templates.officeOrganisers(
                accounts.byName().stream().map(OrganiserRow::of).toList(), fields, Password.LEAST_CHARACTERS, done);
    }
}

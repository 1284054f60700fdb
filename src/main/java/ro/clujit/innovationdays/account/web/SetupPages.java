package ro.clujit.innovationdays.account.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.FirstOrganiser;
import ro.clujit.innovationdays.account.Password;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.SetCookie;

/** The one-time page that makes the first organiser. */
@Path("/")
public class SetupPages {

    /** What was wrong with the form. */
    record Faults(boolean name, boolean email, boolean password) {
        boolean any() {
            return name || email || password;
        }
    }

    private final FirstOrganiser firstOrganiser;
    private final SessionCookie cookie;
    private final Page page;

    SetupPages(FirstOrganiser firstOrganiser, SessionCookie cookie, Page page) {
        this.firstOrganiser = firstOrganiser;
        this.cookie = cookie;
        this.page = page;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance setup(String name, String email, int least, Faults faults);

        static native TemplateInstance setupGone();
    }

    /** What the start prints: the reader's language is found out first. */
    @GET
    @Path("/setup/{token}")
    public Response inTheReadersLanguage(@RestPath String token) {
        return Response.seeOther(URI.create("/" + page.lang() + "/setup/" + token.replaceAll("[^A-Za-z0-9_-]", "")))
                .build();
    }

    @GET
    @Path("/{lang:ro|en}/setup/{token}")
    public Response form(@RestPath String token) {
        return firstOrganiser.isLinkGood(token)
                ? html(200, Templates.setup("", "", Password.LEAST_CHARACTERS, new Faults(false, false, false)))
                : html(410, Templates.setupGone());
    }

    @POST
    @Path("/{lang:ro|en}/setup/{token}")
    public Response make(
            @RestPath String lang,
            @RestPath String token,
            @RestForm String name,
            @RestForm String email,
            @RestForm String password) {
        String tidyName = Text.line(name);
        String tidyEmail = Text.line(email);
        var faults = new Faults(
                tidyName.isEmpty() || tidyName.length() > 100,
                !EmailAddress.isValid(tidyEmail),
                password == null || !Password.isAcceptable(password));
        if (faults.any()) {
            return html(422, Templates.setup(tidyName, tidyEmail, Password.LEAST_CHARACTERS, faults));
        }
        Optional<String> session = firstOrganiser.useLink(token, tidyName, tidyEmail, password);
        return session.map(value -> Response.seeOther(URI.create("/" + lang + "/office"))
                        .header(SetCookie.HEADER, cookie.with(value).header())
                        .build())
                .orElseGet(() -> html(410, Templates.setupGone()));
    }

    private static Response html(int status, TemplateInstance template) {
        return Response.status(status)
                .header("Content-Type", "text/html;charset=UTF-8")
                .entity(template)
                .build();
    }
}

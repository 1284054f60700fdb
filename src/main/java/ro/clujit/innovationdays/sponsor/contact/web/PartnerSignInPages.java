package ro.clujit.innovationdays.sponsor.contact.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.platform.web.SetCookie;
import ro.clujit.innovationdays.sponsor.contact.LinkSignIn;
import ro.clujit.innovationdays.sponsor.contact.SignInMessages;

/**
 * Where contacts of partners sign in by a mailed link, and out. The answer is the same whoever asks for a link; opening one
 * changes nothing, since mail scanners do so too, and only its button signs in.
 */
@Path("/{lang:ro|en}/partner")
public class PartnerSignInPages {

    @CheckedTemplate(basePath = "partner")
    static class Templates {
        private Templates() {}

        static native TemplateInstance signIn(Fields fields, boolean sent, boolean tooMany);

        /** @param address as far as it is told; empty for an unknown link */
        static native TemplateInstance link(
                String token, LinkSignIn.Standing standing, String organisation, String address);
    }

    private final LinkSignIn signIn;
    private final PartnerCookie cookie;
    private final Page page;

    PartnerSignInPages(LinkSignIn signIn, PartnerCookie cookie, Page page) {
        this.signIn = signIn;
        this.cookie = cookie;
        this.page = page;
    }

    @GET
    @Path("/sign-in")
    @Operation(hidden = true)
    public Response form(@RestQuery boolean sent) {
        return PageAnswers.page(Templates.signIn(Fields.blank(), sent, false));
    }

    @POST
    @Path("/sign-in")
    @Operation(hidden = true)
    public Response ask(MultivaluedMap<String, String> form, RoutingContext context) {
        Fields fields = Fields.sent(form);
        String email = fields.value("email");
        if (!EmailAddress.isValid(email)) {
            fields.refuse("email", page.words(SignInMessages.class).fault_email());
            return PageAnswers.refused(Templates.signIn(fields, false, false));
        }
        return asked(signIn.ask(email, host(context)));
    }

    @GET
    @Path("/sign-in/{token:[a-z0-9]+}")
    @Operation(hidden = true)
    public Response look(@RestPath String token) {
        LinkSignIn.Look look = signIn.look(token);
        int status = look.standing() == LinkSignIn.Standing.OPENS ? 200 : 404;
        return PageAnswers.secret(status, linkPage(token, look));
    }

    @POST
    @Path("/sign-in/{token:[a-z0-9]+}")
    @Operation(hidden = true)
    public Response open(@RestPath String token) {
        Optional<String> opened = signIn.open(token);
        return opened.map(session -> Response.fromResponse(PageAnswers.seeOther("/" + page.lang() + "/partner"))
                        .header(SetCookie.HEADER, cookie.with(session).header())
                        .build())
                .orElseGet(() -> PageAnswers.secret(404, linkPage(token, signIn.look(token))));
    }

    @POST
    @Path("/sign-in/{token:[a-z0-9]+}/again")
    @Operation(hidden = true)
    public Response again(@RestPath String token, RoutingContext context) {
        return asked(signIn.askAgain(token, host(context)));
    }

    @POST
    @Path("/sign-out")
    @Operation(hidden = true)
    public Response signOut(RoutingContext context) {
        var sent = context.request().getCookie(cookie.name());
        if (sent != null) {
            signIn.signOut(sent.getValue());
        }
        return Response.fromResponse(PageAnswers.seeOther("/" + page.lang() + "/partner/sign-in"))
                .header(SetCookie.HEADER, cookie.gone().header())
                .build();
    }

    private Response asked(boolean admitted) {
        return admitted
                ? PageAnswers.seeOther("/" + page.lang() + "/partner/sign-in?sent=true")
                : PageAnswers.page(429, Templates.signIn(Fields.blank(), false, true));
    }

    private TemplateInstance linkPage(String token, LinkSignIn.Look look) {
        return look.contact() == null
                ? Templates.link(token, look.standing(), "", "")
                : Templates.link(
                        token,
                        look.standing(),
                        look.contact().organisation().name(page.language()),
                        hinted(look.contact().email()));
    }

    /** Enough for its owner to know the mailbox, too little for anybody else to write to it. */
    private static String hinted(String email) {
        return email.charAt(0) + "…" + email.substring(email.indexOf('@'));
    }

    private static String host(RoutingContext context) {
        return context.request().remoteAddress().hostAddress();
    }
}

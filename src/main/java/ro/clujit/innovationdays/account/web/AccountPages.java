package ro.clujit.innovationdays.account.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.SigningIn;
import ro.clujit.innovationdays.platform.web.SetCookie;

/** Signing in and out. */
@Path("/{lang:ro|en}")
public class AccountPages {

    private final SigningIn signingIn;
    private final SessionCookie cookie;

    AccountPages(SigningIn signingIn, SessionCookie cookie) {
        this.signingIn = signingIn;
        this.cookie = cookie;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance signIn(String email, String next, boolean wrong, boolean tooMany);
    }

    @GET
    @Path("/sign-in")
    public TemplateInstance form(@RestQuery String next) {
        return Templates.signIn("", local(next, ""), false, false);
    }

    @POST
    @Path("/sign-in")
    public Response signIn(
            @RestPath String lang,
            @RestForm String email,
            @RestForm String password,
            @RestForm String next,
            RoutingContext context) {
        String address = email == null ? "" : email.replace("\0", "");
        String host = context.request().remoteAddress().hostAddress();
        var outcome = signingIn.signIn(address, password == null ? "" : password, host);
        if (outcome instanceof SigningIn.Outcome.SignedIn signedIn) {
            return Response.seeOther(URI.create(local(next, "/" + lang + "/office")))
                    .header(SetCookie.HEADER, cookie.with(signedIn.token()).header())
                    .build();
        }
        boolean tooMany = outcome instanceof SigningIn.Outcome.TooMany;
        return Response.status(tooMany ? 429 : 422)
                .header("Content-Type", "text/html;charset=UTF-8")
                .entity(Templates.signIn(address, local(next, ""), !tooMany, tooMany))
                .build();
    }

    @POST
    @Path("/sign-out")
    public Response signOut(@RestPath String lang, RoutingContext context) {
        var sent = context.request().getCookie(cookie.name());
        if (sent != null) {
            signingIn.signOut(sent.getValue());
        }
        return Response.seeOther(URI.create("/" + lang))
                .header(SetCookie.HEADER, cookie.gone().header())
                .build();
    }

    /** An address within the service, so that a forged link cannot send somebody who signs in elsewhere. */
    private static String local(String next, String otherwise) {
        return next != null && next.matches("/(?![/\\\\])[A-Za-z0-9/_.~?&=%-]*") ? next : otherwise;
    }
}

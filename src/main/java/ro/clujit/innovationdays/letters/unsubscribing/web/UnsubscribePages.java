package ro.clujit.innovationdays.letters.unsubscribing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.letters.unsubscribing.Subscription;
import ro.clujit.innovationdays.letters.unsubscribing.Unsubscribing;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/**
 * Where a reader ends announcements. Looking ends nothing, since programs follow links in letters too; one POST does,
 * whatever is in it and without a question, from the page as from a mailbox's own server (RFC 8058, section 3.2).
 */
@Path("/{lang:ro|en}/unsubscribe/{token:[^/]+}")
public class UnsubscribePages {

    @CheckedTemplate(basePath = "unsubscribing")
    static class Templates {
        private Templates() {}

        /**
         * @param edition empty for a partner's contact
         * @param asked whether the page was asked for: what is answered to a mailbox has no forms
         */
        static native TemplateInstance unsubscribe(
                String token, String edition, boolean ended, boolean takenBack, boolean asked);

        static native TemplateInstance unknown();
    }

    private final Unsubscribing unsubscribing;
    private final Page page;

    UnsubscribePages(Unsubscribing unsubscribing, Page page) {
        this.unsubscribing = unsubscribing;
        this.page = page;
    }

    /** @param back whether they were let come again a moment ago */
    @GET
    @Operation(hidden = true)
    public Response show(@RestPath String token, @RestQuery boolean back) {
        return answer(token, unsubscribing.look(token), back, true);
    }

    /** @param seen whether the form of the page was sent, which is led back to the page */
    @POST
    @Operation(hidden = true)
    public Response end(@RestPath String token, @RestQuery boolean seen) {
        Optional<Subscription> ended = unsubscribing.end(token);
        return seen && ended.isPresent() ? PageAnswers.seeOther(page.path()) : answer(token, ended, false, false);
    }

    @POST
    @Path("/undo")
    @Operation(hidden = true)
    public Response takeBack(@RestPath String token) {
        Optional<Subscription> now = unsubscribing.takeBack(token);
        return now.isPresent()
                ? PageAnswers.seeOther("/" + page.lang() + "/unsubscribe/" + token + "?back=true")
                : answer(token, now, false, false);
    }

    private Response answer(String token, Optional<Subscription> found, boolean back, boolean asked) {
        return found.map(one -> PageAnswers.secret(
                        200,
                        Templates.unsubscribe(
                                token,
                                one.edition()
                                        .map(edition -> edition.name(page.language()))
                                        .orElse(""),
                                one.isEnded(),
                                back && !one.isEnded(),
                                asked)))
                .orElseGet(() -> PageAnswers.secret(404, Templates.unknown()));
    }
}

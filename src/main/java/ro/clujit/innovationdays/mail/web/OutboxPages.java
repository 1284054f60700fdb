package ro.clujit.innovationdays.mail.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.mail.Dispatcher;
import ro.clujit.innovationdays.mail.LetterSearch;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** The outbox as organisers see it: what left, what waits, and what was given up. */
@Path("/{lang:ro|en}/office/letters")
@RolesAllowed(Role.ORGANISER)
public class OutboxPages {

    private static final int LAST_PAGE = 10_000;

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        private Templates() {}

        static native TemplateInstance outbox(OutboxView of, Integer retried);
    }

    private final OutboxViews views;
    private final LetterSearch search;
    private final Dispatcher dispatcher;
    private final Page page;

    OutboxPages(OutboxViews views, LetterSearch search, Dispatcher dispatcher, Page page) {
        this.views = views;
        this.search = search;
        this.dispatcher = dispatcher;
        this.page = page;
    }

    /**
     * @param edition its slug
     * @param query words of the recipient's name or address
     * @param asked the page, from 0
     * @param retried how many were made due by what the reader did last
     */
    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(
            @RestQuery String edition,
            @RestQuery String state,
            @RestQuery String kind,
            @RestQuery("q") String query,
            @RestQuery("page") Integer asked,
            @RestQuery Integer retried) {
        int number = Math.max(0, Math.min(LAST_PAGE, asked == null ? 0 : asked));
        OutboxFilter filter = OutboxFilter.of(edition, state, kind, query);
        return PageAnswers.page(Templates.outbox(views.list(filter, number, page.language()), retried));
    }

    /** Sent twice, it finds none left the second time, unless they were refused again meanwhile. */
    @POST
    @Path("/retry")
    @Operation(hidden = true)
    public Response retryAll(@RestForm String edition, @RestForm String kind, @RestForm("q") String query) {
        OutboxFilter filter = OutboxFilter.of(edition, null, kind, query);
        int retried = search.tryAgain(views.wanted(filter, page.language()));
        dispatcher.goOn();
        String rest = filter.with(null);
        return PageAnswers.seeOther(
                "/" + page.lang() + "/office/letters?retried=" + retried + (rest.isEmpty() ? "" : "&" + rest));
    }
}

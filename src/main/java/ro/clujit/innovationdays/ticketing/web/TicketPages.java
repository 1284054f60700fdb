package ro.clujit.innovationdays.ticketing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.Consenting;
import ro.clujit.innovationdays.ticketing.Purpose;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Tickets;

/** One ticket's own page: its QR, badge and calendar file, and what its holder agrees to. */
@Path("/{lang:ro|en}/tickets/{token:[^/]+}")
public class TicketPages {

    private final Tickets tickets;
    private final Consenting consenting;
    private final RegistrationViews views;
    private final TicketCards cards;
    private final Page page;

    TicketPages(Tickets tickets, Consenting consenting, RegistrationViews views, TicketCards cards, Page page) {
        this.tickets = tickets;
        this.consenting = consenting;
        this.views = views;
        this.cards = cards;
        this.page = page;
    }

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance ticket(
                EditionLine edition,
                TicketCard ticket,
                Set<Purpose> consents,
                Purpose[] purposes,
                boolean saved,
                String done);
    }

    @GET
    public Response show(@RestPath String token, @RestQuery boolean saved, @RestQuery String done) {
        return tickets.byToken(token)
                .map(ticket -> html(200, present(ticket, saved, done == null ? "" : done)))
                .orElseGet(() -> html(404, views.unknown()));
    }

    @POST
    @Path("/consents")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response consent(@RestPath String token, @RestForm List<String> consent) {
        return consenting.agree(token, DetailsForm.consents(consent))
                ? Response.seeOther(URI.create("/" + page.lang() + "/tickets/" + token + "?saved=true"))
                        .build()
                : html(404, views.unknown());
    }

    private TemplateInstance present(Ticket ticket, boolean saved, String done) {
        return Templates.ticket(
                EditionLine.of(ticket.edition(), page.language()),
                cards.of(ticket),
                consenting.of(ticket),
                Purpose.values(),
                saved,
                done);
    }

    private static Response html(int status, TemplateInstance template) {
        return Response.status(status)
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(template)
                .build();
    }
}

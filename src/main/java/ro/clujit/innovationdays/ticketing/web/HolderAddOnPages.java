package ro.clujit.innovationdays.ticketing.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Tickets;

/** A ticket's holder adds and drops workshops and dinners that cost nothing. */
@Path("/{lang:ro|en}/tickets/{token:[^/]+}/add-ons")
public class HolderAddOnPages {

    private final Tickets tickets;
    private final AddOnForms forms;
    private final Page page;

    HolderAddOnPages(Tickets tickets, AddOnForms forms, Page page) {
        this.tickets = tickets;
        this.forms = forms;
        this.page = page;
    }

    @GET
    public Response show(@RestPath String token, @RestQuery String done) {
        return forms.show(found(token), false, done, at(token));
    }

    @POST
    public Response change(@RestPath String token, @RestForm UUID add, @RestForm UUID drop) {
        return forms.change(found(token), false, add, drop, at(token));
    }

    private Ticket found(String token) {
        return tickets.byToken(token).orElseThrow(NotFoundException::new);
    }

    private ChangeForms.At at(String token) {
        String own = "/" + page.lang() + "/tickets/" + token;
        return new ChangeForms.At(own + "/add-ons", own);
    }
}

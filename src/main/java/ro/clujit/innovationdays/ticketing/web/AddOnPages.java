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

/** Whoever registered adds and drops workshops and dinners. */
@Path("/{lang:ro|en}/registrations/{token:[^/]+}/tickets/{ticket}/add-ons")
public class AddOnPages {

    private final OwnTickets own;
    private final AddOnForms forms;
    private final Page page;

    AddOnPages(OwnTickets own, AddOnForms forms, Page page) {
        this.own = own;
        this.forms = forms;
        this.page = page;
    }

    @GET
    public Response show(@RestPath String token, @RestPath UUID ticket, @RestQuery String done) {
        return forms.show(found(token, ticket), true, done, at(token, ticket));
    }

    @POST
    public Response change(@RestPath String token, @RestPath UUID ticket, @RestForm UUID add, @RestForm UUID drop) {
        return forms.change(found(token, ticket), true, add, drop, at(token, ticket));
    }

    private Ticket found(String token, UUID ticket) {
        return own.of(token, ticket).orElseThrow(NotFoundException::new);
    }

    private ChangeForms.At at(String token, UUID ticket) {
        String registration = "/" + page.lang() + "/registrations/" + token;
        return new ChangeForms.At(registration + "/tickets/" + ticket + "/add-ons", registration);
    }
}

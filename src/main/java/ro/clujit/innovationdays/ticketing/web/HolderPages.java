package ro.clujit.innovationdays.ticketing.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Changed;
import ro.clujit.innovationdays.ticketing.Correcting;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Tickets;

/** A ticket's holder writes down who they are, or corrects it. */
@Path("/{lang:ro|en}/tickets/{token:[^/]+}/details")
public class HolderPages {

    private final Tickets tickets;
    private final Correcting correcting;
    private final ChangeForms forms;
    private final Page page;

    HolderPages(Tickets tickets, Correcting correcting, ChangeForms forms, Page page) {
        this.tickets = tickets;
        this.correcting = correcting;
        this.forms = forms;
        this.page = page;
    }

    @GET
    public Response show(@RestPath String token) {
        return forms.correct(found(token), address(token));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestPath String token, MultivaluedMap<String, String> sent) {
        Ticket ticket = found(token);
        boolean isFirst = ticket.isToBeAsked();
        var person = AttendeeFields.read(forms.place(ticket), new DetailsForm(sent));
        if (!person.faults().isEmpty()) {
            return forms.faults(ticket, false, person, address(token));
        }
        Changed outcome = correcting
                .correct(ticket.registration().id(), ticket.id(), person.attendee(Set.of()), Actor.HOLDER)
                .orElseThrow(NotFoundException::new);
        return outcome == Changed.DONE
                ? PageAnswers.seeOther(address(token) + "?done=" + (isFirst ? "filled" : "corrected"))
                : forms.refused(ticket, false, person, outcome, address(token));
    }

    private Ticket found(String token) {
        return tickets.byToken(token).orElseThrow(NotFoundException::new);
    }

    private String address(String token) {
        return "/" + page.lang() + "/tickets/" + token;
    }
}

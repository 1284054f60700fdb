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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
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
        return forms.correct(found(token), at(token));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestPath String token, MultivaluedMap<String, String> sent) {
        return save(token, new DetailsForm(sent));
    }

    /** The same form where it has files, which other forms are too short for. */
    @POST
    @Path("/upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response upload(@RestPath String token, MultipartFormDataInput sent) {
        return save(token, DetailsForm.of(sent));
    }

    /** Where a browser is after a form with remarks, when its address is opened again. */
    @GET
    @Path("/upload")
    @Operation(hidden = true)
    public Response uploaded(@RestPath String token) {
        return PageAnswers.seeOther(address(token) + "/details");
    }

    private Response save(String token, DetailsForm form) {
        Ticket ticket = found(token);
        boolean isFirst = ticket.isToBeAsked();
        AttendeeFields person = forms.read(ticket, form);
        if (person.remarks() > 0) {
            return forms.faults(ticket, false, person, at(token));
        }
        Changed outcome = correcting
                .correct(
                        ticket.registration().id(),
                        ticket.id(),
                        person.attendee(Set.of()),
                        forms.answers(person),
                        Actor.HOLDER)
                .orElseThrow(NotFoundException::new);
        return outcome == Changed.DONE
                ? PageAnswers.seeOther(address(token) + "?done=" + (isFirst ? "filled" : "corrected"))
                : forms.refused(ticket, false, person, outcome, at(token));
    }

    private Ticket found(String token) {
        return tickets.byToken(token).orElseThrow(NotFoundException::new);
    }

    private ChangeForms.At at(String token) {
        return new ChangeForms.At(address(token) + "/details", address(token));
    }

    private String address(String token) {
        return "/" + page.lang() + "/tickets/" + token;
    }
}

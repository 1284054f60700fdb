package ro.clujit.innovationdays.ticketing.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Changed;
import ro.clujit.innovationdays.ticketing.Correcting;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Transferring;

/** Whoever registered corrects who holds a ticket, passes it on, or has its letter sent again. */
@Path("/{lang:ro|en}/registrations/{token:[^/]+}")
public class TicketChangePages {

    private final OwnTickets own;
    private final Correcting correcting;
    private final Transferring transferring;
    private final ChangeForms forms;
    private final Page page;

    TicketChangePages(OwnTickets own, Correcting correcting, Transferring transferring, ChangeForms forms, Page page) {
        this.own = own;
        this.correcting = correcting;
        this.transferring = transferring;
        this.forms = forms;
        this.page = page;
    }

    @GET
    @Path("/tickets/{ticket}")
    public Response show(@RestPath String token, @RestPath UUID ticket) {
        return forms.correct(found(token, ticket), at(token, ticket, ""));
    }

    @POST
    @Path("/tickets/{ticket}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(@RestPath String token, @RestPath UUID ticket, MultivaluedMap<String, String> sent) {
        return correct(token, ticket, new DetailsForm(sent));
    }

    /** The same form where it has files, which other forms are too short for. */
    @POST
    @Path("/tickets/{ticket}/upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response upload(@RestPath String token, @RestPath UUID ticket, MultipartFormDataInput sent) {
        return correct(token, ticket, DetailsForm.of(sent));
    }

    /** Where a browser is after a form with remarks, when its address is opened again. */
    @GET
    @Path("/tickets/{ticket}/upload")
    @Operation(hidden = true)
    public Response uploaded(@RestPath String token, @RestPath UUID ticket) {
        return PageAnswers.seeOther(address(token) + "/tickets/" + ticket);
    }

    private Response correct(String token, UUID ticket, DetailsForm form) {
        Ticket found = found(token, ticket);
        AttendeeFields person = forms.read(found, form);
        if (person.remarks() > 0) {
            return forms.faults(found, false, person, at(token, ticket, ""));
        }
        Optional<Changed> changed = correcting.correct(
                found.registration().id(), ticket, person.attendee(Set.of()), forms.answers(person), Actor.HOLDER);
        return answer(found, false, person, changed, token, "corrected");
    }

    @GET
    @Path("/tickets/{ticket}/transfer")
    public Response askWho(@RestPath String token, @RestPath UUID ticket) {
        return forms.transfer(found(token, ticket), at(token, ticket, "/transfer"));
    }

    @POST
    @Path("/tickets/{ticket}/transfer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response transfer(@RestPath String token, @RestPath UUID ticket, MultivaluedMap<String, String> sent) {
        return transfer(token, ticket, new DetailsForm(sent));
    }

    /** As {@link #upload}. */
    @POST
    @Path("/tickets/{ticket}/transfer/upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response uploadForNext(@RestPath String token, @RestPath UUID ticket, MultipartFormDataInput sent) {
        return transfer(token, ticket, DetailsForm.of(sent));
    }

    /** As {@link #uploaded}. */
    @GET
    @Path("/tickets/{ticket}/transfer/upload")
    @Operation(hidden = true)
    public Response uploadedForNext(@RestPath String token, @RestPath UUID ticket) {
        return PageAnswers.seeOther(address(token) + "/tickets/" + ticket + "/transfer");
    }

    private Response transfer(String token, UUID ticket, DetailsForm form) {
        Ticket found = found(token, ticket);
        int holder = holder(form.values("holder"));
        AttendeeFields person = forms.readNext(found, holder, form);
        if (person.remarks() > 0) {
            return forms.faults(found, true, person, at(token, ticket, "/transfer"));
        }
        Optional<Changed> changed = transferring.transfer(
                found.registration().id(),
                ticket,
                holder,
                person.attendee(Set.of()),
                forms.answers(person),
                Actor.HOLDER);
        return answer(found, true, person, changed, token, "transferred");
    }

    @POST
    @Path("/tickets/{ticket}/letter")
    public Response writeAgain(@RestPath String token, @RestPath UUID ticket) {
        correcting.writeAgain(found(token, ticket).registration().id(), ticket, Actor.HOLDER);
        return PageAnswers.seeOther(address(token) + "?done=written");
    }

    private Response answer(
            Ticket ticket,
            boolean isTransfer,
            AttendeeFields person,
            Optional<Changed> changed,
            String token,
            String done) {
        Changed outcome = changed.orElse(Changed.NO_TICKET);
        return outcome == Changed.DONE
                ? PageAnswers.seeOther(address(token) + "?done=" + done)
                : forms.refused(
                        ticket, isTransfer, person, outcome, at(token, ticket.id(), isTransfer ? "/transfer" : ""));
    }

    private Ticket found(String token, UUID ticket) {
        return own.of(token, ticket).orElseThrow(NotFoundException::new);
    }

    private ChangeForms.At at(String token, UUID ticket, String what) {
        return new ChangeForms.At(address(token) + "/tickets/" + ticket + what, address(token));
    }

    private String address(String token) {
        return "/" + page.lang() + "/registrations/" + token;
    }

    /** @return 0, which is no holder's, for what is no number */
    private static int holder(List<String> sent) {
        return !sent.isEmpty() && sent.get(0).matches("[0-9]{1,6}") ? Integer.parseInt(sent.get(0)) : 0;
    }
}

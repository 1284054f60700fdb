package ro.clujit.innovationdays.ticketing.desk.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.platform.web.Upload;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Changed;
import ro.clujit.innovationdays.ticketing.Moving;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.asking.CorrectingAnswers;
import ro.clujit.innovationdays.ticketing.asking.CorrectingMessages;
import ro.clujit.innovationdays.ticketing.asking.web.AskedFields;
import ro.clujit.innovationdays.ticketing.asking.web.Reasking;
import ro.clujit.innovationdays.ticketing.desk.DeskMessages;

/** What the holder of one ticket answered, at the desk: always sent as a form with files, which some questions ask for. */
@Path("/{lang:ro|en}/office/registrations/{id}/tickets/{ticket}/answers/upload")
@RolesAllowed(Role.ORGANISER)
public class AnswerDeskPages {

    private final TicketDeskViews views;
    private final Reasking reasking;
    private final CorrectingAnswers correcting;
    private final Page page;

    AnswerDeskPages(TicketDeskViews views, Reasking reasking, CorrectingAnswers correcting, Page page) {
        this.views = views;
        this.reasking = reasking;
        this.correcting = correcting;
        this.page = page;
    }

    /** Where a browser is after a form with remarks, when its address is opened again. */
    @GET
    @Operation(hidden = true)
    public Response form(@RestPath UUID id, @RestPath UUID ticket) {
        return PageAnswers.seeOther(registration(id) + "/tickets/" + ticket);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response correct(@RestPath UUID id, @RestPath UUID ticket, MultipartFormDataInput form) {
        Ticket found = views.find(id, ticket).orElseThrow(NotFoundException::new);
        int holder =
                Fields.sent(form).number("holder", 1, Integer.MAX_VALUE, "").orElse(0);
        if (holder != found.holder()) {
            return refused(found, Changed.CHANGED_MEANWHILE);
        }
        AskedFields asked = reasking.read(found, name -> values(form, name), name -> Upload.sent(form, name));
        if (!asked.faults().isEmpty()) {
            return PageAnswers.refused(views.page(found, views.fields(found), asked, page.language()));
        }
        Changed changed = correcting
                .correct(
                        id,
                        reasking.correction(found, holder, asked),
                        page.language(),
                        Actor.organiser(page.organiser()))
                .orElseThrow(NotFoundException::new);
        return changed == Changed.DONE
                ? PageAnswers.seeOther(registration(id) + "?done=saved")
                : refused(found, changed);
    }

    private static List<String> values(MultipartFormDataInput form, String name) {
        return form.getValues().getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isFileItem())
                .map(FormValue::getValue)
                .toList();
    }

    private Response refused(Ticket ticket, Changed why) {
        Fields fields = views.fields(ticket);
        fields.refuse(
                "answers",
                why == Changed.CHANGED_MEANWHILE
                        ? page.words(CorrectingMessages.class).passed_on()
                        : page.words(DeskMessages.class).move_fault(Moving.Outcome.NO_TICKET));
        return PageAnswers.page(409, views.page(ticket, fields, page.language()));
    }

    private String registration(UUID id) {
        return "/" + page.lang() + "/office/registrations/" + id;
    }
}

package ro.clujit.innovationdays.ticketing.desk.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Changed;
import ro.clujit.innovationdays.ticketing.Correcting;
import ro.clujit.innovationdays.ticketing.Moving;
import ro.clujit.innovationdays.ticketing.Reissuing;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.desk.DeskMessages;

/**
 * One ticket at the desk: who its holder is, what it admits to, the code on its badge. Writing a name or an address better
 * changes neither code nor link, since the holder is the same person; where a letter has gone to a stranger, the badge is
 * made anew with another link, and where somebody else comes, the ticket is transferred.
 */
@Path("/{lang:ro|en}/office/registrations/{id}/tickets/{ticket:[^/]+}")
@RolesAllowed(Role.ORGANISER)
public class TicketDeskPages {

    private static final int NAME = 100;
    private static final int ORGANISATION = 120;
    private static final int JOB_TITLE = 100;

    private final TicketDeskViews views;
    private final Correcting correcting;
    private final Moving moving;
    private final Reissuing reissuing;
    private final Page page;

    TicketDeskPages(TicketDeskViews views, Correcting correcting, Moving moving, Reissuing reissuing, Page page) {
        this.views = views;
        this.correcting = correcting;
        this.moving = moving;
        this.reissuing = reissuing;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath UUID id, @RestPath UUID ticket) {
        Ticket found = ticket(id, ticket);
        return PageAnswers.page(views.page(found, page.language()));
    }

    @POST
    @Path("/holder")
    @Operation(hidden = true)
    public Response correct(@RestPath UUID id, @RestPath UUID ticket, MultivaluedMap<String, String> form) {
        Ticket found = ticket(id, ticket);
        Fields fields = Fields.sent(form);
        fields.filledIn("name", NAME, words().fault_name(NAME));
        if (!EmailAddress.isValid(fields.value("email"))) {
            fields.refuse("email", words().fault_email());
        }
        fields.line("organisation", ORGANISATION, words().fault_long(ORGANISATION));
        fields.line("job-title", JOB_TITLE, words().fault_long(JOB_TITLE));
        if (fields.isGood()) {
            Changed changed = correcting
                    .correct(id, ticket, TicketDeskViews.attendee(found, fields), corrected -> {}, by())
                    .orElseThrow(NotFoundException::new);
            if (changed != Changed.DONE) {
                fields.refuse("name", words().move_fault(Moving.Outcome.NO_TICKET));
            }
        }
        return fields.isGood()
                ? toRegistration(id, "saved")
                : PageAnswers.refused(form(found, fields.put("charge", "keep").put("tell", "on")));
    }

    /** @param charge {@code keep} or {@code new}: which price */
    @POST
    @Path("/type")
    @Operation(hidden = true)
    public Response move(
            @RestPath UUID id,
            @RestPath UUID ticket,
            @RestForm String type,
            @RestForm String from,
            @RestForm String charge) {
        Ticket found = ticket(id, ticket);
        var move = new Moving.Move(ticket, uuid(from), uuid(type), "new".equals(charge));
        Moving.Outcome outcome = moving.move(id, move, by()).orElseThrow(NotFoundException::new);
        if (outcome == Moving.Outcome.MOVED) {
            return toRegistration(id, "moved");
        }
        Fields fields =
                views.fields(found).put("type", type == null ? "" : type).put("charge", charge == null ? "" : charge);
        fields.refuse("type", words().move_fault(outcome));
        return PageAnswers.page(409, form(found, fields));
    }

    /**
     * @param issue of the badge that is to be replaced, so that a form sent twice replaces it once
     * @param link whether the link of the holder is another too
     * @param tell whether the new badge is sent
     */
    @POST
    @Path("/badge")
    @Operation(hidden = true)
    public Response reissue(
            @RestPath UUID id,
            @RestPath UUID ticket,
            @RestForm int issue,
            @RestForm String link,
            @RestForm String tell) {
        Changed changed = reissuing
                .reissue(id, ticket, issue, link != null, tell != null, by())
                .orElseThrow(NotFoundException::new);
        return toRegistration(
                id,
                switch (changed) {
                    case DONE -> "reissued";
                    case CHANGED_MEANWHILE -> "reissued-before";
                    default -> "no-badge";
                });
    }

    private TemplateInstance form(Ticket ticket, Fields fields) {
        return views.page(ticket, fields, page.language());
    }

    private Ticket ticket(UUID registration, UUID id) {
        return views.find(registration, id).orElseThrow(NotFoundException::new);
    }

    /** What is none is nobody's. */
    private static UUID uuid(String sent) {
        try {
            return UUID.fromString(sent == null ? "" : sent);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }

    private Actor by() {
        return Actor.organiser(page.organiser());
    }

    private Response toRegistration(UUID id, String done) {
        return PageAnswers.seeOther("/" + page.lang() + "/office/registrations/" + id + "?done=" + done);
    }

    private DeskMessages words() {
        return page.words(DeskMessages.class);
    }
}

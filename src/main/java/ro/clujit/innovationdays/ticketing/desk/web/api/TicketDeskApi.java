package ro.clujit.innovationdays.ticketing.desk.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.Moving;
import ro.clujit.innovationdays.ticketing.Reissuing;
import ro.clujit.innovationdays.ticketing.desk.DeskMessages;

/** What a ticket admits to and the code on its badge, with an organiser's token. */
@Path("/api/v1/editions/{edition}/selling/registrations/{id}/tickets/{ticket:[^/]+}")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Selling")
@Produces(MediaType.APPLICATION_JSON)
public class TicketDeskApi {

    /** What is to be paid for the ticket after a move. */
    public enum Charge {
        /** As it was agreed. */
        KEEP,
        /** The price of the new type, while nothing was paid yet. */
        NEW
    }

    /** Another type for a ticket. */
    @Schema(name = "Move")
    public record MoveBody(
            @Schema(description = "The type that it has, as the program read it", required = true)
            UUID from,

            @Schema(description = "Another admission of the edition", required = true)
            UUID to,

            @Schema(description = "KEEP where it is left out")
            Charge charge) {}

    /** Another code for a badge. */
    @Schema(name = "NewBadge")
    public record BadgeBody(
            @Schema(description = "Which badge is to be replaced, as the ticket tells", required = true, examples = "1")
            Integer issue,

            @Schema(description = "Whether the holder's link is another too, because a letter went to a stranger")
            boolean newLink,

            @Schema(
                    description =
                            "Whether the new badge is sent; it is in any case with a new link, and where this is left out")
            Boolean letter) {}

    private static final String MOVE = """
            {"from": "0197…", "to": "0198…", "charge": "KEEP"}""";

    private static final String BADGE = """
            {"issue": 1, "newLink": false, "letter": true}""";

    private final DeskTickets tickets;
    private final Moving moving;
    private final Reissuing reissuing;

    TicketDeskApi(DeskTickets tickets, Moving moving, Reissuing reissuing) {
        this.tickets = tickets;
        this.moving = moving;
        this.reissuing = reissuing;
    }

    @POST
    @Path("/move")
    @Idempotent
    @Operation(summary = "Move a ticket to another type", description = "Its code and its link stay.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeskTicket.class)))
    @APIResponse(
            responseCode = "409",
            description = "detail begins with why not, such as FULL, NOT_CHARGEABLE or CHANGED_MEANWHILE")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response move(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @RestPath UUID ticket,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "at the agreed price", value = MOVE)))
                    MoveBody body) {
        var at = new DeskTickets.Address(edition, id, ticket);
        tickets.find(at);
        Map<String, String> faults = new LinkedHashMap<>();
        require("from", body == null ? null : body.from(), faults);
        require("to", body == null ? null : body.to(), faults);
        if (!faults.isEmpty()) {
            return Problem.invalid(faults);
        }
        var move = new Moving.Move(ticket, body.from(), body.to(), body.charge() == Charge.NEW);
        Moving.Outcome outcome = moving.move(id, move, tickets.by()).orElseThrow(NotFoundException::new);
        return outcome == Moving.Outcome.MOVED
                ? Response.ok(tickets.document(at)).build()
                : DeskTickets.refusal(outcome, tickets.words(DeskMessages.class).move_fault(outcome));
    }

    @POST
    @Path("/badge")
    @Idempotent
    @Operation(summary = "Give a badge another code", description = "The one before is no longer good at the door.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeskTicket.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "detail begins with NO_TICKET: there is no badge; or CHANGED_MEANWHILE: it was replaced before")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response reissue(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @RestPath UUID ticket,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a lost badge", value = BADGE)))
                    BadgeBody body) {
        var at = new DeskTickets.Address(edition, id, ticket);
        tickets.find(at);
        Map<String, String> faults = new LinkedHashMap<>();
        require("issue", body == null ? null : body.issue(), faults);
        if (!faults.isEmpty()) {
            return Problem.invalid(faults);
        }
        boolean isTold = body.letter() == null || body.letter();
        return tickets.answer(
                at,
                reissuing
                        .reissue(id, ticket, body.issue(), body.newLink(), isTold, tickets.by())
                        .orElseThrow(NotFoundException::new));
    }

    private void require(String field, Object value, Map<String, String> faults) {
        if (value == null) {
            faults.put(field, tickets.words(DeskApiMessages.class).missing());
        }
    }
}

package ro.clujit.innovationdays.ticketing.desk.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.ticketing.AddOnMessages;
import ro.clujit.innovationdays.ticketing.ChangingAddOns;
import ro.clujit.innovationdays.ticketing.ChangingAddOns.Outcome;

/** Workshops and dinners of a ticket that is there already, with an organiser's token. */
@Path("/api/v1/editions/{edition}/selling/registrations/{id}/tickets/{ticket}/add-ons")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Selling")
@Produces(MediaType.APPLICATION_JSON)
public class AddOnApi {

    private static final String EXAMPLE = """
            [{"ticketType": "0197…", "name": {"ro": "Atelier", "en": "Workshop"}, "chosen": true, "state": "VALID",
              "price": {"amount": "0.00", "currency": "RON"}, "canBeAdded": false, "left": 12}]""";

    private final DeskTickets tickets;
    private final DeskAddOns addOns;
    private final ChangingAddOns changing;

    AddOnApi(DeskTickets tickets, DeskAddOns addOns, ChangingAddOns changing) {
        this.tickets = tickets;
        this.addOns = addOns;
        this.changing = changing;
    }

    @GET
    @Operation(
            summary = "What goes with a ticket, and what could",
            description =
                    "What is chosen can be dropped; of the others, canBeAdded tells whether there is a place now.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = DeskAddOns.AddOnDocument[].class),
                            examples = @ExampleObject(name = "a workshop", value = EXAMPLE)))
    public List<DeskAddOns.AddOnDocument> list(
            @Parameter(example = "2027") @RestPath String edition, @RestPath UUID id, @RestPath UUID ticket) {
        return addOns.of(new DeskTickets.Address(edition, id, ticket));
    }

    @PUT
    @Path("/{type}")
    @Idempotent
    @Operation(summary = "Add a workshop or dinner", description = "Sent twice, it is added once.")
    @APIResponse(
            responseCode = "200",
            description = "It goes with the ticket, now or before: all of them as they are",
            content = @Content(schema = @Schema(implementation = DeskAddOns.AddOnDocument[].class)))
    @APIResponse(
            responseCode = "409",
            description = "detail begins with NOT_OFFERED, FULL, NO_TICKET or another constant")
    public Response add(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @RestPath UUID ticket,
            @Parameter(description = "Id of the add-on's type") @RestPath UUID type) {
        var at = new DeskTickets.Address(edition, id, ticket);
        tickets.find(at);
        return answer(at, changing.add(id, ticket, type, true, tickets.by()));
    }

    @DELETE
    @Path("/{type}")
    @Idempotent
    @Operation(
            summary = "Drop a workshop or dinner",
            description = "Sent twice, it is dropped once. Where it was paid, the trace says that money is to go back.")
    @APIResponse(
            responseCode = "200",
            description = "It does not go with the ticket, now or before: all of them as they are",
            content = @Content(schema = @Schema(implementation = DeskAddOns.AddOnDocument[].class)))
    @APIResponse(responseCode = "409", description = "detail begins with NO_TICKET: the ticket no longer stands")
    public Response drop(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @RestPath UUID ticket,
            @Parameter(description = "Id of the add-on's type") @RestPath UUID type) {
        var at = new DeskTickets.Address(edition, id, ticket);
        tickets.find(at);
        return answer(at, changing.drop(id, ticket, type, true, tickets.by()));
    }

    private Response answer(DeskTickets.Address at, Outcome outcome) {
        return outcome == Outcome.DONE
                ? Response.ok(addOns.of(at)).build()
                : DeskTickets.refusal(
                        outcome, tickets.words(AddOnMessages.class).refused(outcome));
    }
}

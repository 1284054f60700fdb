package ro.clujit.innovationdays.ticketing.web.api;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Changed;
import ro.clujit.innovationdays.ticketing.Correcting;
import ro.clujit.innovationdays.ticketing.GivingUp;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Transferring;
import ro.clujit.innovationdays.ticketing.asking.web.api.TicketAnswers;

/** Whoever registered changes their mind about one of their tickets. */
@Path("/api/v1/registrations/{token}/tickets/{ticket}")
@Tag(name = "Changing")
@Produces(MediaType.APPLICATION_JSON)
public class TicketChangeApi {

    private static final String HOLDER = """
            {"name": "Ana-Maria Exemplu", "email": "ana@example.org", "organisation": "Exemplu SRL", "audience": "IT"}""";

    private static final String OTHER = """
            {"name": "Ion Exemplu", "email": "ion@example.org", "audience": "BUSINESS", "holder": 1}""";

    private final OwnTicketReading reading;
    private final Correcting correcting;
    private final Transferring transferring;
    private final GivingUp givingUp;
    private final TicketAnswers answers;

    TicketChangeApi(
            OwnTicketReading reading,
            Correcting correcting,
            Transferring transferring,
            GivingUp givingUp,
            TicketAnswers answers) {
        this.reading = reading;
        this.correcting = correcting;
        this.transferring = transferring;
        this.givingUp = givingUp;
        this.answers = answers;
    }

    @PUT
    @Path("/holder")
    @Idempotent
    @Operation(summary = "Correct who holds a ticket", description = "The same person: the code on the badge stays.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RegistrationDocument.TicketDocument.class)))
    @APIResponse(responseCode = "409", description = "Too late, or the ticket no longer stands")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response correct(
            @RestPath String token,
            @RestPath UUID ticket,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a better name", value = HOLDER)))
                    HolderBody body) {
        Ticket found = reading.of(token, ticket);
        Faults faults = HolderBody.faults(body);
        Consumer<Ticket> more = answers.writing(found, body == null ? null : body.answers(), faults);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        return reading.answer(
                ticket,
                correcting
                        .correct(found.registration().id(), ticket, body.attendee(), more, Actor.HOLDER)
                        .orElse(Changed.NO_TICKET));
    }

    @POST
    @Path("/transfer")
    @Idempotent
    @Operation(
            summary = "Pass a ticket to somebody else",
            description = "The code and the link of the one before are no longer good; the new holder gets a letter.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RegistrationDocument.TicketDocument.class)))
    @APIResponse(responseCode = "409", description = "Too late, or somebody else holds it by now")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response transfer(
            @RestPath String token,
            @RestPath UUID ticket,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "somebody else", value = OTHER)))
                    HolderBody body) {
        Ticket found = reading.of(token, ticket);
        Faults faults = HolderBody.faults(body);
        if (body != null) {
            faults.require("holder", body.holder());
        }
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        return reading.answer(
                ticket,
                transferring
                        .transfer(found.registration().id(), ticket, body.holder(), body.attendee(), Actor.HOLDER)
                        .orElse(Changed.NO_TICKET));
    }

    @POST
    @Path("/letter")
    @Idempotent
    @Operation(summary = "Have a ticket's letter sent again")
    @APIResponse(responseCode = "200", description = "It goes out, to the holder's address")
    @APIResponse(responseCode = "409", description = "The ticket is not valid")
    public Response writeAgain(@RestPath String token, @RestPath UUID ticket) {
        return reading.answer(
                ticket,
                correcting
                        .writeAgain(reading.of(token, ticket).registration().id(), ticket, Actor.HOLDER)
                        .orElse(Changed.NO_TICKET));
    }

    @DELETE
    @Idempotent
    @Operation(
            summary = "Cancel one ticket",
            description = "The last one cancels the registration. All of them at once: DELETE the registration.")
    @APIResponse(responseCode = "204", description = "It is cancelled, now or before")
    @APIResponse(responseCode = "409", description = "Too late: write to the organisers")
    public Response cancel(@RestPath String token, @RestPath UUID ticket) {
        Ticket found = reading.of(token, ticket);
        Changed changed = found.state().isStanding()
                ? givingUp.giveUp(found.registration().id(), ticket).orElseThrow(NotFoundException::new)
                : Changed.DONE;
        return changed == Changed.DONE ? Response.noContent().build() : reading.answer(ticket, changed);
    }
}

package ro.clujit.innovationdays.ticketing.web.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
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
import ro.clujit.innovationdays.ticketing.Consenting;
import ro.clujit.innovationdays.ticketing.Correcting;
import ro.clujit.innovationdays.ticketing.Purpose;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.asking.web.api.AnswerApi.AnswerDocument;
import ro.clujit.innovationdays.ticketing.asking.web.api.TicketAnswers;

/** A ticket by its own token, in the hands of its holder: their details, and what they agree to. */
@Path("/api/v1/tickets/{token}")
@Tag(name = "Changing")
@Produces(MediaType.APPLICATION_JSON)
public class HolderApi {

    /** Each on its own, none as a condition. */
    @Schema(name = "Consents")
    public record ConsentsBody(
            @Schema(description = "All that holds from now on; what is not in it is withdrawn", required = true)
            Set<Purpose> consents) {}

    private static final String HOLDER = """
            {"name": "Ana-Maria Exemplu", "email": "ana@example.org", "organisation": "Exemplu SRL", "audience": "IT"}""";

    private static final String CONSENTS = "{\"consents\": [\"NEWS\", \"PHOTOGRAPHS\"]}";

    private final OwnTicketReading reading;
    private final Correcting correcting;
    private final Consenting consenting;
    private final TicketAnswers answers;

    HolderApi(OwnTicketReading reading, Correcting correcting, Consenting consenting, TicketAnswers answers) {
        this.reading = reading;
        this.correcting = correcting;
        this.consenting = consenting;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "A ticket, by its token")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RegistrationDocument.TicketDocument.class)))
    public Response read(@RestPath String token) {
        return reading.answer(reading.byToken(token).id(), Changed.DONE);
    }

    @PUT
    @Path("/holder")
    @Idempotent
    @Operation(
            summary = "Write down who one is, or better",
            description = "For the first time it can be done until the doors open; changing it, as the terms say.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RegistrationDocument.TicketDocument.class)))
    @APIResponse(responseCode = "409", description = "Too late, or the ticket no longer stands")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response correct(
            @RestPath String token,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a holder", value = HOLDER)))
                    HolderBody body) {
        Ticket found = reading.byToken(token);
        Faults faults = HolderBody.faults(body);
        Consumer<Ticket> more = answers.writing(found, body == null ? null : body.answers(), faults);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        return reading.answer(
                found.id(),
                correcting
                        .correct(found.registration().id(), found.id(), body.attendee(), more, Actor.HOLDER)
                        .orElse(Changed.NO_TICKET));
    }

    @GET
    @Path("/answers")
    @Transactional
    @Operation(summary = "What its holder answered", description = "They are changed with the holder.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AnswerDocument[].class)))
    public Response answers(@RestPath String token) {
        return Response.ok(answers.of(reading.byToken(token)))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/consents")
    @Transactional
    @Operation(summary = "What its holder agreed to")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConsentsBody.class)))
    public Response consents(@RestPath String token) {
        return Response.ok(new ConsentsBody(consenting.of(reading.byToken(token))))
                .header("Cache-Control", "no-store")
                .build();
    }

    @PUT
    @Path("/consents")
    @Idempotent
    @Operation(summary = "Give and withdraw consents")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConsentsBody.class)))
    @APIResponse(responseCode = "422", description = "The list is missing; an empty one withdraws all")
    public Response agree(
            @RestPath String token,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "two of three", value = CONSENTS)))
                    ConsentsBody body) {
        reading.byToken(token);
        if (body == null || body.consents() == null || body.consents().contains(null)) {
            return Problem.invalid(Map.of("consents", "is missing; an empty list withdraws all"));
        }
        if (!consenting.agree(token, body.consents())) {
            throw new NotFoundException();
        }
        return Response.ok(body).build();
    }
}

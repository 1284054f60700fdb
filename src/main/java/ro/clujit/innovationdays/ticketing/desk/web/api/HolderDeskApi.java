package ro.clujit.innovationdays.ticketing.desk.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.Changed;
import ro.clujit.innovationdays.ticketing.Correcting;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.asking.CorrectingAnswers;
import ro.clujit.innovationdays.ticketing.asking.web.api.AnswerApi.AnswerDocument;
import ro.clujit.innovationdays.ticketing.asking.web.api.AnswerBody;
import ro.clujit.innovationdays.ticketing.asking.web.api.TicketAnswers;
import ro.clujit.innovationdays.ticketing.web.api.HolderBody;

/** Who holds a ticket and what they answered, with an organiser's token. Each change is traced. */
@Path("/api/v1/editions/{edition}/selling/registrations/{id}/tickets/{ticket:[^/]+}")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Selling")
@Produces(MediaType.APPLICATION_JSON)
public class HolderDeskApi {

    /** What the holder of a ticket answered. */
    @Schema(name = "HolderAnswers")
    public record HolderAnswers(
            @Schema(description = "Whose they are; to be sent with a change", examples = "1")
            int holder,

            List<AnswerDocument> answers) {}

    /** What is to stand instead. */
    @Schema(name = "HolderAnswersBody")
    public record AnswersBody(
            @Schema(description = "The number of the holder whose answers were read", required = true, examples = "1")
            Integer holder,

            @Schema(description = "All of them, files apart, which stay", required = true)
            List<AnswerBody> answers) {}

    private static final String HOLDER = """
            {"name": "Ana-Maria Exemplu", "email": "ana@example.org", "organisation": "Exemplu SRL", "audience": "IT"}""";

    private static final String ANSWERS = """
            {"holder": 1, "answers": [{"question": "0197…", "text": "vegetarian"}]}""";

    private final DeskTickets tickets;
    private final TicketAnswers answers;
    private final Correcting correcting;
    private final CorrectingAnswers correctingAnswers;

    HolderDeskApi(
            DeskTickets tickets, TicketAnswers answers, Correcting correcting, CorrectingAnswers correctingAnswers) {
        this.tickets = tickets;
        this.answers = answers;
        this.correcting = correcting;
        this.correctingAnswers = correctingAnswers;
    }

    @PUT
    @Path("/holder")
    @Idempotent
    @Operation(
            summary = "Correct who holds a ticket",
            description = "The same person: code and link stay. Their answers are changed by themselves.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeskTicket.class)))
    @APIResponse(responseCode = "409", description = "detail begins with NO_TICKET: the ticket no longer stands")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response correct(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @RestPath UUID ticket,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a better name", value = HOLDER)))
                    HolderBody body) {
        var at = new DeskTickets.Address(edition, id, ticket);
        tickets.find(at);
        Faults faults = HolderBody.faults(body);
        if (body != null && body.answers() != null) {
            faults.add("answers", "are changed by themselves: PUT …/answers");
        }
        return faults.areNone()
                ? tickets.answer(
                        at,
                        correcting
                                .correct(id, ticket, body.attendee(), corrected -> {}, tickets.by())
                                .orElseThrow(NotFoundException::new))
                : Problem.invalid(faults.byField());
    }

    @GET
    @Path("/answers")
    @Operation(summary = "What the holder of a ticket answered")
    public HolderAnswers answers(
            @Parameter(example = "2027") @RestPath String edition, @RestPath UUID id, @RestPath UUID ticket) {
        return read(new DeskTickets.Address(edition, id, ticket));
    }

    @PUT
    @Path("/answers")
    @Idempotent
    @Operation(
            summary = "Correct what the holder of a ticket answered",
            description = "By the rules of the form that they fill in. What is left out of the list is taken back.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HolderAnswers.class)))
    @APIResponse(
            responseCode = "409",
            description = "detail begins with NO_TICKET, or with CHANGED_MEANWHILE: somebody else holds the ticket now")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, answer by answer")
    public Response correctAnswers(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @RestPath UUID ticket,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "one answer", value = ANSWERS)))
                    AnswersBody body) {
        var at = new DeskTickets.Address(edition, id, ticket);
        Ticket found = tickets.find(at);
        var faults = new Faults();
        faults.require("holder", body == null ? null : body.holder());
        faults.require("answers", body == null ? null : body.answers());
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        CorrectingAnswers.Correction correction = answers.read(found, body.holder(), body.answers(), faults);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        Changed changed = correctingAnswers
                .correct(id, correction, tickets.language(), tickets.by())
                .orElseThrow(NotFoundException::new);
        return changed == Changed.DONE ? Response.ok(read(at)).build() : tickets.answer(at, changed);
    }

    private HolderAnswers read(DeskTickets.Address at) {
        Ticket found = tickets.find(at);
        return new HolderAnswers(found.holder(), answers.of(found));
    }
}

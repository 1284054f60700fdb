package ro.clujit.innovationdays.ticketing.asking.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.TicketTypes;
import ro.clujit.innovationdays.ticketing.asking.Asking;
import ro.clujit.innovationdays.ticketing.asking.QuestionTerms;
import ro.clujit.innovationdays.ticketing.asking.Questions;

/** What holders of tickets are asked, with an organiser's token. */
@Path("/api/v1/editions/{edition}/selling/questions")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Questions")
@Produces(MediaType.APPLICATION_JSON)
public class QuestionApi {

    private static final String EXAMPLE = """
            {"kind": "CHOICE", "label": {"ro": "Meniul", "en": "Menu"}, "required": true,
             "options": [{"label": {"ro": "Cu carne", "en": "With meat"}}, {"label": {"ro": "Vegetarian", "en": "Vegetarian"}}]}""";

    private final Editions editions;
    private final TicketTypes types;
    private final Questions questions;
    private final Asking asking;

    QuestionApi(Editions editions, TicketTypes types, Questions questions, Asking asking) {
        this.editions = editions;
        this.types = types;
        this.questions = questions;
        this.asking = asking;
    }

    @GET
    @Transactional
    @Operation(summary = "The questions of an edition, in the order of asking")
    public List<QuestionDocument> list(@Parameter(example = "2027") @RestPath String edition) {
        return all(edition(edition));
    }

    @POST
    @Idempotent
    @Operation(summary = "Ask a question", description = "As the last one.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = QuestionDocument.class)))
    @APIResponse(responseCode = "409", description = "There are thirty, or its condition is no earlier answer")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response add(
            @Parameter(example = "2027") @RestPath String edition,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a choice", value = EXAMPLE)))
                    QuestionBody body) {
        Edition found = edition(edition);
        var faults = new Faults();
        Optional<QuestionTerms> terms = terms(found, body, faults);
        if (terms.isEmpty()) {
            return Problem.invalid(faults.byField());
        }
        Asking.Outcome outcome = asking.add(found, terms.get());
        if (outcome != Asking.Outcome.DONE) {
            return refusal(outcome);
        }
        List<QuestionDocument> now = all(found);
        return Response.status(201).entity(now.get(now.size() - 1)).build();
    }

    @PUT
    @Path("/{id}")
    @Idempotent
    @Operation(summary = "Change a question", description = "What was answered keeps its kind and its options.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuestionDocument.class)))
    @APIResponse(responseCode = "409", description = "Answers or other questions hang on what would change")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response change(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a choice", value = EXAMPLE)))
                    QuestionBody body) {
        Edition found = edition(edition);
        var faults = new Faults();
        Optional<QuestionTerms> terms = terms(found, body, faults);
        if (terms.isEmpty()) {
            return Problem.invalid(faults.byField());
        }
        return answer(found, id, asking.change(found, id, terms.get()));
    }

    @PUT
    @Path("/{id}/position/{position}")
    @Idempotent
    @Operation(summary = "Move a question", description = "To that position, from 1.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuestionDocument.class)))
    @APIResponse(responseCode = "409", description = "It would come before what it is asked because of, or after")
    public Response move(
            @Parameter(example = "2027") @RestPath String edition, @RestPath UUID id, @RestPath int position) {
        Edition found = edition(edition);
        return answer(found, id, asking.move(found, id, Math.max(1, position)));
    }

    @DELETE
    @Path("/{id}")
    @Idempotent
    @Operation(summary = "Ask a question no longer")
    @APIResponse(responseCode = "204", description = "It is gone, now or before")
    @APIResponse(responseCode = "409", description = "It was answered, or another hangs on it")
    public Response remove(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @Parameter(description = "Removes what was answered too") @RestQuery @DefaultValue("false")
                    boolean withAnswers) {
        Asking.Outcome outcome = asking.remove(edition(edition), id, withAnswers);
        return outcome == Asking.Outcome.DONE || outcome == Asking.Outcome.UNKNOWN
                ? Response.noContent().build()
                : refusal(outcome);
    }

    private Optional<QuestionTerms> terms(Edition edition, QuestionBody body, Faults faults) {
        faults.require("body", body);
        return body == null
                ? Optional.empty()
                : body.read(types.of(edition).stream().map(TicketType::id).collect(Collectors.toSet()), faults);
    }

    private Response answer(Edition edition, UUID id, Asking.Outcome outcome) {
        if (outcome != Asking.Outcome.DONE) {
            return refusal(outcome);
        }
        return Response.ok(all(edition).stream()
                        .filter(question -> question.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFoundException::new))
                .build();
    }

    private static Response refusal(Asking.Outcome outcome) {
        String detail =
                switch (outcome) {
                    case TOO_MANY -> "There are " + Asking.MOST_QUESTIONS + " questions already.";
                    case KIND_ANSWERED -> "It was answered, so its kind stays.";
                    case OPTION_ANSWERED -> "An option that would go was chosen by somebody.";
                    case OTHERS_DEPEND -> "Another question is asked because of it.";
                    case CONDITION_LATER -> "What it is asked because of is no answer to an earlier question.";
                    case ANSWERED -> "It was answered; withAnswers removes the answers too.";
                    case UNKNOWN, DONE -> throw new NotFoundException();
                };
        return Problem.response(409, outcome + ": " + detail);
    }

    private List<QuestionDocument> all(Edition edition) {
        questions.getEntityManager().clear();
        return questions.of(edition).stream().map(QuestionDocument::of).toList();
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}

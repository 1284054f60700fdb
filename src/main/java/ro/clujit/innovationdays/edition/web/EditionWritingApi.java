package ro.clujit.innovationdays.edition.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
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
import ro.clujit.innovationdays.edition.EditionPlan;
import ro.clujit.innovationdays.edition.EditionState;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.edition.Planning;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Problem;

/** Making editions, changing what is said of them, publishing and archiving them, with an organiser's token. */
@Path("/api/v1/editions")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Editions")
@Produces(MediaType.APPLICATION_JSON)
public class EditionWritingApi {

    /** Where an edition is to go. */
    @Schema(name = "StateBody")
    public record StateBody(@Schema(required = true) EditionState state) {}

    private static final String EXAMPLE = """
            {"slug": "2028", "mark": "CID28", "ordinal": 16,
             "name": {"ro": "Cluj Innovation Days 2028", "en": "Cluj Innovation Days 2028"},
             "startsOn": "2028-04-20", "endsOn": "2028-04-21", "opensAt": "08:30", "closesAt": "18:00",
             "city": "Cluj-Napoca", "timeZone": "Europe/Bucharest"}
            """;

    private final Planning planning;
    private final Editions editions;

    EditionWritingApi(Planning planning, Editions editions) {
        this.planning = planning;
        this.editions = editions;
    }

    @POST
    @Operation(summary = "Make an edition", description = "A draft, which the public does not see.")
    @APIResponse(responseCode = "201", description = "Its address stands in Location")
    @APIResponse(responseCode = "409", description = "Another edition has this slug or this mark")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response make(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a draft", value = EXAMPLE)))
                    EditionBody body) {
        return write(body, planning::create, 201);
    }

    @PUT
    @Path("/{slug}")
    @Operation(summary = "Change what is said of an edition", description = "All of it; its mark never changes.")
    @APIResponse(responseCode = "204", description = "It is changed")
    @APIResponse(responseCode = "404", description = "No such edition")
    @APIResponse(responseCode = "409", description = "Another edition has this slug, or the slug is public and stays")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response change(
            @Parameter(example = "2028") @RestPath String slug,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a draft", value = EXAMPLE)))
                    EditionBody body) {
        return write(body, plan -> planning.change(slug, plan), 204);
    }

    @PUT
    @Path("/{slug}/state")
    @Operation(
            summary = "Publish, archive or take back an edition",
            description = "Asking for the state that it is in already changes nothing.")
    @APIResponse(responseCode = "204", description = "It is in that state")
    @APIResponse(responseCode = "409", description = "That state does not follow, or somebody has registered")
    public Response move(
            @Parameter(example = "2028") @RestPath String slug,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "publish",
                                                            value = "{\"state\": \"PUBLISHED\"}")))
                    StateBody body) {
        if (body == null || body.state() == null) {
            return Problem.invalid(Map.of("state", "is missing: DRAFT, PUBLISHED or ARCHIVED"));
        }
        if (editions.bySlug(slug)
                .filter(edition -> edition.state() == body.state())
                .isPresent()) {
            return Response.noContent().build();
        }
        return planning.move(slug, body.state())
                .map(move -> switch (move) {
                    case DONE -> Response.noContent().build();
                    case NOT_FROM_HERE -> Problem.response(409, "That state does not follow the present one.");
                    case HAS_BEEN -> Problem.response(409, "Its last day has passed: it stays public.");
                    case IN_USE -> Problem.response(409, "Somebody has registered: it cannot become a draft again.");
                })
                .orElseGet(() -> Problem.response(404, null));
    }

    private interface Work {
        Planning.Outcome on(EditionPlan plan);
    }

    private static Response write(EditionBody body, Work work, int done) {
        if (body == null) {
            return Problem.invalid(Map.of("body", "is missing; see /openapi"));
        }
        Faults faults = body.faults();
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        return switch (work.on(body.plan())) {
            case DONE ->
                done == 201
                        ? Response.created(URI.create("/api/v1/editions/" + body.slug()))
                                .build()
                        : Response.noContent().build();
            case SLUG_TAKEN -> Problem.response(409, "Another edition has this slug.");
            case MARK_TAKEN -> Problem.response(409, "Another edition has this mark.");
            case SLUG_FIXED -> Problem.response(409, "It is public: its slug stays.");
            case NO_SUCH_EDITION -> Problem.response(404, null);
        };
    }
}

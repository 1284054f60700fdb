package ro.clujit.innovationdays.ticketing.web.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
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

/** A registration by its token: read, finished, held for longer, cancelled. */
@Path("/api/v1/registrations/{token}")
@Tag(name = "Registration")
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationApi {

    private static final String DETAILS = """
            {"language": "ro", "attendees": [{"ticketType": "0197…", "name": "Ana Exemplu", "email": "ana@example.org",
             "organisation": "Exemplu SRL", "audience": "IT", "consents": ["NEWS"]}]}""";

    private final RegistrationRequests requests;
    private final DetailsRequests details;

    RegistrationApi(RegistrationRequests requests, DetailsRequests details) {
        this.requests = requests;
        this.details = details;
    }

    @GET
    @Transactional
    @Operation(summary = "A registration, by its token")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RegistrationDocument.class)))
    public Response read(@RestPath String token) {
        return requests.read(token);
    }

    @POST
    @Path("/details")
    @Idempotent
    @Operation(summary = "Say who comes, for held places", description = "Sent twice it answers the same registration.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RegistrationDocument.class)))
    @APIResponse(responseCode = "409", description = "The places are gone, or something chosen is")
    public Response details(
            @RestPath String token,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "one attendee", value = DETAILS)))
                    RegistrationBody body) {
        if (body == null) {
            return Problem.response(400, "the body is missing; see /openapi");
        }
        Faults faults = body.faultsOfDetails();
        return faults.areNone() ? details.give(token, body) : Problem.invalid(faults.byField());
    }

    @POST
    @Path("/hold")
    @Idempotent
    @Operation(summary = "Hold the places for longer", description = "Starts the time anew.")
    public Response extend(@RestPath String token) {
        return requests.extend(token);
    }

    @DELETE
    @Idempotent
    @Operation(
            summary = "Give held places back, or cancel",
            description =
                    "What was confirmed or waits can be cancelled as long as the edition's terms let attendees do it.")
    @APIResponse(responseCode = "204", description = "It is, or was before")
    @APIResponse(responseCode = "409", description = "Too late: write to the organisers")
    public Response cancel(@RestPath String token) {
        return requests.cancel(token);
    }

    static Response created(RegistrationDocument document) {
        return Response.created(URI.create("/api/v1/registrations/" + document.token()))
                .entity(document)
                .build();
    }

    static List<UUID> ids(List<RegistrationDocument.LineDocument> lines) {
        return lines.stream().map(RegistrationDocument.LineDocument::ticketType).toList();
    }
}

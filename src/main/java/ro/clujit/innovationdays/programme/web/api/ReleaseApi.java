package ro.clujit.innovationdays.programme.web.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
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
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.programme.release.Published;
import ro.clujit.innovationdays.programme.release.Releases;
import ro.clujit.innovationdays.programme.release.Releasing;
import ro.clujit.innovationdays.programme.web.api.ProgrammeDocument.ReleaseFacts;

/** Reading a whole draft and releasing it, with an organiser's token. */
@Path("/api/v1/editions/{edition}/draft")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Draft")
@Produces(MediaType.APPLICATION_JSON)
public class ReleaseApi {

    /** What whoever releases has seen. */
    @Schema(name = "ReleaseBody")
    public record ReleaseBody(
            @Schema(description = "The number of the latest release, 0 before the first", examples = "2")
            Integer after) {}

    private final Editions editions;
    private final DraftParts parts;
    private final Releases releases;
    private final Releasing releasing;
    private final SecurityIdentity identity;

    ReleaseApi(Editions editions, DraftParts parts, Releases releases, Releasing releasing, SecurityIdentity identity) {
        this.editions = editions;
        this.parts = parts;
        this.releases = releases;
        this.releasing = releasing;
        this.identity = identity;
    }

    @GET
    @Transactional
    @Operation(summary = "Read the draft", description = "With what releasing it would change, and its conflicts.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftDocument.class)))
    public DraftDocument draft(@Parameter(example = "2027") @RestPath String edition) {
        return parts.of(edition(edition));
    }

    @POST
    @Path("/release")
    @Operation(
            summary = "Release the draft",
            description = "Sent twice it releases once: the second time its \"after\" is no longer the latest.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReleaseFacts.class)))
    @APIResponse(responseCode = "409", description = "Nothing changed, or there was another release meanwhile")
    public Response release(
            @Parameter(example = "2027") @RestPath String edition,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "the third", value = "{\"after\": 2}")))
                    ReleaseBody body) {
        if (body == null || body.after() == null) {
            return Problem.invalid(Map.of("after", "is missing: the number of the latest release, 0 before the first"));
        }
        return switch (releasing.publish(edition, body.after(), Role.accountOf(identity))) {
            case DONE -> released(edition);
            case NOTHING_CHANGED -> Problem.response(409, "The draft says what the latest release says.");
            case SUPERSEDED ->
                Problem.response(
                        409, "Another release was made meanwhile; read the draft again before you release it.");
            case NO_SUCH_EDITION -> Problem.response(404, null);
        };
    }

    private Response released(String slug) {
        Edition edition = edition(slug);
        Published latest = releases.latest(edition).orElseThrow();
        return Response.created(URI.create("/api/v1/editions/" + slug + "/releases/" + latest.number()))
                .entity(ProgrammeDocuments.release(latest, releases.changesOf(latest)))
                .build();
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}

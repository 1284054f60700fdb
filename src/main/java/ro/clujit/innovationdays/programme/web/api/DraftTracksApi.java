package ro.clujit.innovationdays.programme.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.programme.TextLimits;
import ro.clujit.innovationdays.programme.Track;
import ro.clujit.innovationdays.programme.TrackDrafting;
import ro.clujit.innovationdays.programme.Tracks;
import ro.clujit.innovationdays.programme.web.api.DraftDocument.DraftTrack;

/** Writing the tracks of a draft, with an organiser's token. */
@Path("/api/v1/editions/{edition}/draft/tracks")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Draft")
@Produces(MediaType.APPLICATION_JSON)
public class DraftTracksApi {

    /** @param position from 1; last where it is left out */
    @Schema(name = "TrackBody")
    public record TrackBody(
            @Schema(required = true) Bilingual name,
            @Schema(examples = "1") Integer position) {}

    private static final String TRACK = "{\"name\": {\"ro\": \"Oraș\", \"en\": \"City\"}, \"position\": 1}";

    private final Editions editions;
    private final Tracks tracks;
    private final TrackDrafting drafting;

    DraftTracksApi(Editions editions, Tracks tracks, TrackDrafting drafting) {
        this.editions = editions;
        this.tracks = tracks;
        this.drafting = drafting;
    }

    @POST
    @Operation(summary = "Add a track", description = "Sent twice it answers the same track: names are unique here.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DraftTrack.class)))
    @Transactional
    public Response addTrack(
            @Parameter(example = "2027") @RestPath String edition,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a track", value = TRACK)))
                    TrackBody body) {
        Edition found = editions.lockBySlug(edition).orElseThrow(NotFoundException::new);
        Faults faults = faults(body);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        Bilingual name = Faults.lines(body.name());
        return tracks.of(found).stream()
                .filter(track -> track.name().equals(name))
                .findFirst()
                .map(track -> Response.ok(facts(track)).build())
                .orElseGet(() -> {
                    Track track = drafting.add(edition, name).orElseThrow();
                    if (body.position() != null) {
                        drafting.change(track.id(), name, body.position());
                    }
                    return Response.status(201).entity(facts(track)).build();
                });
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Rename or move a track", description = "Its slug stays.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftTrack.class)))
    public Response changeTrack(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a track", value = TRACK)))
                    TrackBody body) {
        Track track = track(edition, id);
        Faults faults = faults(body);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        int position = body.position() == null ? track.position() : body.position();
        drafting.change(id, Faults.lines(body.name()), position);
        return Response.ok(facts(track)).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove a track")
    @APIResponse(responseCode = "204", description = "It is gone, or was before")
    @APIResponse(responseCode = "409", description = "Sessions are in it")
    public Response removeTrack(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        boolean isOurs = tracks.findByIdOptional(id)
                .filter(track -> track.edition().id().equals(edition(edition).id()))
                .isPresent();
        return !isOurs || drafting.remove(id)
                ? Response.noContent().build()
                : Problem.response(409, "Sessions are in this track; move them first.");
    }

    private static Faults faults(TrackBody body) {
        var faults = new Faults();
        faults.require("body", body);
        if (body != null) {
            faults.requireText("name", body.name(), TextLimits.TRACK);
            faults.range("position", body.position(), 1, 1_000);
        }
        return faults;
    }

    static DraftTrack facts(Track track) {
        return new DraftTrack(track.id(), track.slug(), track.name(), track.position());
    }

    private Track track(String edition, UUID id) {
        return tracks.findByIdOptional(id)
                .filter(track -> track.edition().id().equals(edition(edition).id()))
                .orElseThrow(NotFoundException::new);
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}

package ro.clujit.innovationdays.programme.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.programme.Room;
import ro.clujit.innovationdays.programme.RoomDrafting;
import ro.clujit.innovationdays.programme.Rooms;
import ro.clujit.innovationdays.programme.TextLimits;
import ro.clujit.innovationdays.programme.web.api.ProgrammeDocument.RoomFacts;

/** Writing the rooms of a draft, with an organiser's token. */
@Path("/api/v1/editions/{edition}/draft/rooms")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Draft")
@Produces(MediaType.APPLICATION_JSON)
public class DraftRoomsApi {

    /** @param position from 1; last where it is left out */
    @Schema(name = "RoomBody")
    public record RoomBody(
            @Schema(required = true, examples = "Sala Mare") String name,
            @Schema(examples = "400") Integer capacity,
            @Schema(examples = "1") Integer position) {}

    private static final String ROOM = "{\"name\": \"Sala Mare\", \"capacity\": 400, \"position\": 1}";

    private final Editions editions;
    private final Rooms rooms;
    private final RoomDrafting drafting;

    DraftRoomsApi(Editions editions, Rooms rooms, RoomDrafting drafting) {
        this.editions = editions;
        this.rooms = rooms;
        this.drafting = drafting;
    }

    @GET
    @Transactional
    @Operation(summary = "List the rooms of the draft")
    public java.util.List<RoomFacts> rooms(@Parameter(example = "2027") @RestPath String edition) {
        return rooms.of(edition(edition)).stream().map(DraftRoomsApi::facts).toList();
    }

    @POST
    @Operation(summary = "Add a room", description = "Sent twice it answers the same room: names are unique here.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RoomFacts.class)))
    public Response addRoom(
            @Parameter(example = "2027") @RestPath String edition,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a room", value = ROOM)))
                    RoomBody body) {
        Edition found = edition(edition);
        Faults faults = faults(body);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        String name = Text.line(body.name());
        RoomDrafting.Outcome outcome = drafting.add(edition, name, body.capacity());
        Room room = rooms.byName(found, name).orElseThrow(NotFoundException::new);
        if (outcome == RoomDrafting.Outcome.DONE && body.position() != null) {
            drafting.change(room.id(), name, body.capacity(), body.position());
        }
        return Response.status(outcome == RoomDrafting.Outcome.DONE ? 201 : 200)
                .entity(facts(room))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Change a room")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoomFacts.class)))
    @APIResponse(responseCode = "409", description = "Another room of the edition has this name")
    public Response changeRoom(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a room", value = ROOM)))
                    RoomBody body) {
        Room room = rooms.byId(edition(edition), id).orElseThrow(NotFoundException::new);
        Faults faults = faults(body);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        String name = Text.line(body.name());
        int position = body.position() == null ? room.position() : body.position();
        return switch (drafting.change(id, name, body.capacity(), position)) {
            case DONE -> Response.ok(new RoomFacts(id, name, body.capacity())).build();
            case NAME_TAKEN -> Problem.response(409, "Another room of the edition has this name.");
            case NO_SUCH_EDITION, NO_SUCH_ROOM, IN_USE -> Problem.response(404, null);
        };
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove a room")
    @APIResponse(responseCode = "204", description = "It is gone, or was before")
    @APIResponse(responseCode = "409", description = "Sessions are in it")
    public Response removeRoom(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        boolean isOurs = rooms.byId(edition(edition), id).isPresent();
        return isOurs && drafting.remove(id) == RoomDrafting.Outcome.IN_USE
                ? Problem.response(409, "Sessions are in this room; move them first.")
                : Response.noContent().build();
    }

    private static Faults faults(RoomBody body) {
        var faults = new Faults();
        faults.require("body", body);
        if (body != null) {
            faults.requireText("name", body.name(), TextLimits.ROOM);
            faults.range("capacity", body.capacity(), 1, TextLimits.CAPACITY);
            faults.range("position", body.position(), 1, 1_000);
        }
        return faults;
    }

    private static RoomFacts facts(Room room) {
        return new RoomFacts(room.id(), room.name(), room.capacity().orElse(null));
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}

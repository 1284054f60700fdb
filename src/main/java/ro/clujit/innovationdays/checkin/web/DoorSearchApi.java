package ro.clujit.innovationdays.checkin.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.checkin.DoorSearch;
import ro.clujit.innovationdays.checkin.Doors;
import ro.clujit.innovationdays.platform.web.Page;

/** Finds people at a gate, for organisers; devices have the same at their own address. */
@Path("/api/v1/gates/{gate}/search")
@Tag(name = "Door")
@RolesAllowed(Role.ORGANISER)
@Produces(MediaType.APPLICATION_JSON)
public class DoorSearchApi {

    private final DoorSearch search;
    private final Doors doors;
    private final Page page;

    DoorSearchApi(DoorSearch search, Doors doors, Page page) {
        this.search = search;
        this.doors = doors;
        this.page = page;
    }

    @GET
    @Operation(
            summary = "Find people by name",
            description =
                    "Every word must be in the name, organisation or address, whatever its case and diacritics. At most 20.")
    public Response find(
            @RestPath UUID gate,
            @RestQuery @NotNull @Size(min = DoorSearch.SHORTEST, max = DoorSearch.LONGEST) String q) {
        Door door = doors.of(doors.editionOf(gate).orElseThrow(NotFoundException::new));
        return Response.ok(PersonFound.of(search.find(door.edition(), q), door, page.language()))
                .header("Cache-Control", "no-store")
                .build();
    }
}

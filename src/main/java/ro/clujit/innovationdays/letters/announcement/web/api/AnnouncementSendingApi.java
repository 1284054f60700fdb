package ro.clujit.innovationdays.letters.announcement.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
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
import ro.clujit.innovationdays.letters.announcement.Announcement;
import ro.clujit.innovationdays.letters.announcement.AnnouncementState;
import ro.clujit.innovationdays.letters.announcement.Announcements;
import ro.clujit.innovationdays.letters.announcement.Progresses;
import ro.clujit.innovationdays.letters.announcement.StartTime;
import ro.clujit.innovationdays.letters.announcement.Starting;
import ro.clujit.innovationdays.letters.announcement.web.api.AnnouncementDocument.ProgressDocument;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.web.Problem;

/** Starts and stops announcements, with an organiser's token, and says how far they are. */
@Path("/api/v1/editions/{edition}/announcements/{id}")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Announcements")
@Produces(MediaType.APPLICATION_JSON)
public class AnnouncementSendingApi {

    /** When one starts. */
    @Schema(name = "AnnouncementStart")
    public record StartBody(
            @Schema(description = "Now where it is left out", examples = "2027-04-19T06:00:00Z")
            Instant startsAt) {}

    private static final String EXAMPLE = "{\"startsAt\": \"2027-04-19T06:00:00Z\"}";

    private final Announcements announcements;
    private final Starting starting;
    private final Progresses progresses;
    private final Clock clock;

    AnnouncementSendingApi(Announcements announcements, Starting starting, Progresses progresses, Clock clock) {
        this.announcements = announcements;
        this.starting = starting;
        this.progresses = progresses;
        this.clock = clock;
    }

    @GET
    @Path("/progress")
    @Operation(summary = "How far an announcement is")
    public ProgressDocument progress(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        return ProgressDocument.of(announcement(edition, id).state(), progresses.of(id));
    }

    @POST
    @Path("/start")
    @Idempotent
    @Operation(
            summary = "Start it now or later, or go on where it was stopped",
            description = "Its recipients are fixed when it starts. Sent twice, it starts once.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgressDocument.class)))
    @APIResponse(responseCode = "422", description = "The time is past, or too far ahead")
    public Response start(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = StartBody.class),
                                            examples = @ExampleObject(name = "later", value = EXAMPLE)))
                    StartBody body) {
        Announcement found = announcement(edition, id);
        if (found.state() == AnnouncementState.STOPPED) {
            starting.goOn(id);
        } else if (body == null || body.startsAt() == null) {
            starting.startNow(id);
        } else if (StartTime.of(body.startsAt(), clock.instant()) instanceof StartTime.Known known) {
            starting.schedule(id, known.at());
        } else if (found.state().isOpen()) {
            return Problem.invalid(Map.of("startsAt", "is past, or more than " + StartTime.MOST_DAYS + " days ahead"));
        }
        return now(edition, id);
    }

    @POST
    @Path("/stop")
    @Idempotent
    @Operation(
            summary = "Stop it",
            description = "What no mail server has taken stays unsent. One that is only scheduled becomes a draft.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgressDocument.class)))
    public Response stop(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        announcement(edition, id);
        starting.stop(id);
        return now(edition, id);
    }

    private Response now(String edition, UUID id) {
        announcements.getEntityManager().clear();
        return Response.ok(progress(edition, id)).build();
    }

    private Announcement announcement(String edition, UUID id) {
        return announcements.of(edition, id).orElseThrow(NotFoundException::new);
    }
}

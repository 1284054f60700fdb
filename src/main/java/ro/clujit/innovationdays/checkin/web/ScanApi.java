package ro.clujit.innovationdays.checkin.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.checkin.CheckingIn;
import ro.clujit.innovationdays.checkin.ScanRequest;
import ro.clujit.innovationdays.checkin.Scanner;
import ro.clujit.innovationdays.checkin.Shown;
import ro.clujit.innovationdays.checkin.Source;
import ro.clujit.innovationdays.checkin.Undoing;
import ro.clujit.innovationdays.checkin.rules.Direction;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Problem;

/** The door's JSON API. */
@Path("/api/v1/scans")
@Tag(name = "Door")
@RolesAllowed(Role.ORGANISER)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScanApi {

    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofDays(400);

    /** A scan as it is sent. */
    @Schema(name = "ScanRequest")
    public record Request(
            @NotNull
            @Schema(
                    description = "Made by the device. The same again is the same scan: same answer, no second record",
                    examples = "5f0e1a52-7c0a-4f5e-9a60-2f6c2f4f2a11")
            UUID nonce,

            @NotNull @Schema(examples = "01997f1e-8d2c-7b31-a7a1-60c6b2f9d0aa")
            UUID gate,

            @Size(max = 4000)
            @Schema(
                    description =
                            "What was read or typed, as it came: a whole code or a short one. Not needed beside a ticket",
                    examples = "K7MA-4XPT")
            String code,

            @Schema(
                    description = "In place of a code: the ticket of somebody who was found by name",
                    examples = "01997f1e-8d2c-7b31-a7a1-60c6b2f9d0ab")
            UUID ticket,

            @NotNull Direction direction,
            @NotNull Source source,

            @NotNull @Schema(description = "When it happened, by the device's clock", examples = "2027-04-15T06:42:10Z")
            Instant scannedAt,

            @Size(max = ScanRequest.LONGEST_REASON)
            @Schema(
                    description = "Why somebody is let in whatever the verdict; marked for ever",
                    examples = "Guest of the mayor")
            String reason) {}

    private final CheckingIn checkingIn;
    private final ScanAnswers answers;
    private final Undoing undoing;
    private final SecurityIdentity identity;
    private final Clock clock;

    ScanApi(CheckingIn checkingIn, ScanAnswers answers, Undoing undoing, SecurityIdentity identity, Clock clock) {
        this.checkingIn = checkingIn;
        this.answers = answers;
        this.undoing = undoing;
        this.identity = identity;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "Scan a badge",
            description =
                    "Every scan that was understood is recorded and answers 200; read the verdict, not the status."
                            + " Needs an organiser's session and the form token in X-CSRF-TOKEN.")
    @APIResponse(
            responseCode = "200",
            description = "The verdict",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScanAnswer.class),
                            example = ScanAnswer.EXAMPLE))
    @APIResponse(
            responseCode = "400",
            description = "Not a scan; nothing was recorded",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such gate",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public Response scan(@NotNull @Valid Request request) {
        if (Duration.between(request.scannedAt(), clock.instant()).abs().compareTo(CLOCKS_MAY_DIFFER) > 0) {
            return Problem.response(400, "scannedAt: more than a year away from now; set the device's clock");
        }
        if (request.code() == null && request.ticket() == null) {
            return Problem.response(400, "code: send what was read or typed, or the ticket of somebody found by name");
        }
        var scan = new ScanRequest(
                request.nonce(),
                request.gate(),
                request.code() == null ? new Shown.Listed(request.ticket()) : new Shown.Text(request.code()),
                request.direction(),
                request.source(),
                request.scannedAt(),
                Text.line(request.reason()).isEmpty() ? null : Text.line(request.reason()),
                null);
        return checkingIn
                .scan(scan, Scanner.organiser(Role.accountOf(identity)))
                .map(recorded -> Response.ok(answers.of(recorded)).build())
                .orElseGet(() -> Problem.response(404, "gate: there is no such gate; open the door's page anew"));
    }

    @POST
    @Path("/{nonce}/undo")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Take a scan back",
            description =
                    "Within 15 minutes. That it was taken back, when and by whom stays recorded; doing so again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The scan, now undone",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScanAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such scan",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "Too late",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public Response undo(@RestPath UUID nonce) {
        return UndoAnswers.of(undoing.undo(nonce, Scanner.organiser(Role.accountOf(identity))), answers);
    }
}

package ro.clujit.innovationdays.sponsor.passes.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
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
import ro.clujit.innovationdays.platform.idempotency.IdempotentFilter;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.sponsor.passes.PassRefusal;
import ro.clujit.innovationdays.sponsor.passes.Passing;
import ro.clujit.innovationdays.sponsor.passes.Recipient;

/** The passes of a sponsorship, with an organiser's token: as the partner's contacts hand them out on their page. */
@Path("/api/v1/editions/{edition}/sponsoring/sponsorships/{sponsorship}/passes")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@APIResponse(responseCode = "404", description = "No such edition, no such sponsorship in it, or no such pass of it")
@Tag(name = "Sponsoring")
@Produces(MediaType.APPLICATION_JSON)
public class PassApi {

    private static final String ONE = """
            {"benefit": "01970000-0000-7000-8000-000000000001", "name": "Dan Exemplu", "email": "dan@example.org",
             "language": "ro"}""";

    private final PassReading reading;
    private final Passing passing;

    PassApi(PassReading reading, Passing passing) {
        this.reading = reading;
        this.passing = passing;
    }

    @GET
    @Operation(summary = "The stock of passes", description = "Benefit by benefit, with those that were handed out.")
    public List<PassDocument.Stock> stock(
            @Parameter(example = "2027") @RestPath String edition, @RestPath UUID sponsorship) {
        return reading.stock(edition, sponsorship);
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Hand out a pass",
            description = "Never more than the tier gives. Send an Idempotency-Key: a repeated request hands out none.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PassDocument.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "None is left, there is no contract, the edition is not public or is over, it is not said what"
                            + " they admit to, or too few places are left to keep for them")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response handOut(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID sponsorship,
            @HeaderParam(IdempotentFilter.HEADER) String header,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PassBody.class),
                                            examples = @ExampleObject(name = "by letter", value = ONE)))
                    PassBody body) {
        PassReading.Owner owner = reading.owner(edition, sponsorship);
        var faults = new Faults();
        Recipient to = PassBody.read(body, owner.benefits(), faults);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        UUID key = key(sponsorship, header);
        return passing.handOut(owner.organisation(), sponsorship, body.benefit(), key, to)
                .map(PassApi::refused)
                .orElseGet(() -> Response.status(201)
                        .entity(reading.byKey(edition, sponsorship, key))
                        .build());
    }

    /** Should this process die between the pass and its answer, the repeated request hands out none. */
    private static UUID key(UUID sponsorship, String header) {
        return header == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes(("pass\n" + sponsorship + '\n' + header).getBytes(StandardCharsets.UTF_8));
    }

    @POST
    @Path("/{pass}/take-back")
    @Idempotent
    @Operation(
            summary = "Take back a pass that nobody has registered with",
            description = "Its code opens nothing any more, and the pass can be handed out again.")
    @APIResponse(responseCode = "204", description = "Nobody has it, now or before")
    @APIResponse(responseCode = "409", description = "Somebody is registering with it or has a ticket by it")
    public Response takeBack(
            @Parameter(example = "2027") @RestPath String edition, @RestPath UUID sponsorship, @RestPath UUID pass) {
        return passing.takeBack(reading.owner(edition, sponsorship).organisation(), sponsorship, pass)
                .map(PassApi::refused)
                .orElseGet(() -> Response.noContent().build());
    }

    @POST
    @Path("/{pass}/reminder")
    @Idempotent
    @Operation(summary = "Remind whoever has a pass", description = "By letter, at most every twelve hours.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PassDocument.class)))
    @APIResponse(
            responseCode = "409",
            description = "They have registered, have no address, or were written to a short while ago")
    public Response remind(
            @Parameter(example = "2027") @RestPath String edition, @RestPath UUID sponsorship, @RestPath UUID pass) {
        PassReading.Owner owner = reading.owner(edition, sponsorship);
        int seen = reading.one(edition, sponsorship, pass).reminders();
        return passing.remind(owner.organisation(), sponsorship, pass, seen)
                .map(PassApi::refused)
                .orElseGet(() ->
                        Response.ok(reading.one(edition, sponsorship, pass)).build());
    }

    private static Response refused(PassRefusal why) {
        return switch (why) {
            case NOT_THERE -> throw new NotFoundException();
            case NOT_OFFERED -> Problem.response(409, "Organisers have not said yet what these passes admit to.");
            case NOT_OPEN ->
                Problem.response(409, "There is no contract yet, or the edition is not public or is over.");
            case NONE_LEFT -> Problem.response(409, "All passes are handed out. Take one back, or give the tier more.");
            case USED -> Problem.response(409, "Somebody is registering with it or has a ticket by it.");
            case NOT_HANDED_OUT -> Problem.response(409, "Nobody has it, or whoever has it has no address.");
            case TOO_SOON -> Problem.response(409, "They were written to less than twelve hours ago.");
            case TOO_FEW_PLACES -> Problem.response(409, "Too few places are left to keep for the passes.");
        };
    }
}

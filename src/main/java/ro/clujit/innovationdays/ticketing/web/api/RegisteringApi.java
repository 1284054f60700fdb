package ro.clujit.innovationdays.ticketing.web.api;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionAddresses;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.idempotency.IdempotentFilter;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.HoldRequest;
import ro.clujit.innovationdays.ticketing.Source;

/** Registering as a program does it: places are held and the details given in one request, or in two. */
@Path("/api/v1/editions/{edition}/registrations")
@Tag(name = "Registration")
@Produces(MediaType.APPLICATION_JSON)
public class RegisteringApi {

    private static final String WHOLE = """
            {"language": "ro", "attendees": [{"ticketType": "0197…", "name": "Ana Exemplu", "email": "ana@example.org",
             "organisation": "Exemplu SRL", "audience": "IT", "consents": ["NEWS"]}]}""";

    private static final String PLACES = """
            {"language": "en", "places": [{"ticketType": "0197…", "count": 2}], "code": "MEMBER-2027"}""";

    private final EditionAddresses addresses;
    private final RegistrationRequests requests;
    private final DetailsRequests details;

    RegisteringApi(EditionAddresses addresses, RegistrationRequests requests, DetailsRequests details) {
        this.addresses = addresses;
        this.requests = requests;
        this.details = details;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Register, or hold places",
            description =
                    "With attendees it is confirmed at once, or waits for approval or its money; with places alone"
                            + " they are held for some minutes and the details follow. Send an Idempotency-Key: then a repeated"
                            + " request is answered as the first was.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = RegistrationDocument.class)))
    @APIResponse(
            responseCode = "409",
            description = "It cannot be had; or the first request with this key is in flight")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors; or the key was used otherwise")
    public Response register(
            @Parameter(example = "2027") @RestPath String edition,
            @HeaderParam(IdempotentFilter.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(name = "a whole registration", value = WHOLE),
                                                @ExampleObject(name = "places to hold", value = PLACES)
                                            }))
                    RegistrationBody body) {
        Edition found = addresses.bySlug(edition).orElseThrow(NotFoundException::new);
        if (body == null) {
            return Problem.response(400, "the body is missing; see /openapi");
        }
        Faults faults = body.faults();
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        var request = new HoldRequest(
                found,
                body.wanted(),
                body.code() == null ? "" : body.code(),
                holdKey(edition, key),
                body.languageOr(Language.ro),
                Source.API);
        return body.hasAttendees() ? details.register(request, body) : requests.hold(request);
    }

    /** Should this process die between the registration and its answer, the repeated request finds the registration. */
    private static UUID holdKey(String edition, String key) {
        return key == null ? null : UUID.nameUUIDFromBytes((edition + '\n' + key).getBytes(StandardCharsets.UTF_8));
    }
}

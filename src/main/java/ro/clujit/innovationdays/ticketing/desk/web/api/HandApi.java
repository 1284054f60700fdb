package ro.clujit.innovationdays.ticketing.desk.web.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
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
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.idempotency.IdempotentFilter;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.RegisteringByHand;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.TicketTypes;
import ro.clujit.innovationdays.ticketing.web.api.DeskApi.DeskRegistration;

/** An organiser's program registers somebody. */
@Path("/api/v1/editions/{edition}/selling/registrations")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Selling")
@Produces(MediaType.APPLICATION_JSON)
public class HandApi {

    private static final String EXAMPLE = """
            {"ticketType": "0197…", "name": "Ana Exemplu", "email": "ana@example.org", "organisation": "Exemplu SRL",
             "audience": "PUBLIC_ADMINISTRATION", "language": "ro", "free": true}""";

    private final Editions editions;
    private final TicketTypes types;
    private final Registrations registrations;
    private final RegisteringByHand registering;
    private final SecurityIdentity identity;

    HandApi(
            Editions editions,
            TicketTypes types,
            Registrations registrations,
            RegisteringByHand registering,
            SecurityIdentity identity) {
        this.editions = editions;
        this.types = types;
        this.registrations = registrations;
        this.registering = registering;
        this.identity = identity;
    }

    @POST
    @Idempotent
    @Operation(summary = "Register somebody by hand", description = "With any admission, on sale or not.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DeskRegistration.class)))
    @APIResponse(responseCode = "409", description = "No place of the type is left, or it is for another audience")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response register(
            @Parameter(example = "2027") @RestPath String edition,
            @HeaderParam(IdempotentFilter.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a guest", value = EXAMPLE)))
                    HandBody body) {
        UUID editionId =
                editions.bySlug(edition).orElseThrow(NotFoundException::new).id();
        var faults = new Faults();
        faults.require("body", body);
        if (body != null) {
            body.check(faults);
        }
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        Optional<TicketType> type = types.withEdition(body.ticketType())
                .filter(found -> found.edition().id().equals(editionId) && found.kind() == TicketKind.ADMISSION);
        if (type.isEmpty()) {
            return Problem.invalid(Map.of("ticketType", "is no admission of this edition"));
        }
        var outcome = registering.register(
                body.wanted(handKey(edition, key), type.get()),
                Actor.organiser(identity.getPrincipal().getName()));
        if (outcome instanceof RegisteringByHand.Outcome.Full full) {
            return Problem.response(409, "No place is left, or too few: " + full.free() + ".");
        }
        if (outcome instanceof RegisteringByHand.Outcome.WrongAudience) {
            return Problem.response(409, "WRONG_AUDIENCE: the ticket is for another audience.");
        }
        UUID id = ((RegisteringByHand.Outcome.Registered) outcome).id();
        return Response.status(201)
                .entity(DeskRegistration.of(registrations.findById(id)))
                .build();
    }

    /** Should this process die between the registration and its answer, the repeated request finds the registration. */
    private static UUID handKey(String edition, String key) {
        return key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes(("by hand\n" + edition + '\n' + key).getBytes(StandardCharsets.UTF_8));
    }
}

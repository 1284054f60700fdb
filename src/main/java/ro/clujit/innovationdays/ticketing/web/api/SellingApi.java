package ro.clujit.innovationdays.ticketing.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.Offering;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.TicketTypes;
import ro.clujit.innovationdays.ticketing.asking.Question;
import ro.clujit.innovationdays.ticketing.asking.Questions;

/** Setting up what an edition sells, with an organiser's token. */
@Path("/api/v1/editions/{edition}/selling/ticket-types")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Selling")
@Produces(MediaType.APPLICATION_JSON)
public class SellingApi {

    private static final String EXAMPLE = """
            {"name": {"ro": "Forum", "en": "Forum"}, "price": "242.00", "currency": "RON", "vat": "STANDARD", "least": 1,
             "most": 5, "quotas": ["0197…"]}""";

    private final Editions editions;
    private final TicketTypes types;
    private final Offering offering;
    private final Questions questions;

    SellingApi(Editions editions, TicketTypes types, Offering offering, Questions questions) {
        this.editions = editions;
        this.types = types;
        this.offering = offering;
        this.questions = questions;
    }

    @GET
    @Transactional
    @Operation(summary = "All ticket types of an edition, hidden ones and add-ons too")
    public List<TicketTypeDocument> list(@Parameter(example = "2027") @RestPath String edition) {
        Edition found = edition(edition);
        List<Question> asked = questions.of(found);
        return types.of(found).stream()
                .map(type -> TicketTypeDocument.of(type, asked))
                .toList();
    }

    @POST
    @Idempotent
    @Operation(summary = "Add a ticket type", description = "As the last of its edition.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TicketTypeDocument.class)))
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response add(
            @Parameter(example = "2027") @RestPath String edition,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a priced ticket", value = EXAMPLE)))
                    TicketTypeBody body) {
        Edition found = edition(edition);
        Faults faults = TicketTypeBody.faults(body);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        var outcome = offering.add(
                found, body.kind() == null ? TicketKind.ADMISSION : body.kind(), body.terms(), body.quotas(), null);
        return answer(201, outcome);
    }

    @PUT
    @Path("/{id}")
    @Idempotent
    @Operation(
            summary = "Change the terms of a ticket type",
            description =
                    "What was held before keeps its price. Moved to other quotas, what is taken of it moves along.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TicketTypeDocument.class)))
    @APIResponse(responseCode = "409", description = "A quota would have more taken than it has places")
    public Response change(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a priced ticket", value = EXAMPLE)))
                    TicketTypeBody body) {
        Faults faults = TicketTypeBody.faults(body);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        UUID editionId = edition(edition).id();
        boolean isOurs = types.find("id = ?1 and edition.id = ?2", id, editionId)
                .firstResultOptional()
                .isPresent();
        if (!isOurs) {
            throw new NotFoundException();
        }
        return answer(200, offering.change(id, body.terms(), body.quotas()).orElseThrow(NotFoundException::new));
    }

    private Response answer(int status, Offering.Outcome outcome) {
        if (outcome instanceof Offering.Outcome.NoQuota) {
            return Problem.invalid(Map.of("quotas", "names no quota of this edition"));
        }
        if (outcome instanceof Offering.Outcome.TooFewPlaces refused) {
            return Problem.response(
                    409,
                    "The quota " + refused.quota() + " has " + refused.size() + " places, and " + refused.taken()
                            + " would be taken. Nothing was changed.");
        }
        UUID id = ((Offering.Outcome.Changed) outcome).id();
        types.getEntityManager().clear();
        TicketType type = types.withEdition(id).orElseThrow();
        return Response.status(status)
                .entity(TicketTypeDocument.of(type, questions.of(type.edition())))
                .build();
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}

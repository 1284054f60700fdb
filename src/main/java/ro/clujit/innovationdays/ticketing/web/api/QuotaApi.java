package ro.clujit.innovationdays.ticketing.web.api;

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
import ro.clujit.innovationdays.ticketing.Quota;
import ro.clujit.innovationdays.ticketing.Quotaing;
import ro.clujit.innovationdays.ticketing.Quotas;
import ro.clujit.innovationdays.ticketing.TicketTerms;

/** The quotas of an edition, with an organiser's token. */
@Path("/api/v1/editions/{edition}/selling/quotas")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Selling")
@Produces(MediaType.APPLICATION_JSON)
public class QuotaApi {

    /** A quota as a program writes it. */
    @Schema(name = "QuotaBody")
    public record QuotaBody(
            @Schema(required = true, examples = "Main hall") String name,
            @Schema(required = true, examples = "400") Integer size,

            @Schema(
                    description =
                            "Lowers it under what is taken all the same: nobody loses a ticket, and nothing is sold"
                                    + " until what is taken has fallen under the size")
            boolean evenIfTaken) {}

    /** A quota and what it is taken by. */
    @Schema(name = "Quota")
    public record QuotaDocument(
            UUID id,
            String name,
            int size,
            int taken,

            @Schema(description = "Negative where it was lowered under what was taken")
            int free,

            @Schema(description = "What is taken, by HELD, PENDING, CONFIRMED, RESERVED and OFFERED")
            Map<String, Integer> takenBy) {}

    private static final String EXAMPLE = "{\"name\": \"Main hall\", \"size\": 400}";
    private static final int NAME = 80;

    private final Editions editions;
    private final Quotas quotas;
    private final Quotaing quotaing;

    QuotaApi(Editions editions, Quotas quotas, Quotaing quotaing) {
        this.editions = editions;
        this.quotas = quotas;
        this.quotaing = quotaing;
    }

    @GET
    @Transactional
    @Operation(summary = "The quotas of an edition and what they are taken by")
    public List<QuotaDocument> list(@Parameter(example = "2027") @RestPath String edition) {
        return quotas.of(edition(edition)).stream().map(this::document).toList();
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(summary = "Add a quota")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = QuotaDocument.class)))
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response add(
            @Parameter(example = "2027") @RestPath String edition,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a hall", value = EXAMPLE)))
                    QuotaBody body) {
        Edition found = edition(edition);
        Faults faults = faults(body);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        UUID id = quotaing.add(found, body.name().strip(), body.size());
        return Response.status(201).entity(document(quotas.findById(id))).build();
    }

    @PUT
    @Path("/{id}")
    @Idempotent
    @Operation(summary = "Rename a quota, or change its size")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuotaDocument.class)))
    @APIResponse(
            responseCode = "409",
            description = "More places than that are taken; evenIfTaken lowers it all the same")
    public Response change(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a hall", value = EXAMPLE)))
                    QuotaBody body) {
        Quota quota = quota(edition, id);
        Faults faults = faults(body);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        var outcome = quotaing.change(quota.id(), body.name().strip(), body.size(), body.evenIfTaken())
                .orElseThrow(NotFoundException::new);
        if (outcome instanceof Quotaing.Outcome.TooFewPlaces refused) {
            return Problem.response(
                    409,
                    refused.taken()
                            + " places are taken. With evenIfTaken it is lowered all the same, and nothing is sold"
                            + " until they have fallen under the size.");
        }
        quotas.getEntityManager().clear();
        return Response.ok(document(quotas.findById(id))).build();
    }

    @DELETE
    @Path("/{id}")
    @Idempotent
    @Operation(summary = "Remove a quota")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "Ticket types are counted in it")
    public Response remove(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        quota(edition, id);
        return quotaing.remove(id)
                ? Response.noContent().build()
                : Problem.response(409, "Ticket types are counted in this quota; count them elsewhere first.");
    }

    private static Faults faults(QuotaBody body) {
        var faults = new Faults();
        faults.require("body", body);
        if (body != null) {
            faults.requireText("name", body.name(), NAME);
            faults.require("size", body.size());
            faults.range("size", body.size(), 0, TicketTerms.MOST_PLACES);
        }
        return faults;
    }

    private QuotaDocument document(Quota quota) {
        return new QuotaDocument(
                quota.id(), quota.name(), quota.size(), quota.taken(), quota.free(), quotas.use(quota));
    }

    private Quota quota(String edition, UUID id) {
        UUID editionId = edition(edition).id();
        return quotas.find("id = ?1 and edition.id = ?2", id, editionId)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}

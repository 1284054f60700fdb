package ro.clujit.innovationdays.ticketing.waiting.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.time.Instant;
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
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.waiting.Answering;
import ro.clujit.innovationdays.ticketing.waiting.WaitingEntries;
import ro.clujit.innovationdays.ticketing.waiting.WaitingEntry;
import ro.clujit.innovationdays.ticketing.waiting.WaitingState;

/** The waiting lists of an edition, with an organiser's token. */
@Path("/api/v1/editions/{edition}/selling/waiting")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Waiting list")
@Produces(MediaType.APPLICATION_JSON)
public class WaitingDeskApi {

    /** Somebody who waits, as organisers see it. */
    @Schema(name = "WaitingEntry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EntryDocument(
            UUID id,
            UUID ticketType,
            int places,
            @Schema(examples = "Ana Exemplu") String name,
            @Schema(examples = "ana@example.org") String email,
            WaitingState state,
            boolean preferred,
            Instant joinedAt,
            Instant offerUntil) {

        static EntryDocument of(WaitingEntry entry) {
            return new EntryDocument(
                    entry.id(),
                    entry.ticketType().id(),
                    entry.places(),
                    entry.name(),
                    entry.email(),
                    entry.state(),
                    entry.isPreferred(),
                    entry.createdAt(),
                    entry.offerUntil().orElse(null));
        }
    }

    /** Whether somebody comes before all others. */
    @Schema(name = "PreferenceBody")
    public record PreferenceBody(@Schema(required = true) Boolean preferred) {}

    private static final String EXAMPLE = "{\"preferred\": true}";

    private final Editions editions;
    private final WaitingEntries entries;
    private final Answering answering;

    WaitingDeskApi(Editions editions, WaitingEntries entries, Answering answering) {
        this.editions = editions;
        this.entries = entries;
        this.answering = answering;
    }

    @GET
    @Transactional
    @Operation(summary = "Who waits or has an offer", description = "Type by type, in the order of serving.")
    public List<EntryDocument> list(@Parameter(example = "2027") @RestPath String edition) {
        return entries.of(editions.bySlug(edition).orElseThrow(NotFoundException::new)).stream()
                .map(EntryDocument::of)
                .toList();
    }

    @PUT
    @Path("/{id}/preference")
    @Idempotent
    @Operation(summary = "Put somebody before all others, or in line again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntryDocument.class)))
    @APIResponse(responseCode = "409", description = "They no longer wait")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors")
    public Response prefer(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "first", value = EXAMPLE)))
                    PreferenceBody body) {
        check(edition, id);
        if (body == null || body.preferred() == null) {
            return Problem.invalid(Map.of("preferred", "is missing"));
        }
        answering.prefer(id, body.preferred());
        EntryDocument now = anew(id);
        return now.state() == WaitingState.WAITING
                ? Response.ok(now).build()
                : Problem.response(409, "They do not wait any more: " + now.state());
    }

    @POST
    @Path("/{id}/offer")
    @Idempotent
    @Operation(summary = "Offer somebody their places now, past the line")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntryDocument.class)))
    @APIResponse(responseCode = "409", description = "Too few places are free, or they no longer wait")
    public Response offer(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        check(edition, id);
        if (!answering.offerNow(id)) {
            return Problem.response(409, "Too few places are free for them.");
        }
        EntryDocument now = anew(id);
        return now.state() == WaitingState.OFFERED
                ? Response.ok(now).build()
                : Problem.response(409, "They do not wait any more: " + now.state());
    }

    @DELETE
    @Path("/{id}")
    @Idempotent
    @Operation(summary = "Take somebody off the list", description = "What was offered goes to the next in line.")
    @APIResponse(responseCode = "204", description = "They are off it, now or before")
    public Response remove(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        check(edition, id);
        answering.leave(id);
        return Response.noContent().build();
    }

    private void check(String edition, UUID id) {
        boolean isHere = entries.whole(id)
                .filter(entry -> entry.ticketType().edition().slug().equals(edition))
                .isPresent();
        if (!isHere) {
            throw new NotFoundException();
        }
    }

    private EntryDocument anew(UUID id) {
        entries.getEntityManager().clear();
        return EntryDocument.of(entries.whole(id).orElseThrow());
    }
}

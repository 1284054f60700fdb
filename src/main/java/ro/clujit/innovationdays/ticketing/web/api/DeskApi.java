package ro.clujit.innovationdays.ticketing.web.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Approving;
import ro.clujit.innovationdays.ticketing.Cancelling;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationState;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.web.api.RegistrationDocument.AmountDocument;

/** The registrations of an edition, with an organiser's token: listed, approved, refused, cancelled. */
@Path("/api/v1/editions/{edition}/selling/registrations")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Selling")
@Produces(MediaType.APPLICATION_JSON)
public class DeskApi {

    private static final int ON_A_PAGE = 100;

    /** A registration as organisers see it. */
    @Schema(name = "DeskRegistration")
    public record DeskRegistration(
            UUID id,
            RegistrationState state,
            int places,
            AmountDocument total,
            String contactName,
            String contactEmail,
            String paymentReference,
            Instant payUntil,

            @Schema(description = "Once it is confirmed: what was chosen since and is not paid yet")
            AmountDocument owedLater,

            @Schema(description = "Until when the most urgent of that is waited for")
            Instant owedLaterUntil,

            Instant requestedAt,
            Instant confirmedAt) {
        public static DeskRegistration of(Registration registration) {
            boolean isOwedLater = registration.state() == RegistrationState.CONFIRMED
                    && !registration.owed().isNothing();
            return new DeskRegistration(
                    registration.id(),
                    registration.state(),
                    registration.places(),
                    AmountDocument.of(registration.total()),
                    registration.contactName(),
                    registration.contactEmail(),
                    registration.paymentReference().orElse(null),
                    registration.payUntil().orElse(null),
                    isOwedLater ? AmountDocument.of(registration.owed()) : null,
                    isOwedLater ? registration.owedUntil().orElse(null) : null,
                    registration.requestedAt().orElse(null),
                    registration.confirmedAt());
        }
    }

    private final Editions editions;
    private final Registrations registrations;
    private final Approving approving;
    private final Cancelling cancelling;
    private final SecurityIdentity identity;

    DeskApi(
            Editions editions,
            Registrations registrations,
            Approving approving,
            Cancelling cancelling,
            SecurityIdentity identity) {
        this.editions = editions;
        this.registrations = registrations;
        this.approving = approving;
        this.cancelling = cancelling;
        this.identity = identity;
    }

    @GET
    @Transactional
    @Operation(summary = "Registrations, the newest first", description = "A hundred at a time.")
    public List<DeskRegistration> list(
            @Parameter(example = "2027") @RestPath String edition,
            @Parameter(description = "Those in this state alone") @RestQuery RegistrationState state,
            @Parameter(description = "From 1") @RestQuery @DefaultValue("1") int page) {
        Edition found = edition(edition);
        var query = state == null
                ? registrations.find("edition = ?1 order by heldAt desc, id", found)
                : registrations.find("edition = ?1 and state = ?2 order by heldAt desc, id", found, state);
        return query.page(Math.max(1, Math.min(page, 100_000)) - 1, ON_A_PAGE).stream()
                .map(DeskRegistration::of)
                .toList();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One registration")
    public DeskRegistration read(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        return DeskRegistration.of(registration(edition, id));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @Operation(
            summary = "Approve",
            description = "What is free of charge is confirmed, what is priced waits for its money.")
    @APIResponse(responseCode = "200", description = "It is approved now")
    @APIResponse(responseCode = "409", description = "It does not wait for approval")
    public Response approve(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        registration(edition, id);
        return decided(edition, id, approving.approve(id, actor()).orElseThrow(NotFoundException::new));
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @Operation(summary = "Refuse", description = "Gives its places back.")
    @APIResponse(responseCode = "200", description = "It is refused now")
    @APIResponse(responseCode = "409", description = "It does not wait for approval")
    public Response refuse(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @Parameter(description = "Whether its people are written to") @RestQuery @DefaultValue("true")
                    boolean letter) {
        registration(edition, id);
        return decided(edition, id, approving.refuse(id, actor(), letter).orElseThrow(NotFoundException::new));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @Operation(summary = "Cancel", description = "Sent twice it answers the same.")
    @APIResponse(responseCode = "200", description = "It is cancelled, now or before")
    public Response cancel(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @Parameter(description = "Whether its people are written to") @RestQuery @DefaultValue("true")
                    boolean letter) {
        registration(edition, id);
        cancelling.registration(id, actor(), letter);
        return anew(edition, id);
    }

    private Response decided(String edition, UUID id, Approving.Outcome outcome) {
        return outcome == Approving.Outcome.NOT_WAITING
                ? Problem.response(409, "It does not wait for approval, or no longer does.")
                : anew(edition, id);
    }

    private Response anew(String edition, UUID id) {
        registrations.getEntityManager().clear();
        return Response.ok(DeskRegistration.of(registration(edition, id))).build();
    }

    private Actor actor() {
        return Actor.organiser(identity.getPrincipal().getName());
    }

    private Registration registration(String edition, UUID id) {
        Edition found = edition(edition);
        return registrations
                .find("id = ?1 and edition = ?2", id, found)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}

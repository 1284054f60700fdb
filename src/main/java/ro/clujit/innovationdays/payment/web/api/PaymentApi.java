package ro.clujit.innovationdays.payment.web.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.payment.PaymentState;
import ro.clujit.innovationdays.payment.SettlingPayments;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Registration;

/** The money of an edition, with an organiser's token: what is owed, what came in, and what becomes of it. */
@Path("/api/v1/editions/{edition}/payments")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Payments")
@Produces(MediaType.APPLICATION_JSON)
public class PaymentApi {

    /** A registration that waits for its money. */
    @Schema(name = "Owed")
    public record Owed(
            UUID registration,
            @Schema(examples = "Ana Exemplu") String contactName,
            @Schema(examples = "ana@example.org") String contactEmail,
            @Schema(examples = "CID27-7K4M2-PX3QA") String reference,
            SumDocument owed,
            Instant until) {

        static Owed of(Registration registration) {
            return new Owed(
                    registration.id(),
                    registration.contactName(),
                    registration.contactEmail(),
                    registration.paymentReference().orElse(null),
                    SumDocument.of(registration.owed()),
                    registration.owedUntil().orElse(null));
        }
    }

    /** Which registration a sum is for. */
    @Schema(name = "MatchBody")
    public record MatchBody(
            @Schema(required = true, examples = "CID27-7K4M2-PX3QA")
            String reference,

            @Schema(description = "Takes another amount for the whole of what is owed")
            boolean evenIfOther) {}

    private static final String MATCH = "{\"reference\": \"CID27-7K4M2-PX3QA\", \"evenIfOther\": false}";
    private static final int REFERENCE = 60;

    private final MoneyReading reading;
    private final SettlingPayments settling;
    private final SecurityIdentity identity;

    PaymentApi(MoneyReading reading, SettlingPayments settling, SecurityIdentity identity) {
        this.reading = reading;
        this.settling = settling;
        this.identity = identity;
    }

    @GET
    @Operation(
            summary = "Sums that came in",
            description = "What needs a person first, the oldest first; then the latest two hundred that were settled.")
    public List<PaymentDocument> list(
            @Parameter(example = "2027") @RestPath String edition,
            @Parameter(description = "Those in this state alone", example = "REFUND_NEEDED") @RestQuery
                    PaymentState state) {
        return reading.payments(edition, state);
    }

    @GET
    @Path("/owed")
    @Transactional
    @Operation(summary = "Registrations that wait for their money, the most urgent first")
    public List<Owed> owed(@Parameter(example = "2027") @RestPath String edition) {
        return reading.owing(edition).stream().map(Owed::of).toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One sum")
    public PaymentDocument read(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        return reading.payment(edition, id);
    }

    @POST
    @Path("/{id}/match")
    @Idempotent
    @Operation(summary = "Say which registration a sum is for", description = "By the reference on the transfer.")
    @APIResponse(
            responseCode = "200",
            description = "It is settled, or has to go back as its state says",
            content = @Content(schema = @Schema(implementation = PaymentDocument.class)))
    @APIResponse(responseCode = "409", description = "It was settled before, or the registration cannot take it")
    @APIResponse(responseCode = "422", description = "No registration has this reference")
    public Response match(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a reference", value = MATCH)))
                    MatchBody body) {
        reading.payment(edition, id);
        var faults = new Faults();
        faults.require("body", body);
        if (body != null) {
            faults.requireText("reference", body.reference(), REFERENCE);
        }
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        var outcome = settling.match(
                        reading.edition(edition), id, Text.line(body.reference()), actor(), body.evenIfOther())
                .orElseThrow(NotFoundException::new);
        if (outcome instanceof SettlingPayments.Outcome.UnknownReference) {
            return Problem.invalid(Map.of("reference", "is no registration's"));
        }
        if (outcome instanceof SettlingPayments.Outcome.SettledBefore) {
            return Problem.response(409, "This sum was settled before.");
        }
        return PaidAnswers.refusal(((SettlingPayments.Outcome.Asked) outcome).outcome(), "")
                .orElseGet(() -> Response.ok(reading.payment(edition, id)).build());
    }

    @POST
    @Path("/{id}/refund")
    @Idempotent
    @Operation(summary = "Write down that a sum was sent back", description = "Sent twice it answers the same.")
    @APIResponse(
            responseCode = "200",
            description = "It was sent back, now or before",
            content = @Content(schema = @Schema(implementation = PaymentDocument.class)))
    @APIResponse(responseCode = "409", description = "A registration is confirmed by it")
    public Response refunded(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        reading.payment(edition, id);
        settling.refunded(reading.edition(edition), id, actor());
        PaymentDocument now = reading.payment(edition, id);
        return now.state() == PaymentState.REFUNDED
                ? Response.ok(now).build()
                : Problem.response(409, "A registration is confirmed by this sum; cancel that first.");
    }

    private Actor actor() {
        return Actor.organiser(identity.getPrincipal().getName());
    }
}

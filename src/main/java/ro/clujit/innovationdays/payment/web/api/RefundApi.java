package ro.clujit.innovationdays.payment.web.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.payment.Refunds;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.ticketing.Actor;

/** Money that has to go back because what it paid for was given up, with an organiser's token. */
@Path("/api/v1/editions/{edition}/payments/refunds")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Payments")
@Produces(MediaType.APPLICATION_JSON)
public class RefundApi {

    private static final String SENT_BACK = """
            {"id": "0195a4c2-7d1e-7c61-9f0a-3b8f6f2d4e10", "state": "SENT_BACK",
             "sum": {"amount": "150.00", "currency": "RON"}, "reason": "ADD_ON_DROPPED", "what": "Atelier: Roboți",
             "registration": "0195a4c1-02b7-7a3f-8d55-0c1e9b7a6f21", "contactName": "Ana Exemplu",
             "contactEmail": "ana@example.org", "reference": "CID27-7K4M2-PX3QA", "dueAt": "2027-03-01T09:15:00Z",
             "sentBackBy": "Ioana Organizator", "sentBackAt": "2027-03-02T08:00:00Z"}""";

    private final MoneyReading money;
    private final RefundReading reading;
    private final Refunds refunds;
    private final SecurityIdentity identity;

    RefundApi(MoneyReading money, RefundReading reading, Refunds refunds, SecurityIdentity identity) {
        this.money = money;
        this.reading = reading;
        this.refunds = refunds;
        this.identity = identity;
    }

    @GET
    @Operation(
            summary = "Money that has to go back",
            description =
                    "What was paid and given up later. What is still to be sent first, the oldest first; then the latest"
                            + " two hundred that were sent. Late money that found no place is a payment in the state REFUND_NEEDED.")
    @APIResponse(
            responseCode = "200",
            description = "With an ETag; 304 where nothing has changed",
            content =
                    @Content(
                            schema = @Schema(implementation = RefundDocument[].class),
                            examples = @ExampleObject(name = "one that was sent", value = "[" + SENT_BACK + "]")))
    public List<RefundDocument> list(
            @Parameter(example = "2027") @RestPath String edition,
            @Parameter(description = "Those in this state alone", example = "DUE") @RestQuery
                    RefundDocument.State state) {
        return reading.all(money.edition(edition), state);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One sum that has to go back, or went")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = RefundDocument.class),
                            examples = @ExampleObject(name = "one that was sent", value = SENT_BACK)))
    @APIResponse(responseCode = "404", description = "The edition has no such refund")
    public RefundDocument read(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        return reading.one(money.edition(edition), id);
    }

    @POST
    @Path("/{id}/sent-back")
    @Idempotent
    @Operation(
            summary = "Write down that it was sent back",
            description =
                    "The service sends no money: this says that somebody did. Sent twice, or by several, it is written"
                            + " down once and all are answered the same.")
    @APIResponse(
            responseCode = "200",
            description = "It was sent back, now or before; by whom stands in the answer",
            content =
                    @Content(
                            schema = @Schema(implementation = RefundDocument.class),
                            examples = @ExampleObject(name = "sent", value = SENT_BACK)))
    @APIResponse(responseCode = "404", description = "The edition has no such refund")
    public RefundDocument sentBack(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        Edition found = money.edition(edition);
        var by = Actor.organiser(identity.getPrincipal().getName());
        if (refunds.sentBack(found, id, by).isEmpty()) {
            throw new NotFoundException();
        }
        return reading.one(found, id);
    }
}

package ro.clujit.innovationdays.site.lead;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.sponsor.lead.LeadField;
import ro.clujit.innovationdays.sponsor.lead.LeadRevoking;
import ro.clujit.innovationdays.sponsor.lead.OwnLeads;

/** Which partners have what of a visitor, by the token of their ticket's page, in the hands of its holder. */
@Path("/api/v1/tickets/{token}/leads")
@Tag(name = "Changing")
@Produces(MediaType.APPLICATION_JSON)
public class OwnLeadApi {

    /** What one partner has. */
    @Schema(name = "OwnLead")
    public record OwnLeadDocument(
            UUID id,

            @Schema(description = "The partner's name in both languages")
            Bilingual partner,

            @Schema(description = "What was agreed to, which is all that it has")
            Set<LeadField> fields,

            @Schema(description = "When it was first agreed to")
            Instant since) {}

    private final OwnLeads leads;
    private final LeadRevoking revoking;

    OwnLeadApi(OwnLeads leads, LeadRevoking revoking) {
        this.leads = leads;
        this.revoking = revoking;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Which partners have what of a ticket's holder",
            description =
                    "The token that a former holder had opens what was agreed to before the ticket was passed on.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = OwnLeadDocument[].class),
                            examples = @ExampleObject(name = "one partner", value = """
                                    [{"id": "019376f2-6c1a-7c7e-9d1e-2f6f0d4b8a11",
                                      "partner": {"ro": "Exemplu SRL", "en": "Example Ltd"},
                                      "fields": ["NAME", "EMAIL"], "since": "2026-11-29T09:30:00Z"}]
                                    """)))
    @APIResponse(responseCode = "404", description = "No ticket has this token")
    public Response read(@RestPath String token) {
        List<OwnLeadDocument> all = held(token).by().stream()
                .map(one -> new OwnLeadDocument(one.lead(), one.partner(), one.fields(), one.since()))
                .toList();
        return Response.ok(all).header("Cache-Control", "no-store").build();
    }

    @DELETE
    @Path("/{lead}")
    @Operation(summary = "Take back what one partner has", description = "Taking it back twice is no error.")
    @APIResponse(responseCode = "204", description = "The partner has nothing of them")
    @APIResponse(responseCode = "404", description = "No ticket has this token")
    public Response revoke(@RestPath String token, @RestPath UUID lead) {
        check(token);
        revoking.revoke(token, lead);
        return Response.noContent().build();
    }

    @DELETE
    @Operation(
            summary = "Take back what all partners have",
            description = "What a stand's phone scanned until now and has not sent yet is not kept either.")
    @APIResponse(responseCode = "204", description = "No partner has anything of them")
    @APIResponse(responseCode = "404", description = "No ticket has this token")
    public Response revokeAll(@RestPath String token) {
        check(token);
        revoking.revokeAll(token);
        return Response.noContent().build();
    }

    private void check(String token) {
        QuarkusTransaction.joiningExisting().call(() -> held(token));
    }

    private OwnLeads.Held held(String token) {
        return leads.of(token).orElseThrow(NotFoundException::new);
    }
}

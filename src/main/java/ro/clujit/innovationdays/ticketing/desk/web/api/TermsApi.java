package ro.clujit.innovationdays.ticketing.desk.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Consumer;
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
import ro.clujit.innovationdays.ticketing.SaleTerms;
import ro.clujit.innovationdays.ticketing.SalesTerms;
import ro.clujit.innovationdays.ticketing.SettingTerms;

/** The terms that an edition sells by, with an organiser's token. */
@Path("/api/v1/editions/{edition}/selling/terms")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Selling")
@Produces(MediaType.APPLICATION_JSON)
public class TermsApi {

    private static final String EXAMPLE = """
            {"beneficiary": "Cluj IT Cluster", "taxId": "RO30000000", "bank": "Banca Exemplu",
             "ibanRon": "RO49AAAA1B31007593840000", "swift": "AAAAROBU", "daysToPay": 7, "cancelDays": 3, "changeDays": 0,
             "offerHours": 24}""";

    private final Editions editions;
    private final SalesTerms terms;
    private final SettingTerms setting;

    TermsApi(Editions editions, SalesTerms terms, SettingTerms setting) {
        this.editions = editions;
        this.terms = terms;
        this.setting = setting;
    }

    @GET
    @Transactional
    @Operation(summary = "The terms that an edition sells by")
    public TermsBody read(@Parameter(example = "2027") @RestPath String edition) {
        return TermsBody.of(terms.of(edition(edition)));
    }

    @PUT
    @Idempotent
    @Operation(summary = "Write the terms down", description = "All of them: what is left out is emptied.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TermsBody.class)))
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response set(
            @Parameter(example = "2027") @RestPath String edition,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "bank details and days", value = EXAMPLE)))
                    TermsBody body) {
        Edition found = edition(edition);
        var faults = new Faults();
        faults.require("body", body);
        Optional<Consumer<SaleTerms>> change = body == null ? Optional.empty() : body.read(faults);
        if (change.isEmpty()) {
            return Problem.invalid(faults.byField());
        }
        setting.set(found, change.get());
        return Response.ok(TermsBody.of(terms.of(found))).build();
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}

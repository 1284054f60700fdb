package ro.clujit.innovationdays.ticketing.desk.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import ro.clujit.innovationdays.ticketing.SettingVat;
import ro.clujit.innovationdays.ticketing.Vat;
import ro.clujit.innovationdays.ticketing.VatRate;
import ro.clujit.innovationdays.ticketing.VatRates;

/** The rates of VAT, which are the same for all editions, with an organiser's token. */
@Path("/api/v1/editions/{edition}/selling/vat-rates")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Selling")
@Produces(MediaType.APPLICATION_JSON)
public class VatApi {

    /** A rate and the day it holds from, until the next one of its kind. */
    @Schema(name = "VatRate")
    public record VatRateDocument(
            @Schema(required = true) Vat kind,

            @Schema(required = true, examples = "2027-01-01")
            LocalDate holdsFrom,

            @Schema(description = "In percent", required = true, examples = "21")
            String rate) {

        static VatRateDocument of(VatRate rate) {
            return new VatRateDocument(
                    rate.kind(),
                    rate.holdsFrom(),
                    BigDecimal.valueOf(rate.rate(), 2).stripTrailingZeros().toPlainString());
        }
    }

    private static final String EXAMPLE = "{\"kind\": \"STANDARD\", \"holdsFrom\": \"2028-01-01\", \"rate\": \"21\"}";
    private static final int LAST_YEAR = 2199;

    private final Editions editions;
    private final VatRates rates;
    private final SettingVat setting;
    private final Clock clock;

    VatApi(Editions editions, VatRates rates, SettingVat setting, Clock clock) {
        this.editions = editions;
        this.rates = rates;
        this.setting = setting;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "The rates of VAT, the newest first")
    public List<VatRateDocument> list(@Parameter(example = "2027") @RestPath String edition) {
        edition(edition);
        return rates.known().stream().map(VatRateDocument::of).toList();
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Write a rate down, from today on",
            description = "One that is not yet in force can be changed. Today is that of the edition's zone.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VatRateDocument.class)))
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response set(
            @Parameter(example = "2027") @RestPath String edition,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a rate to come", value = EXAMPLE)))
                    VatRateDocument body) {
        Edition found = edition(edition);
        var faults = new Faults();
        faults.require("body", body);
        if (body != null) {
            check(body, faults);
        }
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        int rate = SettingVat.read(body.rate()).orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), found.zone());
        switch (setting.set(body.kind(), body.holdsFrom(), rate, today)) {
            case PAST -> faults.add("holdsFrom", "is in the past: it would change what was sold before");
            case IN_FORCE -> faults.add("holdsFrom", "has a rate that is in force, and stays as it was");
            default -> {}
        }
        return faults.areNone() ? Response.ok(body).build() : Problem.invalid(faults.byField());
    }

    private static void check(VatRateDocument body, Faults faults) {
        faults.require("kind", body.kind());
        if (body.kind() == Vat.NONE) {
            faults.add("kind", "has no rate");
        }
        faults.require("holdsFrom", body.holdsFrom());
        if (body.holdsFrom() != null && body.holdsFrom().getYear() > LAST_YEAR) {
            faults.add("holdsFrom", "is in the year " + body.holdsFrom().getYear());
        }
        if (body.rate() == null || SettingVat.read(body.rate()).isEmpty()) {
            faults.add("rate", "is not a percentage from 0 to 100 with at most two decimals");
        }
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}

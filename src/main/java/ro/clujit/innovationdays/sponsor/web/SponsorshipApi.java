package ro.clujit.innovationdays.sponsor.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.SponsorshipState;
import ro.clujit.innovationdays.sponsor.Tiers;

/** Who stands in the tiers of an edition and how far it is, with an organiser's token: where contacts and passes hang on. */
@Path("/api/v1/editions/{edition}/sponsoring/sponsorships")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Sponsoring", description = "Who speaks for partners, and their passes; with an organiser's token")
@Produces(MediaType.APPLICATION_JSON)
public class SponsorshipApi {

    /** An organisation's place in a tier. */
    @Schema(name = "Sponsorship")
    public record SponsorshipDocument(
            UUID id,

            @Schema(description = "The organisation's slug", examples = "cisco")
            String organisation,

            Bilingual name,

            @Schema(description = "The tier's slug", examples = "main")
            String tier,

            SponsorshipState state) {

        static SponsorshipDocument of(Sponsorship sponsorship) {
            return new SponsorshipDocument(
                    sponsorship.id(),
                    sponsorship.organisation().slug(),
                    sponsorship.organisation().name(),
                    sponsorship.tier().slug(),
                    sponsorship.state());
        }
    }

    private final Editions editions;
    private final Tiers tiers;

    SponsorshipApi(Editions editions, Tiers tiers) {
        this.editions = editions;
        this.tiers = tiers;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Who stands in the tiers of an edition",
            description = "Tier by tier, in the order of contracts; prospects too.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = SponsorshipDocument[].class),
                            examples = @ExampleObject(name = "one partner", value = """
                                    [{"id": "01970000-0000-7000-8000-000000000001", "organisation": "cisco",
                                      "name": {"ro": "Cisco", "en": "Cisco"}, "tier": "main", "state": "SIGNED"}]
                                    """)))
    @APIResponse(responseCode = "404", description = "No such edition")
    public List<SponsorshipDocument> list(@Parameter(example = "2027") @RestPath String edition) {
        return tiers.of(editions.bySlug(edition).orElseThrow(NotFoundException::new)).stream()
                .flatMap(tier -> tier.sponsorships().stream())
                .map(SponsorshipDocument::of)
                .toList();
    }
}

package ro.clujit.innovationdays.sponsor.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.platform.web.Revalidated;
import ro.clujit.innovationdays.programme.release.Releases;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.LogoView;
import ro.clujit.innovationdays.sponsor.PublicPartners;
import ro.clujit.innovationdays.sponsor.TierView;
import ro.clujit.innovationdays.sponsor.TierView.PartnerView;
import ro.clujit.innovationdays.sponsor.web.PartnerDocument.Box;
import ro.clujit.innovationdays.sponsor.web.PartnerDocument.Partner;
import ro.clujit.innovationdays.sponsor.web.PartnerDocument.PartnerLogo;
import ro.clujit.innovationdays.sponsor.web.PartnerDocument.PartnerTier;

/** The partners of an edition, for programs: what the public page shows, without a key. */
@Path("/api/v1/editions/{edition}/partners")
@Tag(name = "Editions")
@Produces(MediaType.APPLICATION_JSON)
@Revalidated
public class PartnerApi {

    private final Editions editions;
    private final PublicPartners partners;
    private final Releases releases;
    private final PublicAddress address;

    PartnerApi(Editions editions, PublicPartners partners, Releases releases, PublicAddress address) {
        this.editions = editions;
        this.partners = partners;
        this.releases = releases;
        this.address = address;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Read the partners of an edition",
            description = "By tier, each in the order of its contracts: those that have signed.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PartnerDocument.class),
                            examples = @ExampleObject(name = "one tier", value = """
                                    {"tiers": [{"slug": "main", "ranked": true,
                                      "name": {"ro": "Partener principal", "en": "Main partner"},
                                      "logo": {"width": 480, "height": 180},
                                      "partners": [{"slug": "cisco", "name": {"ro": "Cisco", "en": "Cisco"},
                                        "text": {"ro": "", "en": ""}, "speakers": [], "sessions": [],
                                        "page": {"ro": "https://example.org/ro/editions/2016/partners/cisco",
                                                 "en": "https://example.org/en/editions/2016/partners/cisco"}}]}]}
                                    """)))
    @APIResponse(
            responseCode = "404",
            description = "No such edition, or it is still a draft",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "unknown", value = """
                                    {"type": "about:blank", "title": "Not Found", "status": 404}
                                    """)))
    public PartnerDocument partners(@Parameter(example = "2016") @RestPath String edition) {
        Edition found = editions.publicBySlug(edition).orElseThrow(NotFoundException::new);
        Snapshot programme = releases.programme(found);
        List<TierView> romanian = partners.of(found, Language.ro);
        Map<String, Listing> listings = partners.listings(found);
        List<TierView> english = partners.of(found, Language.en);
        List<PartnerTier> tiers = new ArrayList<>();
        for (int i = 0; i < romanian.size(); i++) {
            TierView tier = romanian.get(i);
            List<Partner> all = new ArrayList<>();
            for (int j = 0; j < tier.organisations().size(); j++) {
                PartnerView view = tier.organisations().get(j);
                var name = new Bilingual(
                        view.name(), english.get(i).organisations().get(j).name());
                all.add(partner(found, view, name, listings.get(view.slug()), programme));
            }
            tiers.add(new PartnerTier(
                    tier.slug(),
                    new Bilingual(tier.name(), english.get(i).name()),
                    tier.ranked(),
                    new Box(tier.logoSize().width(), tier.logoSize().height()),
                    all));
        }
        return new PartnerDocument(tiers);
    }

    private Partner partner(Edition edition, PartnerView view, Bilingual name, Listing listing, Snapshot programme) {
        Set<String> speakers = programme.speakers().stream()
                .filter(speaker -> listing.speakers().contains(speaker.id()))
                .map(SpeakerEntry::slug)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String own = "/editions/" + edition.slug() + "/partners/" + view.slug();
        return new Partner(
                view.slug(),
                name,
                view.website().isEmpty() ? null : view.website(),
                listing.text(),
                logo(view.logo()),
                logo(view.dark()),
                List.copyOf(speakers),
                programme.planned().stream()
                        .filter(session -> listing.sessions().contains(session.guid())
                                || session.parts().stream().anyMatch(part -> speakers.contains(part.speaker())))
                        .map(Snapshot.SessionEntry::slug)
                        .toList(),
                new Bilingual(address.of("/ro" + own), address.of("/en" + own)));
    }

    private PartnerLogo logo(LogoView logo) {
        return logo == null ? null : new PartnerLogo(address.of(logo.address()), logo.width(), logo.height());
    }
}

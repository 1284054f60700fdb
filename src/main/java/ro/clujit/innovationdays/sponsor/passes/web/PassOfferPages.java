package ro.clujit.innovationdays.sponsor.passes.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.Benefit;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.Tier;
import ro.clujit.innovationdays.sponsor.Tiers;
import ro.clujit.innovationdays.sponsor.passes.OfferMessages;
import ro.clujit.innovationdays.sponsor.passes.OfferingPasses;
import ro.clujit.innovationdays.sponsor.passes.PassOffers;
import ro.clujit.innovationdays.sponsor.passes.PassRefusal;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketTypes;

/** Organisers say what the passes of a tier admit to. */
@Path("/{lang:ro|en}/office/editions/{slug}/tiers/{tier}/passes")
@RolesAllowed(Role.ORGANISER)
public class PassOfferPages {

    /** The form for one benefit. @param text more of it than its kind says; may be empty */
    public record Row(UUID benefit, int amount, String text, Fields fields) {}

    @CheckedTemplate(basePath = "partner")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officePasses(
                EditionHeading edition, UUID tier, String name, List<Row> rows, List<Choice> types, String done);
    }

    private final Tiers tiers;
    private final PassOffers offers;
    private final OfferingPasses offering;
    private final TicketTypes types;
    private final Page page;

    PassOfferPages(Tiers tiers, PassOffers offers, OfferingPasses offering, TicketTypes types, Page page) {
        this.tiers = tiers;
        this.offers = offers;
        this.offering = offering;
        this.types = types;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath String slug, @RestPath UUID tier, @RestQuery String done) {
        return answer(200, slug, tier, null, null, done == null ? "" : done);
    }

    @POST
    @Path("/{benefit}")
    @Operation(hidden = true)
    public Response offer(
            @RestPath String slug, @RestPath UUID tier, @RestPath UUID benefit, MultivaluedMap<String, String> form) {
        QuarkusTransaction.joiningExisting().run(() -> tier(slug, tier));
        Fields fields = Fields.sent(form);
        Optional<UUID> type = uuid(fields.value("type"));
        Optional<PassRefusal> refusal = type.isEmpty()
                ? Optional.empty()
                : offering.offer(
                        tier, benefit, type.get(), !fields.value("reserves").isEmpty());
        if (type.isEmpty() || refusal.filter(PassRefusal.NOT_THERE::equals).isPresent()) {
            fields.refuse("type", page.words(OfferMessages.class).fault_type());
            return answer(422, slug, tier, benefit, fields, "");
        }
        if (refusal.isPresent()) {
            fields.refuse("reserves", page.words(OfferMessages.class).no_places());
            return answer(409, slug, tier, benefit, fields, "");
        }
        return PageAnswers.seeOther(
                "/" + page.lang() + "/office/editions/" + slug + "/tiers/" + tier + "/passes?done=saved");
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Tier tier(String slug, UUID id) {
        return tiers.findByIdOptional(id)
                .filter(tier -> tier.edition().slug().equals(slug))
                .orElseThrow(NotFoundException::new);
    }

    private Response answer(int status, String slug, UUID id, UUID wrong, Fields sent, String done) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Tier tier = tier(slug, id);
            return PageAnswers.page(
                    status,
                    Templates.officePasses(
                            EditionHeading.of(tier.edition(), page.language()),
                            id,
                            tier.name(page.language()),
                            tier.benefits().stream()
                                    .filter(benefit -> benefit.kind() == BenefitKind.PASSES)
                                    .map(benefit -> row(benefit, benefit.id().equals(wrong) ? sent : fields(benefit)))
                                    .toList(),
                            types.of(tier.edition()).stream()
                                    .filter(type -> type.kind() == TicketKind.ADMISSION)
                                    .map(type -> new Choice(type.id().toString(), type.name(page.language())))
                                    .distinct()
                                    .toList(),
                            done));
        });
    }

    private Row row(Benefit benefit, Fields fields) {
        return new Row(benefit.id(), benefit.amount(), benefit.text().in(page.language()), fields);
    }

    private Fields fields(Benefit benefit) {
        return offers.findByIdOptional(benefit.id())
                .map(offer ->
                        Fields.blank().put("type", offer.ticketTypeId()).put("reserves", offer.reserves() ? "on" : ""))
                .orElseGet(Fields::blank);
    }
}

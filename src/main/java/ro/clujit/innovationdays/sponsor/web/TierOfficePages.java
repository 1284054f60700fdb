package ro.clujit.innovationdays.sponsor.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.SponsorRefusal;
import ro.clujit.innovationdays.sponsor.Tier;
import ro.clujit.innovationdays.sponsor.Tiering;
import ro.clujit.innovationdays.sponsor.Tiers;

/** The tiers of an edition in the back office; the board lists them. */
@Path("/{lang:ro|en}/office/editions/{slug}/tiers")
@RolesAllowed(Role.ORGANISER)
public class TierOfficePages {

    @CheckedTemplate(basePath = "sponsor")
    static class Templates {
        private Templates() {}

        /**
         * @param id null for a new one
         * @param benefit the form that adds one
         * @param refusal why it was not removed; null otherwise
         */
        static native TemplateInstance officeTier(
                EditionHeading edition,
                UUID id,
                Fields fields,
                List<Choice> sizes,
                List<BenefitRow> benefits,
                Fields benefit,
                List<Choice> kinds,
                SponsorRefusal refusal,
                String done);
    }

    private final SponsorDesk desk;
    private final Tiers tiers;
    private final Tiering tiering;

    TierOfficePages(SponsorDesk desk, Tiers tiers, Tiering tiering) {
        this.desk = desk;
        this.tiers = tiers;
        this.tiering = tiering;
    }

    @GET
    @Path("/new")
    @Operation(hidden = true)
    public Response blank(@RestPath String slug) {
        Edition edition = desk.edition(slug);
        return PageAnswers.page(
                form(edition, null, TierForm.blank(tiers.of(edition).size())));
    }

    @POST
    @Path("/new")
    @Operation(hidden = true)
    public Response add(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = desk.edition(slug);
        Fields fields = Fields.sent(form);
        TierForm.read(fields, desk.words())
                .flatMap(terms -> tiering.add(slug, terms, desk.organiser()))
                .ifPresent(refusal -> remark(refusal, fields));
        return fields.isGood()
                ? desk.seeOther(slug, "/partners?done=tier-added#tiers")
                : PageAnswers.refused(form(edition, null, fields));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public Response edit(@RestPath String slug, @RestPath UUID id, @RestQuery String done) {
        Tier tier = tier(slug, id);
        return PageAnswers.page(page(tier, TierForm.of(tier), BenefitForm.blank(), null, done));
    }

    @POST
    @Path("/{id}")
    @Operation(hidden = true)
    public Response change(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        tier(slug, id);
        Fields fields = Fields.sent(form);
        TierForm.read(fields, desk.words())
                .flatMap(terms -> tiering.change(id, Versions.of(fields), terms, desk.organiser()))
                .ifPresent(refusal -> remark(refusal, fields));
        if (fields.isGood()) {
            return desk.seeOther(slug, "/tiers/" + id + "?done=saved");
        }
        Tier tier = tier(slug, id);
        if (fields.fault(Versions.FIELD) != null) {
            fields.put(Versions.FIELD, tier.version());
        }
        return PageAnswers.refused(page(tier, fields, BenefitForm.blank(), null, null));
    }

    @POST
    @Path("/{id}/remove")
    @Operation(hidden = true)
    public Response remove(@RestPath String slug, @RestPath UUID id) {
        Edition edition = desk.edition(slug);
        Optional<Tier> there = tiers.findByIdOptional(id);
        if (there.isPresent() && !there.get().edition().id().equals(edition.id())) {
            throw new NotFoundException();
        }
        return tiering.remove(id, desk.organiser())
                .map(refusal -> {
                    Tier tier = tier(slug, id);
                    return PageAnswers.page(
                            409, page(tier, TierForm.of(tier), BenefitForm.blank(), desk.shown(refusal), null));
                })
                .orElseGet(() -> desk.seeOther(slug, "/partners?done=tier-removed#tiers"));
    }

    private void remark(SponsorRefusal refusal, Fields fields) {
        String field =
                switch (desk.shown(refusal)) {
                    case TOO_FEW_PLACES -> "places";
                    case STALE -> Versions.FIELD;
                    default -> "name-ro";
                };
        fields.refuse(field, desk.words().refused(refusal));
    }

    TemplateInstance page(Tier tier, Fields fields, Fields benefit, SponsorRefusal refusal, String done) {
        return Templates.officeTier(
                desk.heading(tier.edition()),
                tier.id(),
                fields,
                TierForm.sizes(desk.words()),
                BenefitRow.of(tier, desk.language()),
                benefit,
                BenefitForm.kinds(desk.words()),
                refusal,
                done);
    }

    private TemplateInstance form(Edition edition, UUID id, Fields fields) {
        return Templates.officeTier(
                desk.heading(edition),
                id,
                fields,
                TierForm.sizes(desk.words()),
                List.of(),
                Fields.blank(),
                List.of(),
                null,
                null);
    }

    Tier tier(String slug, UUID id) {
        return tiers.findByIdOptional(id)
                .filter(tier -> tier.edition().slug().equals(slug))
                .orElseThrow(NotFoundException::new);
    }
}

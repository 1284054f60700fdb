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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.Benefit;
import ro.clujit.innovationdays.sponsor.Benefiting;
import ro.clujit.innovationdays.sponsor.SponsorRefusal;
import ro.clujit.innovationdays.sponsor.Tier;

/** What a tier gives, in the back office. */
@Path("/{lang:ro|en}/office/editions/{slug}/tiers/{tier}/benefits")
@RolesAllowed(Role.ORGANISER)
public class BenefitOfficePages {

    @CheckedTemplate(basePath = "sponsor")
    static class Templates {
        private Templates() {}

        /** @param refusal why it was not removed; null otherwise */
        static native TemplateInstance officeBenefit(
                EditionHeading edition,
                UUID tier,
                String tierName,
                UUID id,
                Fields fields,
                List<Choice> kinds,
                SponsorRefusal refusal);
    }

    private final SponsorDesk desk;
    private final TierOfficePages tiers;
    private final Benefiting benefiting;

    BenefitOfficePages(SponsorDesk desk, TierOfficePages tiers, Benefiting benefiting) {
        this.desk = desk;
        this.tiers = tiers;
        this.benefiting = benefiting;
    }

    @POST
    @Operation(hidden = true)
    public Response add(@RestPath String slug, @RestPath UUID tier, MultivaluedMap<String, String> form) {
        tiers.tier(slug, tier);
        Fields fields = Fields.sent(form);
        BenefitForm.read(fields, desk.words())
                .flatMap(terms -> benefiting.add(tier, BenefitForm.key(fields), terms, desk.organiser()))
                .ifPresent(refusal -> remark(refusal, fields));
        if (fields.isGood()) {
            return desk.seeOther(slug, "/tiers/" + tier + "?done=benefit-added#benefits");
        }
        Tier found = tiers.tier(slug, tier);
        return PageAnswers.refused(tiers.page(found, TierForm.of(found), fields, null, null));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public Response edit(@RestPath String slug, @RestPath UUID tier, @RestPath UUID id) {
        Benefit benefit = benefit(slug, tier, id);
        return PageAnswers.page(form(benefit, BenefitForm.of(benefit), null));
    }

    @POST
    @Path("/{id}")
    @Operation(hidden = true)
    public Response change(
            @RestPath String slug, @RestPath UUID tier, @RestPath UUID id, MultivaluedMap<String, String> form) {
        benefit(slug, tier, id);
        Fields fields = Fields.sent(form);
        BenefitForm.read(fields, desk.words())
                .flatMap(terms -> benefiting.change(tier, id, terms, desk.organiser()))
                .ifPresent(refusal -> remark(refusal, fields));
        return fields.isGood()
                ? desk.seeOther(slug, "/tiers/" + tier + "?done=saved#benefits")
                : PageAnswers.refused(form(benefit(slug, tier, id), fields, null));
    }

    @POST
    @Path("/{id}/remove")
    @Operation(hidden = true)
    public Response remove(@RestPath String slug, @RestPath UUID tier, @RestPath UUID id) {
        tiers.tier(slug, tier);
        return benefiting
                .remove(tier, id, desk.organiser())
                .map(refusal -> {
                    Benefit benefit = benefit(slug, tier, id);
                    return PageAnswers.page(409, form(benefit, BenefitForm.of(benefit), desk.shown(refusal)));
                })
                .orElseGet(() -> desk.seeOther(slug, "/tiers/" + tier + "?done=benefit-removed#benefits"));
    }

    private void remark(SponsorRefusal refusal, Fields fields) {
        fields.refuse("amount", desk.words().refused(desk.shown(refusal)));
    }

    private TemplateInstance form(Benefit benefit, Fields fields, SponsorRefusal refusal) {
        return Templates.officeBenefit(
                desk.heading(benefit.tier().edition()),
                benefit.tier().id(),
                benefit.tier().name(desk.language()),
                benefit.id(),
                fields,
                BenefitForm.kinds(desk.words()),
                refusal);
    }

    private Benefit benefit(String slug, UUID tier, UUID id) {
        return tiers.tier(slug, tier).benefits().stream()
                .filter(benefit -> benefit.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}

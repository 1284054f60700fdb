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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.Partnering;
import ro.clujit.innovationdays.sponsor.SponsorRefusal;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.SponsorshipState;
import ro.clujit.innovationdays.sponsor.Sponsorships;
import ro.clujit.innovationdays.sponsor.counting.CountViews;
import ro.clujit.innovationdays.sponsor.counting.CountsView;

/** One partner of an edition in the back office: how far it is, its contract, and what it has had. */
@Path("/{lang:ro|en}/office/editions/{slug}/partners/{id:[^/]+}")
@RolesAllowed(Role.ORGANISER)
public class PartnerOfficePages {

    @CheckedTemplate(basePath = "sponsor")
    static class Templates {
        private Templates() {}

        /**
         * @param leads how many visitors let the partner have their details
         * @param counts null where the edition has no listing of it
         * @param fields the form of the contract
         * @param delivery the form of what the partner has had
         * @param refusal why something was not done; null otherwise
         */
        static native TemplateInstance officePartner(
                EditionHeading edition,
                PartnerView partner,
                int leads,
                CountsView counts,
                Fields fields,
                Fields delivery,
                List<Choice> owners,
                List<Choice> currencies,
                SponsorRefusal refusal,
                String done);
    }

    private final SponsorDesk desk;
    private final Sponsorships sponsorships;
    private final CountViews counts;
    private final BoardViews boards;
    private final Partnering partnering;

    PartnerOfficePages(
            SponsorDesk desk, Sponsorships sponsorships, CountViews counts, BoardViews boards, Partnering partnering) {
        this.desk = desk;
        this.sponsorships = sponsorships;
        this.counts = counts;
        this.boards = boards;
        this.partnering = partnering;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response show(@RestPath String slug, @RestPath UUID id, @RestQuery String done) {
        Sponsorship partner = partner(slug, id);
        return PageAnswers.page(page(partner, PartnerForm.of(partner), PartnerForm.delivery(partner), null, done));
    }

    @POST
    @Operation(hidden = true)
    public Response agree(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        Fields fields = Fields.sent(form);
        Optional<SponsorRefusal> refusal = PartnerForm.read(fields, partner(slug, id), boards.owners(), desk.words())
                .flatMap(read ->
                        partnering.agree(id, Versions.of(fields), read.terms(), read.place(), desk.organiser()));
        if (fields.isGood() && refusal.isEmpty()) {
            return desk.seeOther(slug, "/partners/" + id + "?done=saved");
        }
        Sponsorship partner = partner(slug, id);
        refusal.ifPresent(why -> fields.put(Versions.FIELD, partner.version()));
        return PageAnswers.page(
                refusal.isPresent() ? 409 : 422,
                page(partner, fields, PartnerForm.delivery(partner), desk.shown(refusal.orElse(null)), null));
    }

    /** From the partner's page or from the board; it leads back to where it came from. */
    @POST
    @Path("/move")
    @Operation(hidden = true)
    public Response move(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        partner(slug, id);
        Fields fields = Fields.sent(form);
        Optional<SponsorshipState> to = Stream.of(SponsorshipState.values())
                .filter(state -> state.name().equals(fields.value("to")))
                .findFirst();
        Optional<SponsorRefusal> refusal = to.isEmpty()
                ? Optional.of(SponsorRefusal.NOT_NEXT)
                : partnering.move(id, Versions.of(fields), to.get(), desk.organiser());
        String back = fields.value("from").equals("board") ? "/partners" : "/partners/" + id;
        return refusal.map(why -> refused(slug, id, why)).orElseGet(() -> desk.seeOther(slug, back + "?done=moved"));
    }

    @POST
    @Path("/delivered")
    @Operation(hidden = true)
    public Response deliver(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        Fields fields = Fields.sent(form);
        Map<UUID, Integer> used = PartnerForm.used(fields, partner(slug, id), desk.words());
        Optional<SponsorRefusal> refusal = fields.isGood()
                ? partnering.deliver(id, Versions.of(fields), used, desk.organiser())
                : Optional.empty();
        if (fields.isGood() && refusal.isEmpty()) {
            return desk.seeOther(slug, "/partners/" + id + "?done=saved");
        }
        Sponsorship partner = partner(slug, id);
        refusal.ifPresent(why -> fields.put(Versions.FIELD, partner.version()));
        return PageAnswers.page(
                refusal.isPresent() ? 409 : 422,
                page(partner, PartnerForm.of(partner), fields, desk.shown(refusal.orElse(null)), null));
    }

    @POST
    @Path("/remove")
    @Operation(hidden = true)
    public Response remove(@RestPath String slug, @RestPath UUID id) {
        desk.edition(slug);
        if (sponsorships.findByIdOptional(id).isPresent()) {
            partner(slug, id);
        }
        return partnering
                .remove(id, desk.organiser())
                .map(refusal -> refused(slug, id, refusal))
                .orElseGet(() -> desk.seeOther(slug, "/partners?done=removed"));
    }

    private Response refused(String slug, UUID id, SponsorRefusal refusal) {
        Sponsorship partner = partner(slug, id);
        return PageAnswers.page(
                409, page(partner, PartnerForm.of(partner), PartnerForm.delivery(partner), desk.shown(refusal), null));
    }

    private TemplateInstance page(
            Sponsorship partner, Fields fields, Fields delivery, SponsorRefusal refusal, String done) {
        CountsView counted = counts.of(partner.tier().edition(), partner.organisation(), desk.language())
                .orElse(null);
        return Templates.officePartner(
                desk.heading(partner.tier().edition()),
                PartnerView.of(
                        partner,
                        counted == null ? null : counted.listing(),
                        sponsorships.of(partner.organisation()),
                        desk.today(partner.tier().edition()),
                        desk.language()),
                boards.leads(partner),
                counted,
                fields,
                delivery,
                boards.owners().entrySet().stream()
                        .map(owner -> new Choice(owner.getKey().toString(), owner.getValue()))
                        .toList(),
                PartnerForm.currencies(),
                refusal,
                done);
    }

    private Sponsorship partner(String slug, UUID id) {
        return sponsorships
                .findByIdOptional(id)
                .filter(partner -> partner.tier().edition().slug().equals(slug))
                .orElseThrow(NotFoundException::new);
    }
}

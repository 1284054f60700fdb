package ro.clujit.innovationdays.sponsor.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.Newcomer;
import ro.clujit.innovationdays.sponsor.Organisation;
import ro.clujit.innovationdays.sponsor.Organisations;
import ro.clujit.innovationdays.sponsor.Partnering;
import ro.clujit.innovationdays.sponsor.SponsorRefusal;
import ro.clujit.innovationdays.sponsor.Tiers;

/** All partners of an edition on one board, in the back office. */
@Path("/{lang:ro|en}/office/editions/{slug}/partners")
@RolesAllowed(Role.ORGANISER)
public class PartnerBoardPages {

    @CheckedTemplate(basePath = "sponsor")
    static class Templates {
        private Templates() {}

        /** @param fields of the form that adds a partner */
        static native TemplateInstance officeBoard(
                EditionHeading edition,
                BoardView board,
                Fields fields,
                List<Choice> tiers,
                List<Choice> organisations,
                String done);
    }

    private final SponsorDesk desk;
    private final BoardViews boards;
    private final Tiers tiers;
    private final Organisations organisations;
    private final Partnering partnering;

    PartnerBoardPages(
            SponsorDesk desk, BoardViews boards, Tiers tiers, Organisations organisations, Partnering partnering) {
        this.desk = desk;
        this.boards = boards;
        this.tiers = tiers;
        this.organisations = organisations;
        this.partnering = partnering;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response board(@RestPath String slug, @RestQuery String done) {
        return PageAnswers.page(board(desk.edition(slug), Fields.blank(), done));
    }

    @POST
    @Operation(hidden = true)
    public Response add(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = desk.edition(slug);
        Fields fields = Fields.sent(form);
        Optional<UUID> tier = tiers(edition).stream()
                .map(Choice::value)
                .filter(fields.value("tier")::equals)
                .map(UUID::fromString)
                .findFirst();
        if (tier.isEmpty()) {
            fields.refuse("tier", desk.words().fault_choice());
        }
        Newcomer newcomer = newcomer(fields);
        if (fields.isGood()) {
            partnering
                    .add(tier.orElseThrow(), newcomer, desk.organiser())
                    .ifPresent(refusal -> fields.refuse(
                            refusal == SponsorRefusal.NOT_THERE ? "organisation" : "tier",
                            desk.words().refused(refusal)));
        }
        return fields.isGood()
                ? desk.seeOther(slug, "/partners?done=added")
                : PageAnswers.refused(board(edition, fields, null));
    }

    private Newcomer newcomer(Fields fields) {
        String chosen = fields.value("organisation");
        if (!chosen.isEmpty()) {
            Optional<UUID> known = organisations.byName().stream()
                    .map(Organisation::id)
                    .filter(id -> id.toString().equals(chosen))
                    .findFirst();
            if (known.isEmpty()) {
                fields.refuse("organisation", desk.words().fault_choice());
            }
            return Newcomer.known(known.orElse(null));
        }
        int most = Organisation.LONGEST_NAME;
        if (fields.value("name").isEmpty()) {
            fields.refuse("name", desk.words().fault_who());
        }
        String name = fields.line("name", most, desk.words().fault_name(most));
        return Newcomer.named(Bilingual.same(name), Websites.read(fields, desk.words()));
    }

    private List<Choice> tiers(Edition edition) {
        return tiers.of(edition).stream()
                .map(tier -> new Choice(tier.id().toString(), tier.name(desk.language())))
                .toList();
    }

    private TemplateInstance board(Edition edition, Fields fields, String done) {
        return Templates.officeBoard(
                desk.heading(edition),
                boards.of(edition),
                fields,
                tiers(edition),
                organisations.byName().stream()
                        .map(one -> new Choice(one.id().toString(), one.name(desk.language())))
                        .toList(),
                done);
    }
}

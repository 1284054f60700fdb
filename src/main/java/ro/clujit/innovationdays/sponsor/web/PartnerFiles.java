package ro.clujit.innovationdays.sponsor.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.sheet.SheetFiles;
import ro.clujit.innovationdays.sponsor.SponsorMessages;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.Tiers;

/** The partners of an edition as files for a spreadsheet program. */
@Path("/{lang:ro|en}/office/editions/{slug}/partners.{format:csv|xlsx}")
@RolesAllowed(Role.ORGANISER)
public class PartnerFiles {

    private final SponsorDesk desk;
    private final Tiers tiers;
    private final BoardViews boards;

    PartnerFiles(SponsorDesk desk, Tiers tiers, BoardViews boards) {
        this.desk = desk;
        this.tiers = tiers;
        this.boards = boards;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestPath String format) {
        Edition edition = desk.edition(slug);
        LocalDate today = desk.today(edition);
        Map<UUID, String> owners = boards.owners();
        List<List<String>> rows = tiers.of(edition).stream()
                .flatMap(tier -> tier.sponsorships().stream())
                .map(partner -> row(partner, owners, today))
                .toList();
        boolean csv = format.equals("csv");
        return Response.ok(csv ? SheetFiles.csv(header(), rows) : SheetFiles.xlsx(header(), rows))
                .header("Content-Type", csv ? SheetFiles.CSV : SheetFiles.XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + slug + "-partners." + format + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private List<String> header() {
        SponsorMessages words = desk.words();
        return List.of(
                words.organisation(),
                words.tier(),
                words.contract_order(),
                words.state_label(),
                words.due_on(),
                words.overdue(),
                words.owner(),
                words.price(),
                words.currency(),
                words.benefits(),
                words.website());
    }

    private List<String> row(Sponsorship partner, Map<UUID, String> owners, LocalDate today) {
        Language language = desk.language();
        SponsorMessages words = desk.words();
        long given = partner.tier().benefits().stream()
                .filter(benefit -> partner.left(benefit) == 0)
                .count();
        return List.of(
                partner.organisation().name(language),
                partner.tier().name(language),
                Integer.toString(partner.position()),
                words.state(partner.state()),
                partner.dueOn().map(LocalDate::toString).orElse(""),
                partner.isOverdue(today) ? words.overdue() : "",
                partner.owner().map(owners::get).orElse(""),
                partner.price().map(price -> price.plain()).orElse(""),
                partner.price().map(price -> price.currency().name()).orElse(""),
                given + " / " + partner.tier().benefits().size(),
                partner.organisation().website().orElse(""));
    }
}

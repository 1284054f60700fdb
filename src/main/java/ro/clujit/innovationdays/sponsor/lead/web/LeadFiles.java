package ro.clujit.innovationdays.sponsor.lead.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.sheet.SheetFiles;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.contact.web.ForContacts;
import ro.clujit.innovationdays.sponsor.lead.Lead;
import ro.clujit.innovationdays.sponsor.lead.LeadField;
import ro.clujit.innovationdays.sponsor.lead.LeadMessages;
import ro.clujit.innovationdays.sponsor.lead.Leads;
import ro.clujit.innovationdays.sponsor.lead.StandScan;

/** A partner's leads as files for a spreadsheet program, until the time agreed is over; then the page says that it is. */
@Path("/{lang:ro|en}/partner/editions/{slug}/leads.{format:csv|xlsx}")
@ForContacts
public class LeadFiles {

    private final LeadDesk desk;
    private final LeadViews views;
    private final Leads leads;

    LeadFiles(LeadDesk desk, LeadViews views, Leads leads) {
        this.desk = desk;
        this.views = views;
        this.leads = leads;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestPath String format) {
        LeadStand stand = desk.own(slug);
        if (!stand.open()) {
            return PageAnswers.seeOther("/" + desk.page().lang() + "/partner/editions/" + slug + "/leads");
        }
        List<Lead> all = leads.held(stand.edition().id(), stand.organisation(), 0, Integer.MAX_VALUE);
        Map<UUID, List<StandScan>> scans = views.byLead(all);
        List<List<String>> rows = all.stream()
                .map(lead -> row(
                        lead,
                        scans.getOrDefault(lead.id(), List.of()),
                        stand.edition().zone()))
                .toList();
        boolean csv = format.equals("csv");
        return Response.ok(csv ? SheetFiles.csv(header(), rows) : SheetFiles.xlsx(header(), rows))
                .header("Content-Type", csv ? SheetFiles.CSV : SheetFiles.XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + slug + "-leads." + format + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private List<String> header() {
        LeadMessages words = desk.words();
        return Stream.concat(
                        Stream.of(LeadField.values()).map(words::field),
                        Stream.of(words.rating(), words.note(), words.scanned_by(), words.agreed()))
                .toList();
    }

    /** What was not agreed to is an empty cell, as what the visitor never wrote down. */
    private List<String> row(Lead lead, List<StandScan> scans, ZoneId zone) {
        Map<LeadField, String> fields = lead.fields();
        String rating = scans.stream()
                .filter(scan -> scan.rating() > 0)
                .max(Comparator.comparing(StandScan::notedAt))
                .map(scan -> Integer.toString(scan.rating()))
                .orElse("");
        String notes = scans.stream()
                .map(StandScan::note)
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining("\n"));
        String phones = scans.stream().map(StandScan::deviceName).distinct().collect(Collectors.joining(", "));
        return Stream.concat(
                        Stream.of(LeadField.values()).map(field -> fields.getOrDefault(field, "")),
                        Stream.of(
                                rating,
                                notes,
                                phones,
                                LocalDates.dateTime(
                                        lead.takenAt().orElseThrow(),
                                        zone,
                                        desk.page().language())))
                .toList();
    }
}

package ro.clujit.innovationdays.sponsor.lead.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.sponsor.lead.Lead;
import ro.clujit.innovationdays.sponsor.lead.LeadCounts;
import ro.clujit.innovationdays.sponsor.lead.LeadField;
import ro.clujit.innovationdays.sponsor.lead.Leads;
import ro.clujit.innovationdays.sponsor.lead.StandScan;
import ro.clujit.innovationdays.sponsor.lead.StandScans;

/** Gathers {@link LeadsView}, within the caller's transaction. */
@ApplicationScoped
class LeadViews {

    private static final int ON_A_PAGE = 50;

    private final Leads leads;
    private final StandScans scans;
    private final LeadCounts counts;

    LeadViews(Leads leads, StandScans scans, LeadCounts counts) {
        this.leads = leads;
        this.scans = scans;
        this.counts = counts;
    }

    /** @param sent a form that was refused, by the scan that it is about; empty otherwise */
    LeadsView of(LeadStand stand, int asked, Map<UUID, Fields> sent, Language language) {
        Edition edition = stand.edition();
        int count = stand.open()
                ? leads.held(edition.id(), stand.organisation())
                : counts.of(edition.id(), stand.organisation());
        int pages = stand.open() ? Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE) : 1;
        int number = Math.max(1, Math.min(pages, asked));
        List<Lead> shown = stand.open()
                ? leads.held(edition.id(), stand.organisation(), (number - 1) * ON_A_PAGE, ON_A_PAGE)
                : List.of();
        Map<UUID, List<StandScan>> of = byLead(shown);
        return new LeadsView(
                edition.name(language),
                edition.slug(),
                edition.isExample(),
                stand.term()
                        .until()
                        .map(end -> LocalDates.until(end, edition.zone(), language))
                        .orElse(""),
                stand.open(),
                count,
                stand.term().phones(),
                shown.stream()
                        .map(lead -> row(lead, of.getOrDefault(lead.id(), List.of()), sent, edition.zone(), language))
                        .toList(),
                number,
                pages);
    }

    Map<UUID, List<StandScan>> byLead(List<Lead> shown) {
        return scans.of(shown).stream()
                .collect(Collectors.groupingBy(scan -> scan.lead().id()));
    }

    private static LeadsView.Row row(
            Lead lead, List<StandScan> scans, Map<UUID, Fields> sent, ZoneId zone, Language language) {
        Map<LeadField, String> fields = lead.fields();
        return new LeadsView.Row(
                lead.id(),
                fields.getOrDefault(LeadField.NAME, ""),
                fields.entrySet().stream()
                        .filter(field -> field.getKey() != LeadField.NAME)
                        .map(field -> new LeadsView.Value(field.getKey(), field.getValue()))
                        .toList(),
                LocalDates.dateTime(lead.takenAt().orElseThrow(), zone, language),
                scans.stream()
                        .map(scan -> new LeadsView.Scan(
                                scan.id(),
                                scan.deviceName(),
                                LocalDates.dateTime(scan.scannedAt(), zone, language),
                                scan.rating(),
                                scan.note(),
                                sent.getOrDefault(scan.id(), form(scan))))
                        .toList());
    }

    private static Fields form(StandScan scan) {
        return Fields.blank().put("note", scan.note()).put("rating", scan.rating());
    }
}

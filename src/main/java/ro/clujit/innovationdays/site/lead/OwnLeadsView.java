package ro.clujit.innovationdays.site.lead;

import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.sponsor.lead.LeadField;
import ro.clujit.innovationdays.sponsor.lead.OwnLeads;

/**
 * Which partners have what of a visitor.
 *
 * @param token of the page
 * @param former whether the ticket is somebody else's by now
 */
record OwnLeadsView(String edition, boolean example, String token, boolean former, List<Row> rows) {

    /** @param since in words */
    record Row(UUID id, String partner, List<LeadField> fields, String since) {}

    static OwnLeadsView of(OwnLeads.Held held, String token, Language language) {
        return new OwnLeadsView(
                held.edition().name(language),
                held.edition().isExample(),
                token,
                held.former(),
                held.by().stream()
                        .map(one -> new Row(
                                one.lead(),
                                one.partner().in(language),
                                List.copyOf(one.fields()),
                                LocalDates.dateTime(one.since(), held.edition().zone(), language)))
                        .toList());
    }
}

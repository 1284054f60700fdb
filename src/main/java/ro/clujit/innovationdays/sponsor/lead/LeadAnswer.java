package ro.clujit.innovationdays.sponsor.lead;

import java.util.Map;
import java.util.UUID;

/**
 * What a scan at a stand answers.
 *
 * @param lead null unless TAKEN or KNOWN
 * @param fields what was agreed to, by field, empty texts where the ticket has none; empty unless TAKEN or KNOWN
 */
public record LeadAnswer(LeadVerdict verdict, UUID lead, Map<LeadField, String> fields) {

    public LeadAnswer {
        fields = Map.copyOf(fields);
    }

    static LeadAnswer of(LeadVerdict verdict, Lead lead) {
        return new LeadAnswer(verdict, lead.id(), lead.fields());
    }

    static LeadAnswer without(LeadVerdict verdict) {
        return new LeadAnswer(verdict, null, Map.of());
    }
}

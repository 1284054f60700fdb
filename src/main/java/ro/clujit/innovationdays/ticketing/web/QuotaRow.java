package ro.clujit.innovationdays.ticketing.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Quota;
import ro.clujit.innovationdays.ticketing.TicketType;

/**
 * A quota in the back office.
 *
 * @param use places by what they are taken by
 * @param types names of the ticket types that are counted in it
 */
public record QuotaRow(UUID id, String name, int size, int taken, Map<String, Integer> use, List<String> types) {

    static QuotaRow of(Quota quota, Map<String, Integer> use, List<TicketType> all, Language language) {
        return new QuotaRow(
                quota.id(),
                quota.name(),
                quota.size(),
                quota.taken(),
                use,
                all.stream()
                        .filter(type -> type.quotas().contains(quota))
                        .map(type -> type.name(language))
                        .toList());
    }

    public int free() {
        return Math.max(0, size - taken);
    }

    /** How many stand over a size that was lowered under what was taken. */
    public int over() {
        return Math.max(0, taken - size);
    }
}

package ro.clujit.innovationdays.ticketing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How many places of which quotas something takes: a place of a type is one of each of its quotas. */
final class Places {

    private final Map<UUID, Integer> ofQuotas = new HashMap<>();

    /** @param count negative for what is given back */
    Places add(TicketType type, int count) {
        type.quotaIds().forEach(quota -> ofQuotas.merge(quota, count, Integer::sum));
        return this;
    }

    boolean isNothing() {
        return ofQuotas.values().stream().allMatch(count -> count == 0);
    }

    Map<UUID, Integer> ofQuotas() {
        return Map.copyOf(ofQuotas);
    }
}

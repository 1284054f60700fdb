package ro.clujit.innovationdays.ticketing;

import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * What somebody would like to have.
 *
 * @param wanted how many places of which ticket types
 * @param code as it was typed; empty without one
 * @param key made by whoever asks; asking again with it answers with the same registration. null where it is asked once
 */
public record HoldRequest(
        Edition edition, Map<UUID, Integer> wanted, String code, UUID key, Language language, Source source) {

    public HoldRequest {
        wanted = Map.copyOf(wanted);
    }

    /** @return more than {@link TicketType#MOST_PLACES} where that many are asked for, without overflowing */
    int places() {
        return (int) Math.min(
                Integer.MAX_VALUE,
                wanted.values().stream().mapToLong(Integer::longValue).sum());
    }
}

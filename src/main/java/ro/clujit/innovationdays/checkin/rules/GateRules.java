package ro.clujit.innovationdays.checkin.rules;

import java.time.Instant;
import java.util.List;

/**
 * What a gate lets through.
 *
 * @param types the ticket types that go in here, by whatever names whoever asks has for them; empty for all
 * @param open when the gate is open; empty for always
 * @param exits whether people are scanned when they leave, too
 * @param outAt at each of these instants whoever is in counts as gone: when everybody goes home, and, where people come
 *     in once a day, when a day begins
 * @param places of the room behind it; {@link #NO_LIMIT} where nobody counts
 */
public record GateRules(
        List<String> types, List<Span> open, Often often, boolean exits, List<Instant> outAt, int places) {

    public static final int NO_LIMIT = 0;

    /** Everybody, at any time, as often as they went out. */
    public static final GateRules PLAIN = new GateRules(List.of(), List.of(), Often.ONCE, true, List.of(), NO_LIMIT);

    public boolean takes(String type) {
        return types.isEmpty() || types.contains(type);
    }

    public boolean isOpen(Instant at) {
        return open.isEmpty() || Span.contain(open, at);
    }

    /** Whether somebody who came in at that time is still in now, if nobody saw them go. */
    public boolean isStillIn(Instant since, Instant now) {
        for (Instant out : outAt) {
            if (since.isBefore(out) && !now.isBefore(out)) {
                return false;
            }
        }
        return true;
    }
}

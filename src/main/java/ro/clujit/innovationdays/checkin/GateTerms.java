package ro.clujit.innovationdays.checkin;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.rules.Often;

/**
 * What an organiser says that a gate lets through, in days and hours of the edition's zone.
 *
 * @param session whose room it leads to; null for other areas
 * @param places of the room; null where they are not counted
 * @param exits whether people are scanned when they leave, too
 * @param types the ticket types that go in here; empty for all
 * @param days on which it is open; empty for all
 * @param opensAt null, with {@code closesAt}, for at any time
 * @param closesAt not after {@code opensAt}: on the next day
 * @param outAt when, each day, whoever is in counts as gone; null for never
 */
public record GateTerms(
        Area area,
        UUID session,
        Integer places,
        Often often,
        boolean exits,
        Set<UUID> types,
        Set<LocalDate> days,
        LocalTime opensAt,
        LocalTime closesAt,
        LocalTime outAt) {

    /** Everybody, at any time. */
    public static final GateTerms PLAIN =
            new GateTerms(Area.BUILDING, null, null, Often.ONCE, true, Set.of(), Set.of(), null, null, null);
}

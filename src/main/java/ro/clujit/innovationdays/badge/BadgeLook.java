package ro.clujit.innovationdays.badge;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How the badges of an edition look.
 *
 * @param hasMarks whether sheets say where they are cut
 * @param colours of the roles, as {@code #rrggbb}; without one a role has its usual colour, and attendees one for each
 *     ticket type
 * @param roles of those who come with tickets of these types; attendees where none is given
 */
public record BadgeLook(
        Paper paper,
        boolean hasMarks,
        Set<BadgePart> parts,
        Map<BadgeRole, String> colours,
        Map<UUID, BadgeRole> roles) {

    /** Until an organiser chooses otherwise. */
    public static final BadgeLook USUAL =
            new BadgeLook(Paper.A6, false, EnumSet.complementOf(EnumSet.of(BadgePart.THEME)), Map.of(), Map.of());

    public BadgeLook {
        parts = Set.copyOf(parts);
        colours = Map.copyOf(colours);
        roles = Map.copyOf(roles);
    }

    public boolean shows(BadgePart part) {
        return parts.contains(part);
    }

    public BadgeRole roleOf(UUID ticketType) {
        return roles.getOrDefault(ticketType, BadgeRole.ATTENDEE);
    }

    /** @param position of the ticket type in its edition's list, from 1 */
    Band band(BadgeRole role, int position) {
        String chosen = colours.get(role);
        if (chosen != null) {
            return Band.of(Integer.parseInt(chosen.substring(1), 16));
        }
        return role == BadgeRole.ATTENDEE
                ? BandColour.ofPosition(position - 1).band()
                : role.usual().band();
    }

    /** {@code #rrggbb}, for a field to begin with. */
    public Map<BadgeRole, String> coloursToChooseFrom() {
        var all = new EnumMap<BadgeRole, String>(BadgeRole.class);
        for (BadgeRole role : BadgeRole.values()) {
            all.put(role, colours.getOrDefault(role, role.usual().band().hex()));
        }
        return all;
    }
}

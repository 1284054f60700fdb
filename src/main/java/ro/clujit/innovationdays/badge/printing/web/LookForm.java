package ro.clujit.innovationdays.badge.printing.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.badge.BadgeLook;
import ro.clujit.innovationdays.badge.BadgePart;
import ro.clujit.innovationdays.badge.BadgeRole;
import ro.clujit.innovationdays.badge.Paper;
import ro.clujit.innovationdays.badge.printing.BadgePrintingMessages;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;

/** How an edition's badges look, as a form. */
record LookForm(Fields fields, BadgePrintingMessages words) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    static Fields of(BadgeLook look, List<Choice> types) {
        Fields fields = Fields.blank().put("paper", look.paper());
        if (look.hasMarks()) {
            fields.put("marks", "on");
        }
        look.parts().forEach(part -> fields.put("part-" + part, "on"));
        look.coloursToChooseFrom().forEach((role, colour) -> fields.put("colour-" + role, colour));
        if (!look.colours().containsKey(BadgeRole.ATTENDEE)) {
            fields.put("by-type", "on");
        }
        types.forEach(type -> fields.put("role-" + type.value(), look.roleOf(UUID.fromString(type.value()))));
        return fields;
    }

    /** @param types of the edition */
    Optional<BadgeLook> read(List<Choice> types) {
        Optional<Paper> paper = BadgeChoosing.one(Paper.values(), fields.value("paper"));
        if (paper.isEmpty()) {
            fields.refuse("paper", words.fault_paper());
        }
        Set<BadgePart> parts = Arrays.stream(BadgePart.values())
                .filter(part -> !fields.value("part-" + part).isEmpty())
                .collect(Collectors.toSet());
        Map<BadgeRole, String> colours = colours();
        Map<UUID, BadgeRole> roles = roles(types);
        return fields.isGood()
                ? Optional.of(new BadgeLook(
                        paper.orElseThrow(), !fields.value("marks").isEmpty(), parts, colours, roles))
                : Optional.empty();
    }

    private Map<BadgeRole, String> colours() {
        var colours = new EnumMap<BadgeRole, String>(BadgeRole.class);
        for (BadgeRole role : BadgeRole.values()) {
            if (role == BadgeRole.ATTENDEE && !fields.value("by-type").isEmpty()) {
                continue;
            }
            String colour = fields.value("colour-" + role).toLowerCase(Locale.ROOT);
            if (COLOUR.matcher(colour).matches()) {
                colours.put(role, colour);
            } else {
                fields.refuse("colour-" + role, words.fault_colour());
            }
        }
        return colours;
    }

    private Map<UUID, BadgeRole> roles(List<Choice> types) {
        var roles = new HashMap<UUID, BadgeRole>();
        for (Choice type : types) {
            String name = "role-" + type.value();
            Optional<BadgeRole> role = BadgeChoosing.one(BadgeRole.values(), fields.value(name));
            if (role.isEmpty()) {
                fields.refuse(name, words.fault_role());
            } else if (role.get() != BadgeRole.ATTENDEE) {
                roles.put(UUID.fromString(type.value()), role.get());
            }
        }
        return roles;
    }
}

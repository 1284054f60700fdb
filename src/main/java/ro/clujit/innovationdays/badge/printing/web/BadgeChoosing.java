package ro.clujit.innovationdays.badge.printing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ro.clujit.innovationdays.badge.BadgeDesigns;
import ro.clujit.innovationdays.badge.BadgeLook;
import ro.clujit.innovationdays.badge.BadgeMessages;
import ro.clujit.innovationdays.badge.BadgePart;
import ro.clujit.innovationdays.badge.BadgeRole;
import ro.clujit.innovationdays.badge.Paper;
import ro.clujit.innovationdays.badge.printing.BadgePrintingMessages;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.TicketTypes;

/** What can be chosen about badges, and what was. */
@ApplicationScoped
class BadgeChoosing {

    private final TicketTypes types;
    private final BadgeDesigns designs;
    private final Page page;

    BadgeChoosing(TicketTypes types, BadgeDesigns designs, Page page) {
        this.types = types;
        this.designs = designs;
        this.page = page;
    }

    BadgeChoices of(Edition edition) {
        var words = page.words(BadgePrintingMessages.class);
        return new BadgeChoices(
                all(Paper.values(), words::paper_of),
                types(edition),
                all(BadgeRole.values(), role -> role.in(page.words(BadgeMessages.class))),
                all(BadgePart.values(), words::part));
    }

    /** The admissions of the edition: nobody has a badge for a dinner. */
    List<Choice> types(Edition edition) {
        return types.of(edition).stream()
                .filter(type -> type.kind() == TicketKind.ADMISSION)
                .map((TicketType type) -> new Choice(type.id().toString(), type.name(page.language())))
                .toList();
    }

    private static <E extends Enum<E>> List<Choice> all(E[] values, Function<E, String> name) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), name.apply(value)))
                .toList();
    }

    /** What the form for printing begins with: the edition's own paper, and a key of its own. */
    Fields toPrint(Edition edition) {
        BadgeLook look = designs.of(edition);
        Fields fields = Fields.blank().put("paper", look.paper()).put("key", UUID.randomUUID());
        return look.hasMarks() ? fields.put("marks", "on") : fields;
    }

    /** A form without one, or with something else in its place, is sent for the first time. */
    static UUID key(Fields fields) {
        return id(fields.value("key")).orElseGet(UUID::randomUUID);
    }

    Optional<Paper> paper(Fields fields) {
        Optional<Paper> chosen = one(Paper.values(), fields.value("paper"));
        if (chosen.isEmpty()) {
            fields.refuse("paper", page.words(BadgePrintingMessages.class).fault_paper());
        }
        return chosen;
    }

    /** Empty for all, and where it is none of the edition, which is remarked upon. */
    Optional<UUID> type(Fields fields, Edition edition) {
        String sent = fields.value("type");
        boolean isKnown = types(edition).stream().anyMatch(type -> type.value().equals(sent));
        if (!sent.isEmpty() && !isKnown) {
            fields.refuse("type", page.words(BadgePrintingMessages.class).fault_type());
        }
        return isKnown ? id(sent) : Optional.empty();
    }

    static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

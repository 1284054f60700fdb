package ro.clujit.innovationdays.badge.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.badge.DoorListView;
import ro.clujit.innovationdays.badge.DoorListView.Row;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.ticketing.TicketState;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.TicketTypes;

/** Lists who may come in, for paper: every valid ticket, by name. */
@ApplicationScoped
public class DoorListing {

    private final EntityManager database;
    private final TicketTypes types;
    private final Clock clock;

    DoorListing(EntityManager database, TicketTypes types, Clock clock) {
        this.database = database;
        this.types = types;
        this.clock = clock;
    }

    /**
     * @param only those of this type; null for all
     * @param isByLastWord whether "Ana Pop" is found under "Pop, Ana"
     */
    @Transactional
    public DoorListView of(
            Edition edition, UUID only, boolean isByLastWord, Language language, BadgePrintingMessages words) {
        Map<UUID, String> names = types.of(edition).stream()
                .collect(Collectors.toMap(TicketType::id, (TicketType type) -> type.name(language)));
        var query = database.createQuery(
                        "select t.name, r.contactName, t.organisation, t.ticketType.id, t.shortCode"
                                + " from Ticket t join t.registration r where t.edition = :edition and t.state = :valid"
                                + (only == null ? "" : " and t.ticketType.id = :type"),
                        Object[].class)
                .setParameter("edition", edition)
                .setParameter("valid", TicketState.VALID);
        if (only != null) {
            query.setParameter("type", only);
        }
        Collator collator = Collator.getInstance(Language.ro.locale());
        collator.setStrength(Collator.TERTIARY);
        List<Row> rows = query.getResultList().stream()
                .map(row -> new Row(
                        name((String) row[0], (String) row[1], isByLastWord, language),
                        (String) row[2],
                        names.get((UUID) row[3]),
                        inGroups((String) row[4])))
                .sorted(Comparator.comparing(Row::name, collator::compare).thenComparing(Row::shortCode))
                .toList();
        String whom =
                only == null ? words.door_list_all(rows.size()) : words.door_list_of(names.get(only), rows.size());
        return new DoorListView(
                words.door_list(),
                edition.name(language) + " · " + whom,
                words.printed_at(LocalDates.dateTime(clock.instant(), edition.zone(), language)),
                List.of(words.name(), words.organisation(), words.type(), words.short_code()),
                rows,
                words::page_of,
                language.locale());
    }

    private static String name(String name, String contact, boolean isByLastWord, Language language) {
        String shown = name.isEmpty() ? contact : name;
        int space = shown.lastIndexOf(' ');
        String sorted =
                isByLastWord && space > 0 ? shown.substring(space + 1) + ", " + shown.substring(0, space) : shown;
        return name.isEmpty() ? sorted + language.choose(" (invitat)", " (guest)") : sorted;
    }

    private static String inGroups(String shortCode) {
        return shortCode.substring(0, 4) + "-" + shortCode.substring(4);
    }
}

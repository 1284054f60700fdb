package ro.clujit.innovationdays.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.badge.BadgeFrames.BadgeFrame;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketState;

/**
 * Tells as what the holders of tickets are there: what their ticket types say, speakers by the programme, organisers by
 * their account. Whoever has several tickets is one person with all their roles.
 */
@ApplicationScoped
class BadgeRoles {

    private final EntityManager database;

    BadgeRoles(EntityManager database) {
        this.database = database;
    }

    /** @param tickets all of the edition; few enough to ask for at once */
    Map<UUID, Set<BadgeRole>> of(Edition edition, BadgeFrame frame, Collection<Ticket> tickets) {
        BadgeLook look = frame.look();
        Set<String> addresses = tickets.stream()
                .map(BadgeRoles::address)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toSet());
        Map<String, Set<BadgeRole>> byPerson = addresses.isEmpty() ? Map.of() : byTicketTypes(edition, look, addresses);
        Map<UUID, Set<BadgeRole>> all = new HashMap<>();
        for (Ticket ticket : tickets) {
            var roles = EnumSet.of(look.roleOf(ticket.ticketType().id()));
            roles.addAll(byPerson.getOrDefault(person(ticket.email(), ticket.name()), Set.of()));
            if (frame.speakers().getOrDefault(address(ticket), List.of()).stream()
                    .anyMatch(speaker -> isSame(speaker, ticket.name()))) {
                roles.add(BadgeRole.SPEAKER);
            }
            if (frame.organisers().contains(address(ticket))) {
                roles.add(BadgeRole.ORGANISER);
            }
            all.put(ticket.id(), roles);
        }
        return all;
    }

    private Map<String, Set<BadgeRole>> byTicketTypes(Edition edition, BadgeLook look, Set<String> addresses) {
        Map<String, Set<BadgeRole>> found = new HashMap<>();
        // One alone, as for a letter, is asked for with "=": an "in" is translated anew each time.
        boolean isOne = addresses.size() == 1;
        database.createQuery(
                        "select t.email, t.name, t.ticketType.id from Ticket t where t.edition = :edition"
                                + " and t.state = :valid and t.name <> '' and lower(t.email) "
                                + (isOne ? "= :addresses" : "in :addresses"),
                        Object[].class)
                .setParameter("edition", edition)
                .setParameter("valid", TicketState.VALID)
                .setParameter("addresses", isOne ? addresses.iterator().next() : addresses)
                .getResultList()
                .forEach(row -> found.computeIfAbsent(
                                person((String) row[0], (String) row[1]), none -> EnumSet.noneOf(BadgeRole.class))
                        .add(look.roleOf((UUID) row[2])));
        return found;
    }

    /** "Dr. Ana Pop" is Ana Pop; whoever only shares her address, an assistant say, is not. */
    private static boolean isSame(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        return !others.isEmpty() && (words.containsAll(others) || others.containsAll(words));
    }

    private static Set<String> words(String name) {
        var words = new HashSet<>(Arrays.asList(Text.folded(name).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    private static String address(Ticket ticket) {
        return ticket.email().toLowerCase(Locale.ROOT);
    }

    private static String person(String email, String name) {
        return (email + '\n' + name).toLowerCase(Locale.ROOT);
    }
}

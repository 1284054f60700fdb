package ro.clujit.innovationdays.ticketing.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.sheet.Reading;
import ro.clujit.innovationdays.platform.sheet.Sheet;
import ro.clujit.innovationdays.ticketing.Quota;
import ro.clujit.innovationdays.ticketing.RegisteringMany.Guest;
import ro.clujit.innovationdays.ticketing.TicketState;
import ro.clujit.innovationdays.ticketing.TicketTypes;
import ro.clujit.innovationdays.ticketing.Tickets;
import ro.clujit.innovationdays.ticketing.inviting.InvitationListing.Effect;
import ro.clujit.innovationdays.ticketing.inviting.InvitationListing.Line;

/** Whom a list would register at this moment, and what is wrong with it. */
@ApplicationScoped
class Guests {

    record Found(InvitationListing listing, List<Guest> guests) {}

    private final TicketTypes types;
    private final Tickets tickets;

    Guests(TicketTypes types, Tickets tickets) {
        this.types = types;
        this.tickets = tickets;
    }

    Found of(Edition edition, byte[] file) {
        if (!(Sheet.read(file) instanceof Reading.Read read)) {
            // It could be read when it was uploaded; an update of the service between the two may be stricter.
            throw new IllegalStateException("a table that was read before");
        }
        List<InvitationSheet.Row> rows = new InvitationSheet(types.of(edition)).rows(read.sheet());
        Set<String> known = registered(edition, rows);
        List<Line> lines = new ArrayList<>();
        List<Guest> guests = new ArrayList<>();
        for (InvitationSheet.Row row : rows) {
            Effect effect = effect(row, known);
            lines.add(new Line(row.line(), row.name(), row.email(), row.type(), effect, row.faults()));
            if (effect == Effect.INVITED) {
                guests.add(row.guest());
            }
        }
        return new Found(new InvitationListing(lines, shortages(guests), null), guests);
    }

    private static Effect effect(InvitationSheet.Row row, Set<String> known) {
        if (!row.faults().isEmpty()) {
            return Effect.REFUSED;
        }
        return known.contains(row.address()) ? Effect.REGISTERED_ALREADY : Effect.INVITED;
    }

    /** Those addresses that have a ticket, whether it is confirmed or waits. */
    private Set<String> registered(Edition edition, List<InvitationSheet.Row> rows) {
        return new HashSet<>(tickets.getEntityManager()
                .createQuery(
                        "select lower(t.email) from Ticket t where t.edition = :edition and t.state in :standing"
                                + " and lower(t.email) in :addresses",
                        String.class)
                .setParameter("edition", edition)
                .setParameter("standing", List.of(TicketState.PENDING, TicketState.VALID))
                .setParameter(
                        "addresses",
                        rows.stream()
                                .map(InvitationSheet.Row::address)
                                .distinct()
                                .toList())
                .getResultList());
    }

    private static List<InvitationListing.Shortage> shortages(List<Guest> guests) {
        Map<Quota, Integer> needed = new HashMap<>();
        guests.forEach(guest -> guest.type().quotas().forEach(quota -> needed.merge(quota, 1, Integer::sum)));
        return needed.entrySet().stream()
                .filter(each -> each.getValue() > each.getKey().free())
                .map(each -> new InvitationListing.Shortage(
                        each.getKey().name(),
                        each.getValue(),
                        Math.max(0, each.getKey().free())))
                .sorted(Comparator.comparing(InvitationListing.Shortage::quota))
                .toList();
    }
}

package ro.clujit.innovationdays.site.web;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.Visits;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.Purpose;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketState;

/**
 * A ticket as organisers see it.
 *
 * @param token what the address of its badge ends with; empty in lists, which do not lead there
 * @param visit null while its holder has not come
 */
public record AttendeeRow(
        UUID id,
        UUID registration,
        String token,
        String name,
        String email,
        String organisation,
        String jobTitle,
        Audience audience,
        String type,
        String code,
        TicketState state,
        String registeredAt,
        Set<Purpose> consents,
        VisitView visit) {

    /**
     * @param cameAt when its holder was first let in
     * @param since when they came in or went out last
     */
    public record VisitView(String cameAt, String gate, boolean inside, String since) {
        static VisitView of(Visits.Visit visit, ZoneId zone, Language language) {
            return visit == null
                    ? null
                    : new VisitView(
                            LocalDates.dateTime(visit.cameAt(), zone, language),
                            visit.gate().name(language),
                            visit.inside(),
                            LocalDates.dateTime(visit.since(), zone, language));
        }
    }

    public boolean valid() {
        return state == TicketState.VALID;
    }

    static AttendeeRow of(Ticket ticket, String token, Set<Purpose> consents, Visits.Visit visit, Language language) {
        ZoneId zone = ticket.edition().zone();
        return new AttendeeRow(
                ticket.id(),
                ticket.registration().id(),
                token,
                ticket.calledIn(language),
                ticket.email(),
                ticket.organisation(),
                ticket.jobTitle(),
                ticket.audience(),
                ticket.ticketType().name(language),
                ticket.shortCodeInGroups(),
                ticket.state(),
                LocalDates.dateTime(ticket.createdAt(), zone, language),
                consents,
                VisitView.of(visit, zone, language));
    }
}

package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes the tickets of a registration that is being confirmed. */
@ApplicationScoped
class Issuing {

    private final Tickets tickets;
    private final Consents consents;
    private final TicketCodes codes;

    Issuing(Tickets tickets, Consents consents, TicketCodes codes) {
        this.tickets = tickets;
        this.consents = consents;
        this.codes = codes;
    }

    List<Ticket> issue(Registration registration, List<Attendee> attendees, Instant now) {
        List<Ticket> issued = new ArrayList<>();
        for (Attendee attendee : attendees) {
            var ticket =
                    new Ticket(UUID.randomUUID(), registration, issued.size() + 1, attendee, codes.shortCode(), now);
            codes.seal(ticket);
            tickets.persist(ticket);
            attendee.consents().forEach(purpose -> consents.persist(new Consent(ticket.id(), purpose, now)));
            issued.add(ticket);
        }
        return issued;
    }
}

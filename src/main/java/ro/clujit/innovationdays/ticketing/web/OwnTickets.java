package ro.clujit.innovationdays.ticketing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Tickets;

/** The tickets of whoever has the registration's link. */
@ApplicationScoped
class OwnTickets {

    private final Registrations registrations;
    private final Tickets tickets;

    OwnTickets(Registrations registrations, Tickets tickets) {
        this.registrations = registrations;
        this.tickets = tickets;
    }

    Optional<Ticket> of(String token, UUID ticket) {
        return registrations.byToken(token).flatMap(registration -> tickets.of(registration).stream()
                .filter(found -> found.id().equals(ticket))
                .findFirst());
    }
}

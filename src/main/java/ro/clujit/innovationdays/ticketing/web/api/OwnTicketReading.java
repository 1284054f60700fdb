package ro.clujit.innovationdays.ticketing.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.Changed;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Reads the tickets of whoever has a token, as they are at that moment. */
@ApplicationScoped
class OwnTicketReading {

    private final Registrations registrations;
    private final Tickets tickets;
    private final TicketDocuments documents;

    OwnTicketReading(Registrations registrations, Tickets tickets, TicketDocuments documents) {
        this.registrations = registrations;
        this.tickets = tickets;
        this.documents = documents;
    }

    Registration registration(String token) {
        return registrations.byToken(token).orElseThrow(NotFoundException::new);
    }

    /** @param token of the registration */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Ticket of(String token, UUID ticket) {
        return tickets.of(registration(token)).stream()
                .filter(found -> found.id().equals(ticket))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** @param token its own */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Ticket byToken(String token) {
        return tickets.byToken(token).orElseThrow(NotFoundException::new);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    RegistrationDocument.TicketDocument document(UUID ticket) {
        return documents
                .of(List.of(tickets.whole(ticket).orElseThrow(NotFoundException::new)))
                .get(0);
    }

    /** What came of a change: the ticket as it is now, or why not. */
    Response answer(UUID ticket, Changed changed) {
        return switch (changed) {
            case DONE ->
                Response.ok(document(ticket))
                        .header("Cache-Control", "no-store")
                        .build();
            case TOO_LATE -> Problem.response(409, "TOO_LATE: it is too late for this: write to the organisers.");
            case NO_TICKET -> Problem.response(409, "NO_TICKET: the ticket was cancelled or has expired.");
            case CHANGED_MEANWHILE ->
                Problem.response(409, "CHANGED_MEANWHILE: somebody else holds the ticket now; read it again.");
        };
    }
}

package ro.clujit.innovationdays.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.ticketing.CodeForm;
import ro.clujit.innovationdays.ticketing.RevokedCode;
import ro.clujit.innovationdays.ticketing.RevokedCodes;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Which ticket a code leads to: the one that has it, or the one that had it. */
@ApplicationScoped
class DoorList {

    private final Tickets tickets;
    private final RevokedCodes revoked;

    DoorList(Tickets tickets, RevokedCodes revoked) {
        this.tickets = tickets;
        this.revoked = revoked;
    }

    Optional<Ticket> lockByCode(CodeForm code) {
        return tickets.lockByCode(code);
    }

    Optional<Ticket> lockByShortCode(Edition edition, String shortCode) {
        return tickets.lockByShortCode(edition, shortCode);
    }

    Optional<RevokedCode> revoked(CodeForm code) {
        return revoked.find(code);
    }
}

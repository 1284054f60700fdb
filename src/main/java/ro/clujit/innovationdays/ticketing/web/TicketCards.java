package ro.clujit.innovationdays.ticketing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.TicketCodes;
import ro.clujit.innovationdays.ticketing.Tickets;

/** The tickets of registrations as their holders see them, and what leads to them. */
@ApplicationScoped
class TicketCards {

    private final Tickets tickets;
    private final TicketCodes codes;
    private final Page page;

    TicketCards(Tickets tickets, TicketCodes codes, Page page) {
        this.tickets = tickets;
        this.codes = codes;
        this.page = page;
    }

    List<TicketCard> of(Registration registration) {
        return tickets.of(registration).stream()
                .map(ticket -> TicketCard.of(ticket, codes.tokenOf(ticket), page.language()))
                .toList();
    }

    /** What the address of its page ends with. */
    String tokenOf(Registration registration) {
        return codes.tokenOf(registration);
    }
}

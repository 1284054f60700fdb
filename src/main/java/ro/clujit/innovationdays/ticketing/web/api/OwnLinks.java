package ro.clujit.innovationdays.ticketing.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketCodes;

/** What whoever registered finds their own by: tokens, and addresses that end with them. */
@ApplicationScoped
class OwnLinks {

    private final TicketCodes codes;
    private final PublicAddress address;

    OwnLinks(TicketCodes codes, PublicAddress address) {
        this.codes = codes;
        this.address = address;
    }

    String token(Registration registration) {
        return codes.tokenOf(registration);
    }

    String token(Ticket ticket) {
        return codes.tokenOf(ticket);
    }

    /** @param token of the registration */
    String page(Registration registration, String token) {
        return address.of("/" + registration.language().name() + "/registrations/" + token);
    }

    /** @param token of the ticket */
    String badge(Ticket ticket, String token) {
        return address.of("/" + ticket.registration().language().name() + "/tickets/" + token + "/badge.pdf");
    }
}

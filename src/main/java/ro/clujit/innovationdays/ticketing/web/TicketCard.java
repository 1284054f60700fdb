package ro.clujit.innovationdays.ticketing.web;

import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketState;

/**
 * A ticket as its holder sees it.
 *
 * @param token what the address of its own page, badge and QR ends with
 * @param code the short code in two groups, as it is read aloud
 */
public record TicketCard(String token, String name, String type, String organisation, String code, boolean valid) {

    public static TicketCard of(Ticket ticket, String token, Language language) {
        return new TicketCard(
                token,
                ticket.name(),
                ticket.ticketType().name(language),
                ticket.organisation(),
                ticket.shortCodeInGroups(),
                ticket.state() == TicketState.VALID);
    }
}

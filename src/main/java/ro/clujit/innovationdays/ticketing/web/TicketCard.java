package ro.clujit.innovationdays.ticketing.web;

import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketState;

/**
 * A ticket as its holder sees it.
 *
 * @param token what the address of its own page, badge and QR ends with
 * @param standing whether it has its place
 * @param asked whether its holder is still to write down who they are
 * @param mailed whether there is an address that letters about it go to
 * @param addOns what goes with it, in words; empty without
 * @param choosing whether anything can be chosen with it, or is
 * @param code the short code in two groups, as it is read aloud
 */
public record TicketCard(
        String token,
        String name,
        String type,
        String organisation,
        String code,
        boolean valid,
        UUID id,
        boolean standing,
        boolean asked,
        boolean mailed,
        String addOns,
        boolean choosing) {

    static TicketCard of(Ticket ticket, String token, String addOns, boolean isChoosing, Language language) {
        return new TicketCard(
                token,
                ticket.calledIn(language),
                ticket.ticketType().name(language),
                ticket.organisation(),
                ticket.shortCodeInGroups(),
                ticket.state() == TicketState.VALID,
                ticket.id(),
                ticket.state().isStanding(),
                ticket.isToBeAsked(),
                !ticket.email().isEmpty(),
                addOns,
                isChoosing);
    }
}

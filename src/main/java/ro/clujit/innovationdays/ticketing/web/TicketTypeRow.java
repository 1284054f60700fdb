package ro.clujit.innovationdays.ticketing.web;

import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.Quota;

/**
 * A ticket type in the back office's list.
 *
 * @param taken held and confirmed places
 */
public record TicketTypeRow(OfferView offer, int taken, int places) {
    static TicketTypeRow of(OfferView offer, Quota quota) {
        return new TicketTypeRow(offer, quota.taken(), quota.size());
    }
}

package ro.clujit.innovationdays.ticketing.web;

import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.Quota;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketType;

/**
 * A ticket type in the back office's list.
 *
 * @param taken places of its fullest quota
 * @param places how many that quota has
 * @param hidden whether it shows only with a code
 */
public record TicketTypeRow(OfferView offer, int taken, int places, boolean addOn, boolean hidden) {
    static TicketTypeRow of(OfferView offer, TicketType type) {
        Quota fullest = type.quotas().stream()
                .min((one, other) -> Integer.compare(one.free(), other.free()))
                .orElseThrow();
        return new TicketTypeRow(
                offer, fullest.taken(), fullest.size(), type.kind() == TicketKind.ADD_ON, type.isWithCodeOnly());
    }
}

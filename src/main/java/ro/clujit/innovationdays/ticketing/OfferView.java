package ro.clujit.innovationdays.ticketing;

import java.util.UUID;

/**
 * A ticket type as the public sees it.
 *
 * @param closedBecause why it cannot be had at this moment; null when it can
 * @param left free places; others may be asking for them
 * @param from when it is offered, with the zone's name; empty when that has no beginning
 * @param until when the offer ends; empty when it does not
 */
public record OfferView(
        UUID id,
        String name,
        String description,
        Refusal closedBecause,
        int left,
        int mostPerRegistration,
        String from,
        String until) {

    /** From here down the number is told: it may decide whether somebody waits. */
    private static final int FEW = 20;

    public boolean isOpen() {
        return closedBecause == null;
    }

    public boolean isFew() {
        return isOpen() && left <= FEW;
    }

    public boolean isSoldOut() {
        return closedBecause == Refusal.SOLD_OUT;
    }
}

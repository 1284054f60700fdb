package ro.clujit.innovationdays.ticketing;

import java.time.Instant;
import java.util.UUID;

/**
 * A ticket type as the public sees it.
 *
 * @param left free places; others may be asking for them
 * @param from when it is offered, with the zone's name; empty when that has no beginning
 * @param until when the offer ends; empty when it does not
 */
public record OfferView(
        UUID id,
        String name,
        String description,
        Availability availability,
        int left,
        int mostPerRegistration,
        String from,
        String until) {

    /** Whether it can be had at this moment. */
    public enum Availability {
        OPEN,
        /** It can, and so few are left that their number is told: it may decide whether somebody waits. */
        FEW_LEFT,
        SOLD_OUT,
        NOT_YET,
        NO_LONGER,
        /** The edition is not one that can be registered for. */
        CLOSED
    }

    private static final int FEW = 20;

    static Availability availability(TicketType type, Instant now) {
        return type.closedBecause(now)
                .map(refusal -> switch (refusal) {
                    case NOT_ON_OFFER_YET -> Availability.NOT_YET;
                    case NO_LONGER_ON_OFFER -> Availability.NO_LONGER;
                    default -> Availability.CLOSED;
                })
                .orElseGet(() -> ofFree(type.quota().free()));
    }

    private static Availability ofFree(int places) {
        if (places <= 0) {
            return Availability.SOLD_OUT;
        }
        return places <= FEW ? Availability.FEW_LEFT : Availability.OPEN;
    }

    public boolean isOpen() {
        return availability == Availability.OPEN || availability == Availability.FEW_LEFT;
    }
}

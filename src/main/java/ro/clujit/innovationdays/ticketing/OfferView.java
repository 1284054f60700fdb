package ro.clujit.innovationdays.ticketing;

import java.time.Instant;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/**
 * A ticket type as the public sees it.
 *
 * @param left free places, held ones taken off
 * @param most how many one registration may take now; 0 when none
 * @param from when its sale begins, or an empty text
 * @param until when its sale ends, or an empty text
 */
public record OfferView(
        UUID id,
        String name,
        String description,
        Availability availability,
        int left,
        int most,
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
        CLOSED;

        boolean isOpen() {
            return this == OPEN || this == FEW_LEFT;
        }
    }

    private static final int FEW = 20;

    public static OfferView of(TicketType type, Language language, Instant now) {
        var zone = type.edition().zone();
        int left = Math.max(0, type.quota().free());
        var availability = availability(type, left, now);
        return new OfferView(
                type.id(),
                type.name(language),
                type.description(language),
                availability,
                left,
                availability.isOpen() ? Math.min(left, type.mostPerRegistration()) : 0,
                type.saleFrom()
                        .map(from -> LocalDates.dateTime(from, zone, language))
                        .orElse(""),
                type.saleUntil()
                        .map(until -> LocalDates.dateTime(until, zone, language))
                        .orElse(""));
    }

    public boolean isOpen() {
        return availability.isOpen();
    }

    private static Availability availability(TicketType type, int left, Instant now) {
        return type.closedBecause(now)
                .map(refusal -> switch (refusal) {
                    case NOT_ON_OFFER_YET -> Availability.NOT_YET;
                    case NO_LONGER_ON_OFFER -> Availability.NO_LONGER;
                    default -> Availability.CLOSED;
                })
                .orElseGet(() -> ofFree(left));
    }

    private static Availability ofFree(int places) {
        if (places == 0) {
            return Availability.SOLD_OUT;
        }
        return places <= FEW ? Availability.FEW_LEFT : Availability.OPEN;
    }
}

package ro.clujit.innovationdays.ticketing.web;

import java.time.Instant;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.ticketing.Refusal;
import ro.clujit.innovationdays.ticketing.TicketType;

/**
 * A ticket type as the public sees it.
 *
 * @param left free places, held ones taken off
 * @param most how many one registration may take now; 0 when none
 * @param from when its sale begins, if that is still to come; else an empty text
 * @param until when its sale ends, if it does; else an empty text
 */
public record OfferView(
        UUID id, String name, String description, int left, int most, boolean open, String from, String until) {

    public static OfferView of(TicketType type, Language language, Instant now) {
        var zone = type.edition().zone();
        boolean open = type.closedBecause(now).isEmpty();
        int left = Math.max(0, type.quota().free());
        boolean toCome =
                type.closedBecause(now).filter(Refusal.NOT_ON_OFFER_YET::equals).isPresent();
        return new OfferView(
                type.id(),
                type.name(language),
                type.description(language),
                left,
                open ? Math.min(left, type.mostPerRegistration()) : 0,
                open,
                type.saleFrom()
                        .filter(from -> toCome)
                        .map(from -> LocalDates.dateTime(from, zone, language))
                        .orElse(""),
                type.saleUntil()
                        .filter(until -> open)
                        .map(until -> LocalDates.dateTime(until, zone, language))
                        .orElse(""));
    }
}

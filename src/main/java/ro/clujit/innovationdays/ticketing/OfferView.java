package ro.clujit.innovationdays.ticketing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.money.Money;

/**
 * A ticket type as the public sees it.
 *
 * @param left free places, held ones taken off
 * @param least how many one registration must take, if it takes any
 * @param most how many one registration may take now; 0 when none
 * @param due of one place, VAT included
 * @param price the same in words; empty where it is free of charge
 * @param listPrice in words, where a code makes it another; empty otherwise
 * @param vat the rate in words, such as {@code 21%}; empty where there is none
 * @param audience the only one that can have it
 * @param from when its sale begins, or an empty text
 * @param until when its sale ends, or an empty text
 */
public record OfferView(
        UUID id,
        String name,
        String description,
        Availability availability,
        int left,
        int least,
        int most,
        Money due,
        String price,
        String listPrice,
        String vat,
        boolean needsApproval,
        Optional<Audience> audience,
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

    /**
     * @param reserved places that a code holds back for this reader
     * @param isOthersTurn whether those on the waiting list come first
     */
    static OfferView of(
            TicketType type, Price price, int reserved, boolean isOthersTurn, Language language, Instant now) {
        var zone = type.edition().zone();
        int left = reserved > 0 ? reserved : isOthersTurn ? 0 : type.free();
        var availability = availability(type, left, now);
        return new OfferView(
                type.id(),
                type.name(language),
                type.description(language),
                availability,
                left,
                type.leastPerRegistration(),
                availability.isOpen() && left >= type.leastPerRegistration()
                        ? Math.min(left, type.mostPerRegistration())
                        : 0,
                price.due(),
                price.due().isNothing() ? "" : price.due().in(language),
                price.due().equals(price.list()) ? "" : price.list().in(language),
                price.vatRate() == 0 ? "" : percent(price.vatRate(), language),
                type.needsApproval(),
                type.audience(),
                type.saleFrom()
                        .map(from -> LocalDates.dateTime(from, zone, language))
                        .orElse(""),
                type.saleUntil()
                        .map(until -> LocalDates.until(until, zone, language))
                        .orElse(""));
    }

    /** {@code 21%}, {@code 9,5%}. @param rate in hundredths of a percent */
    public static String percent(int rate, Language language) {
        String number = BigDecimal.valueOf(rate, 2).stripTrailingZeros().toPlainString();
        return (language == Language.ro ? number.replace('.', ',') : number) + '%';
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

package ro.clujit.innovationdays.ticketing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.money.Money;

/**
 * What an organiser writes down about a ticket type. A null end of the offer leaves that end open.
 *
 * @param price of one place, VAT included
 * @param least how many one registration must take, if it takes any
 * @param most how many it may take
 * @param audience the only one that can have it; null for all
 * @param addOnFor the admissions that an add-on goes with; all when empty
 */
public record TicketTerms(
        Bilingual name,
        Bilingual description,
        Money price,
        Vat vat,
        int least,
        int most,
        Instant from,
        Instant until,
        Audience audience,
        boolean withCodeOnly,
        boolean needsApproval,
        Set<UUID> addOnFor) {

    /** More than any hall that the forum could move to. */
    public static final int MOST_PLACES = 100_000;

    /** A million: more than that is a slip of the finger. */
    public static final long HIGHEST_PRICE = 100_000_000;

    public TicketTerms {
        addOnFor = Set.copyOf(addOnFor);
    }

    void applyTo(TicketType type) {
        type.rename(name.ro(), name.en());
        type.describe(description.ro(), description.en());
        type.ask(price, vat);
        type.limitPerRegistration(least, most);
        type.offerBetween(from, until);
        type.restrictTo(audience, withCodeOnly, needsApproval);
        type.goWith(type.kind() == TicketKind.ADD_ON ? addOnFor : Set.of());
    }
}

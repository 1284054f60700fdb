package ro.clujit.innovationdays.ticketing;

import java.time.Instant;

/**
 * What an organiser writes down about a ticket type. A null end of the offer leaves that end open.
 *
 * @param most how many one registration may take
 * @param places how many there are in all
 */
public record TicketTerms(
        String nameRo,
        String nameEn,
        String descriptionRo,
        String descriptionEn,
        int most,
        Instant from,
        Instant until,
        int places) {

    /** More than any hall that the forum could move to. */
    public static final int MOST_PLACES = 100_000;

    void applyTo(TicketType type) {
        type.rename(nameRo, nameEn);
        type.describe(descriptionRo, descriptionEn);
        type.limitPerRegistration(most);
        type.offerBetween(from, until);
    }
}

package ro.clujit.innovationdays.letters;

import ro.clujit.innovationdays.letters.wording.Words;

/**
 * What the confirmation letter says.
 *
 * @param lang of the letter
 * @param said in the edition's own words or the service's
 * @param registrant who registered this attendee; empty if it was they themselves
 * @param when the edition's days; empty while they are not announced
 * @param doorsDay the day on which doors open; empty like {@code doorsTime} while that is not known
 * @param doorsTime with its zone
 * @param shortCode in groups
 * @param link to the page where the registration, or this ticket alone, is managed
 */
public record ConfirmationView(
        String lang,
        Words.Said said,
        String name,
        String registrant,
        String edition,
        boolean example,
        String when,
        String doorsDay,
        String doorsTime,
        String where,
        String type,
        String organisation,
        String shortCode,
        String link) {

    public boolean own() {
        return registrant.isEmpty();
    }

    /** Whether the days are, so that there is something to put into a calendar. */
    public boolean announced() {
        return !when.isEmpty();
    }
}

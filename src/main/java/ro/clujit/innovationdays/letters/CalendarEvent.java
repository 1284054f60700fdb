package ro.clujit.innovationdays.letters;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

/**
 * An edition as a calendar shows it.
 *
 * @param uid the same in every letter about the edition, so that a second one corrects the first
 * @param sequence 0, and one more each time the dates or the place change
 * @param stamp when this description was true
 * @param opensAt the first day's beginning; null, like {@code closesAt}, while only the days are known
 * @param closesAt the last day's end
 * @param zone whose local time these are
 * @param url the edition's page
 * @param organiserAddress an e-mail address; RFC 5546 requires whoever publishes an event to name themselves
 * @param language of the texts
 */
record CalendarEvent(
        String uid,
        int sequence,
        Instant stamp,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalTime opensAt,
        LocalTime closesAt,
        ZoneId zone,
        String summary,
        String location,
        String description,
        URI url,
        String organiserName,
        String organiserAddress,
        Locale language) {

    boolean isWholeDays() {
        return opensAt == null || closesAt == null;
    }
}

package ro.clujit.innovationdays.programme.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/** A stretch of time as the back office writes it. */
final class SlotWords {

    private SlotWords() {}

    /** {@code 20 aprilie 2027, 10:00–11:00}; empty without a time, for which {@code from} is null. */
    static String of(Instant from, Instant to, ZoneId zone, Language language) {
        if (from == null) {
            return "";
        }
        LocalDate day = from.atZone(zone).toLocalDate();
        return LocalDates.range(day, day, language) + ", " + LocalDates.time(from, zone) + "–"
                + LocalDates.time(to, zone);
    }
}

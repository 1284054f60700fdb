package ro.clujit.innovationdays.letters.announcement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** The moment that somebody means by a date and a time of day in an edition's zone, or why there is none. */
public sealed interface StartTime {

    /** Where clocks show it twice, the first time. */
    record Known(Instant at) implements StartTime {}

    /** Clocks go past it: they jump from one to the other. */
    record Skipped(LocalDateTime from, LocalDateTime to) implements StartTime {}

    record Past() implements StartTime {}

    /** Years ahead, which is a slip of the pen. */
    record TooFar() implements StartTime {}

    int MOST_DAYS = 730;

    static StartTime of(LocalDateTime wanted, ZoneId zone, Instant now) {
        ZoneRules rules = zone.getRules();
        if (rules.getValidOffsets(wanted).isEmpty()) {
            ZoneOffsetTransition gap = rules.getTransition(wanted);
            return new Skipped(gap.getDateTimeBefore(), gap.getDateTimeAfter());
        }
        Instant at = wanted.toInstant(rules.getValidOffsets(wanted).get(0));
        return of(at, now);
    }

    static StartTime of(Instant at, Instant now) {
        if (!at.isAfter(now)) {
            return new Past();
        }
        return at.isAfter(now.plusSeconds(MOST_DAYS * 86_400L)) ? new TooFar() : new Known(at);
    }
}

package ro.clujit.innovationdays.platform.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A time zone as iCalendar wants it beside an event. Made from the same rules that the service computes with, for the
 * time of the entries only: the definitions that the library brings go back to 1891, are of another age than the
 * platform's, and name a host to fetch newer ones from.
 */
final class ZoneDefinition {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("z", Locale.ENGLISH);

    private ZoneDefinition() {}

    /** What the zone's clocks do from the last change before this time to the first one after it. */
    static VTimeZone of(ZoneId zone, Instant from, Instant to) {
        var definition = new VTimeZone();
        definition.add(new TzId(zone.getId()));
        // A change at the very start of the event counts as before it.
        ZoneOffsetTransition change = zone.getRules().previousTransition(from.plusNanos(1));
        if (change == null) {
            ZoneOffset offset = zone.getRules().getOffset(from);
            definition.add(observance(zone, from, LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset));
            change = zone.getRules().nextTransition(from);
        }
        while (change != null) {
            Instant when = change.getInstant();
            definition.add(observance(
                    zone, when, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter()));
            change = when.isAfter(to) ? null : zone.getRules().nextTransition(when);
        }
        return definition;
    }

    private static Observance observance(
            ZoneId zone, Instant when, LocalDateTime localStart, ZoneOffset before, ZoneOffset after) {
        Observance observance = zone.getRules().isDaylightSavings(when) ? new Daylight() : new Standard();
        observance.add(new DtStart<>(localStart));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        observance.add(new TzName(NAME.format(when.atZone(zone))));
        return observance;
    }
}

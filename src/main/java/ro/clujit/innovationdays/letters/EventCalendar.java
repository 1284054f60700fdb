package ro.clujit.innovationdays.letters;

import static net.fortuna.ical4j.model.property.immutable.ImmutableCalScale.GREGORIAN;
import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.PUBLISH;
import static net.fortuna.ical4j.model.property.immutable.ImmutableVersion.VERSION_2_0;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

/** An edition as an iCalendar file (RFC 5545): one event, published for the reader to keep, with its time zone. */
final class EventCalendar {
    static final String MEDIA_TYPE = "text/calendar; charset=UTF-8; method=PUBLISH";

    private static final String PRODUCT = "-//Cluj IT Cluster//Innovation Days//EN";
    private static final String LINE_END = "\r\n";
    /** RFC 5545, section 3.1: octets of a line, its end not counted. */
    private static final int LINE = 75;

    private EventCalendar() {}

    /** The file, in UTF-8. */
    static byte[] write(CalendarEvent event) {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(VERSION_2_0);
        calendar.add(GREGORIAN);
        calendar.add(PUBLISH);
        if (event.isWholeDays()) {
            // The end is the first day that is no longer part of it.
            calendar.add(vevent(event, event.startsOn(), event.endsOn().plusDays(1)));
        } else {
            var start = ZonedDateTime.of(event.startsOn(), event.opensAt(), event.zone());
            var end = ZonedDateTime.of(event.endsOn(), event.closesAt(), event.zone());
            calendar.add(ZoneDefinition.of(event.zone(), start.toInstant(), end.toInstant()));
            calendar.add(vevent(event, start, end));
        }
        return folded(unfolded(calendar)).getBytes(StandardCharsets.UTF_8);
    }

    private static <T extends Temporal> VEvent vevent(CalendarEvent event, T start, T end) {
        var vevent = new VEvent(false);
        vevent.add(new Uid(event.uid()));
        vevent.add(new DtStamp(event.stamp()));
        vevent.add(new Sequence(event.sequence()));
        vevent.add(new DtStart<>(start));
        vevent.add(new DtEnd<>(end));
        var language = new ParameterList(List.of(new Language(event.language().toLanguageTag())));
        vevent.add(new Summary(language, event.summary()));
        vevent.add(new Location(language, event.location()));
        vevent.add(new Description(language, event.description()));
        vevent.add(new Url(event.url()));
        var organiser = new ParameterList(List.of(new Cn(event.organiserName())));
        vevent.add(new Organizer(organiser, URI.create("mailto:" + event.organiserAddress())));
        return vevent;
    }

    private static String unfolded(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(true, Integer.MAX_VALUE).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return text.toString();
    }

    /** The library folds by characters; the limit is in octets, of which ș takes two. */
    private static String folded(String text) {
        var folded = new StringBuilder();
        for (String line : text.split("\r?\n")) {
            int octets = 0;
            for (int i = 0; i < line.length(); ) {
                String character = Character.toString(line.codePointAt(i));
                int width = character.getBytes(StandardCharsets.UTF_8).length;
                if (octets + width > LINE) {
                    folded.append(LINE_END).append(' ');
                    octets = 1;
                }
                folded.append(character);
                octets += width;
                i += character.length();
            }
            folded.append(LINE_END);
        }
        return folded.toString();
    }
}

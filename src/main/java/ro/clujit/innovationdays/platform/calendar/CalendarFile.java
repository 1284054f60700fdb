package ro.clujit.innovationdays.platform.calendar;

import static net.fortuna.ical4j.model.property.immutable.ImmutableCalScale.GREGORIAN;
import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.PUBLISH;
import static net.fortuna.ical4j.model.property.immutable.ImmutableStatus.VEVENT_CANCELLED;
import static net.fortuna.ical4j.model.property.immutable.ImmutableStatus.VEVENT_CONFIRMED;
import static net.fortuna.ical4j.model.property.immutable.ImmutableVersion.VERSION_2_0;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * An iCalendar file (RFC 5545): entries that are published for a reader to keep, with the time zones they are in.
 *
 * @param language of the texts
 * @param organiserAddress an e-mail address; RFC 5546 requires whoever publishes an event to name themselves
 */
public record CalendarFile(
        Locale language, String organiserName, String organiserAddress, List<CalendarEntry> entries) {

    public static final String MEDIA_TYPE = "text/calendar; charset=UTF-8; method=PUBLISH";

    private static final String PRODUCT = "-//Cluj IT Cluster//Innovation Days//EN";
    private static final String LINE_END = "\r\n";
    /** RFC 5545, section 3.1: octets of a line, its end not counted. */
    private static final int LINE = 75;

    /** The file, in UTF-8. */
    public byte[] write() {
        return bytes(calendar());
    }

    /**
     * The file as a calendar that a reader subscribes to, in UTF-8.
     *
     * @param name what the reader's program calls it
     * @param refresh how often to ask for it again
     */
    public byte[] write(String name, Duration refresh) {
        Calendar calendar = calendar();
        // RFC 7986 came after programs had found names of their own for the same.
        calendar.add(new Name(inLanguage(), name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), refresh));
        calendar.add(new XProperty("X-PUBLISHED-TTL", refresh.toString()));
        return bytes(calendar);
    }

    private Calendar calendar() {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(VERSION_2_0);
        calendar.add(GREGORIAN);
        calendar.add(PUBLISH);
        addZones(calendar);
        entries.forEach(entry -> calendar.add(vevent(entry)));
        return calendar;
    }

    private void addZones(Calendar calendar) {
        List<CalendarEntry.Hours> hours = new ArrayList<>();
        for (CalendarEntry entry : entries) {
            if (entry.span() instanceof CalendarEntry.Hours some) {
                hours.add(some);
            }
        }
        hours.stream().map(CalendarEntry.Hours::zone).distinct().forEach(zone -> {
            var there = hours.stream().filter(some -> some.zone().equals(zone)).toList();
            calendar.add(ZoneDefinition.of(
                    zone,
                    there.stream()
                            .map(CalendarEntry.Hours::from)
                            .min(Comparator.naturalOrder())
                            .orElseThrow(),
                    there.stream()
                            .map(CalendarEntry.Hours::to)
                            .max(Comparator.naturalOrder())
                            .orElseThrow()));
        });
    }

    private VEvent vevent(CalendarEntry entry) {
        var vevent = new VEvent(false);
        vevent.add(new Uid(entry.uid()));
        vevent.add(new DtStamp(entry.stamp()));
        vevent.add(new LastModified(entry.stamp()));
        vevent.add(new Sequence(entry.sequence()));
        if (entry.span() instanceof CalendarEntry.Hours hours) {
            addTimes(vevent, hours.from().atZone(hours.zone()), hours.to().atZone(hours.zone()));
        } else if (entry.span() instanceof CalendarEntry.Days days) {
            // The end is the first day that is no longer part of it.
            addTimes(vevent, days.from(), days.to().plusDays(1));
        }
        vevent.add(entry.cancelled() ? VEVENT_CANCELLED : VEVENT_CONFIRMED);
        vevent.add(new Summary(inLanguage(), entry.summary()));
        if (!entry.location().isEmpty()) {
            vevent.add(new Location(inLanguage(), entry.location()));
        }
        vevent.add(new Description(inLanguage(), entry.description()));
        vevent.add(new Url(entry.url()));
        if (!entry.categories().isEmpty()) {
            vevent.add(new Categories(inLanguage(), new TextList(entry.categories())));
        }
        var organiser = new ParameterList(List.of(new Cn(organiserName)));
        vevent.add(new Organizer(organiser, URI.create("mailto:" + organiserAddress)));
        return vevent;
    }

    private static <T extends Temporal> void addTimes(VEvent vevent, T start, T end) {
        vevent.add(new DtStart<>(start));
        vevent.add(new DtEnd<>(end));
    }

    private ParameterList inLanguage() {
        return new ParameterList(List.of(new Language(language.toLanguageTag())));
    }

    private static byte[] bytes(Calendar calendar) {
        var text = new StringWriter();
        try {
            // An empty calendar is none by the RFC, and still what a subscriber gets before there is anything to see.
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return folded(text.toString()).getBytes(StandardCharsets.UTF_8);
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

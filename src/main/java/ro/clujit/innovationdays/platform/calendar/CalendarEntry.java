package ro.clujit.innovationdays.platform.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Something that takes place, as a calendar shows it.
 *
 * @param uid the same in every file about it, so that a later one corrects an earlier
 * @param sequence 0, and one more each time that its time, its place or its name changes
 * @param stamp when this description was true
 * @param location may be empty
 * @param categories may be empty
 */
public record CalendarEntry(
        String uid,
        int sequence,
        Instant stamp,
        Span span,
        boolean cancelled,
        String summary,
        String location,
        String description,
        URI url,
        List<String> categories) {

    /** When it takes place. */
    public sealed interface Span {}

    /** @param zone whose local time these are read in */
    public record Hours(Instant from, Instant to, ZoneId zone) implements Span {}

    /** Whole days, while nothing nearer is known; the last one included. */
    public record Days(LocalDate from, LocalDate to) implements Span {}
}

package ro.clujit.innovationdays.programme.exchange.incoming;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, times and durations as files write them. */
final class Times {

    private static final Pattern DATE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[./]([0-9]{1,2})[./]([0-9]{4})");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:.]([0-9]{2})(?::[0-9]{2})?");
    private static final Pattern MINUTES = Pattern.compile("[0-9]{1,5}");
    private static final Pattern HOURS = Pattern.compile("([0-9]{1,3}):([0-9]{2})(?::[0-9]{2})?");

    private Times() {}

    /** {@code 2027-04-15T09:00:00+03:00}, or without an offset in that zone. */
    static Optional<Instant> instant(String text, ZoneId zone) {
        String iso = text.replaceFirst(" ", "T");
        Optional<Instant> exact =
                parsed(iso, moment -> OffsetDateTime.parse(moment).toInstant());
        return exact.isPresent()
                ? exact
                : parsed(iso, moment -> LocalDateTime.parse(moment).atZone(zone).toInstant());
    }

    /** {@code 2027-04-15}, {@code 15.04.2027} or {@code 15/4/2027}. */
    static Optional<LocalDate> date(String text) {
        Matcher iso = DATE.matcher(text);
        if (iso.matches()) {
            return parsed(iso.group(1), LocalDate::parse);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches()
                ? parsed(
                        text,
                        date -> LocalDate.of(
                                Integer.parseInt(dayFirst.group(3)),
                                Integer.parseInt(dayFirst.group(2)),
                                Integer.parseInt(dayFirst.group(1))))
                : Optional.empty();
    }

    /** {@code 9:00}, {@code 09.00} or {@code 09:00:00}; seconds are dropped. */
    static Optional<LocalTime> time(String text) {
        Matcher time = TIME.matcher(text);
        return time.matches()
                ? parsed(text, clock -> LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))))
                : Optional.empty();
    }

    /** {@code 01:30}, or {@code 90} for minutes. */
    static Optional<Duration> duration(String text) {
        if (MINUTES.matcher(text).matches()) {
            return Optional.of(Duration.ofMinutes(Integer.parseInt(text)));
        }
        Matcher hours = HOURS.matcher(text);
        return hours.matches()
                ? Optional.of(Duration.ofHours(Integer.parseInt(hours.group(1)))
                        .plusMinutes(Integer.parseInt(hours.group(2))))
                : Optional.empty();
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

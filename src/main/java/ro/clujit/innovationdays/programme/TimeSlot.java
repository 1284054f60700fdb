package ro.clujit.innovationdays.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** A stretch of time that a session takes; it ends after it begins. */
public record TimeSlot(Instant startsAt, Instant endsAt) {

    /** What goes on past midnight ends by noon; what would end later is taken for a slip. */
    private static final Duration LONGEST_NIGHT = Duration.ofHours(12);

    /** Further away than any edition, and well within what the database can keep. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2199;

    public static boolean isThinkable(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /**
     * By the clock of that zone. An end before the beginning is on the next day.
     *
     * @return empty when it would then be a very long night, or no time at all
     */
    public static Optional<TimeSlot> of(LocalDate day, LocalTime from, LocalTime to, ZoneId zone) {
        boolean isNextDay = !to.isAfter(from);
        Instant startsAt = day.atTime(from).atZone(zone).toInstant();
        Instant endsAt = day.plusDays(isNextDay ? 1 : 0).atTime(to).atZone(zone).toInstant();
        Duration length = Duration.between(startsAt, endsAt);
        boolean isShortEnough = !isNextDay || length.compareTo(LONGEST_NIGHT) <= 0;
        return endsAt.isAfter(startsAt) && isShortEnough
                ? Optional.of(new TimeSlot(startsAt, endsAt))
                : Optional.empty();
    }
}

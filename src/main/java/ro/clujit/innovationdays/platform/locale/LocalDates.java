package ro.clujit.innovationdays.platform.locale;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates and times as a reader of one of the languages writes them. */
public final class LocalDates {

    private LocalDates() {}

    /** {@code 31 martie – 1 aprilie 2016}, {@code 31 March – 1 April 2016}; parts that both share stand once. */
    public static String range(LocalDate from, LocalDate to, Language language) {
        String end = format(to, "d MMMM yyyy", language);
        if (from.equals(to)) {
            return end;
        }
        if (from.getYear() != to.getYear()) {
            return format(from, "d MMMM yyyy", language) + " – " + end;
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + end
                : format(from, "d MMMM", language) + " – " + end;
    }

    /** {@code joi, 15 aprilie 2027} */
    public static String day(LocalDate day, Language language) {
        return format(day, language == Language.ro ? "EEEE, d MMMM yyyy" : "EEEE d MMMM yyyy", language);
    }

    /** {@code 15 apr.}, {@code 15 Apr}: where the year is plain from what stands around it. */
    public static String shortDay(LocalDate day, Language language) {
        return format(day, "d MMM", language);
    }

    /** {@code joi, 15 apr.}, {@code Thu 15 Apr} */
    public static String weekday(LocalDate day, Language language) {
        return format(day, language == Language.ro ? "EEEE, d MMM" : "EEE d MMM", language);
    }

    /** {@code 09:30}, in that zone. */
    public static String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(zone));
    }

    /** {@code 22 nov. 2026, 14:05 EET}, with the zone's name: a time without one is a riddle to a traveller. */
    public static String dateTime(Instant instant, ZoneId zone, Language language) {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm z", language.locale())
                .format(instant.atZone(zone));
    }

    /**
     * As {@link #dateTime}, for the end of a time in which something can still be done. The midnight that ends a day is
     * written as that day's 23:59: "until 2 December, 00:00" reads as if the second were a day to do it on.
     */
    public static String until(Instant end, ZoneId zone, Language language) {
        boolean isMidnight = end.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT);
        return dateTime(isMidnight ? end.minusSeconds(60) : end, zone, language);
    }

    /** {@code joi, 20 aprilie 2090, 10:00–11:00 EEST}; past midnight the second day is named too. */
    public static String span(Instant from, Instant to, ZoneId zone, Language language) {
        LocalDate first = LocalDate.ofInstant(from, zone);
        LocalDate last = LocalDate.ofInstant(to, zone);
        return day(first, language) + ", " + time(from, zone)
                + (first.equals(last) ? "–" : " – " + day(last, language) + ", ") + time(to, zone) + " "
                + DateTimeFormatter.ofPattern("z", language.locale()).format(from.atZone(zone));
    }

    /** {@code EEST}: what that zone is called around noon of that day. */
    public static String zone(LocalDate day, ZoneId zone, Language language) {
        return DateTimeFormatter.ofPattern("z", language.locale())
                .format(day.atTime(12, 0).atZone(zone));
    }

    private static String format(LocalDate day, String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}

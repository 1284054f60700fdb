package ro.clujit.innovationdays.edition;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * What an organiser writes down about an edition. Both dates are null while they are not announced, a time while it is
 * not known, the ordinal where nobody counts.
 *
 * @param aboutRo Markdown of at most {@link #LONGEST_ABOUT} characters, as is {@code aboutEn}
 * @param mark read when the edition is made, and never again: ticket codes begin with it
 */
public record EditionPlan(
        String slug,
        String mark,
        Integer ordinal,
        String nameRo,
        String nameEn,
        String summaryRo,
        String summaryEn,
        String aboutRo,
        String aboutEn,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalTime opensAt,
        LocalTime closesAt,
        String city,
        String venue,
        ZoneId zone) {

    public static final int LONGEST_ABOUT = 10_000;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern MARK = Pattern.compile("[A-Z0-9]{2,5}");

    public static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    public static boolean isMark(String text) {
        return MARK.matcher(text).matches();
    }

    /** On an edition of one day the doors close after they open; on a longer one they close on another day. */
    public static boolean isInOrder(LocalDate startsOn, LocalDate endsOn, LocalTime opensAt, LocalTime closesAt) {
        boolean knowsTimes = opensAt != null && closesAt != null;
        boolean isOneDay = startsOn != null && startsOn.equals(endsOn);
        return !knowsTimes || !isOneDay || closesAt.isAfter(opensAt);
    }

    Edition make() {
        var edition = new Edition(slug, mark, nameRo, nameEn, city, zone);
        applyTo(edition);
        return edition;
    }

    void applyTo(Edition edition) {
        edition.readdress(slug);
        edition.rename(nameRo, nameEn);
        edition.summarise(summaryRo, summaryEn);
        edition.describe(aboutRo, aboutEn);
        edition.count(ordinal);
        edition.schedule(startsOn, endsOn);
        edition.open(opensAt, closesAt);
        edition.moveTo(city, venue);
        edition.keepTimeOf(zone);
    }
}

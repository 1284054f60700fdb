package ro.clujit.innovationdays.edition;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * What an organiser says of an edition that is made after another: what must differ. All else is as it was.
 *
 * @param mark empty where none can be proposed
 * @param ordinal null where nobody counts
 * @param startsOn null while it is not announced
 */
public record NextEdition(String slug, String mark, Integer ordinal, String nameRo, String nameEn, LocalDate startsOn) {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");
    private static final Pattern LAST_NUMBER = Pattern.compile("([0-9]{1,6})$");
    private static final int LONGEST_MARK = 5;

    /**
     * What to propose: a year counts on in address, mark and names, and where there is none the number that they end
     * with does.
     *
     * @param on by how much: 1 for the next
     */
    static NextEdition after(Edition edition, int on) {
        Matcher year = YEAR.matcher(edition.slug() + " " + edition.name(Language.en));
        String from = year.find() ? year.group() : "";
        String slug = edition.slug().contains(from) && !from.isEmpty()
                ? inYear(edition.slug(), from, on)
                : numbered(edition.slug(), "-", on);
        String mark = marked(edition.mark(), from, on);
        return new NextEdition(
                EditionPlan.isSlug(slug) ? slug : "",
                EditionPlan.isMark(mark) ? mark : "",
                edition.ordinal().map(ordinal -> ordinal + on).orElse(null),
                named(edition.name(Language.ro), from, on),
                named(edition.name(Language.en), from, on),
                null);
    }

    private static String inYear(String text, String year, int on) {
        return text.replace(year, Integer.toString(Integer.parseInt(year) + on));
    }

    private static String named(String name, String year, int on) {
        if (!year.isEmpty() && name.contains(year)) {
            return inYear(name, year, on);
        }
        return LAST_NUMBER.matcher(name).find() ? numbered(name, "", on) : name;
    }

    private static String marked(String mark, String year, int on) {
        if (!year.isEmpty() && mark.endsWith(year.substring(2))) {
            String next = Integer.toString(Integer.parseInt(year) + on);
            return mark.substring(0, mark.length() - 2) + next.substring(2);
        }
        String next = numbered(mark, "", on);
        return next.length() <= LONGEST_MARK ? next : "";
    }

    /** The number at its end goes on; a text without one was the first. */
    private static String numbered(String text, String before, int on) {
        Matcher number = LAST_NUMBER.matcher(text);
        if (!number.find()) {
            return text + before + (1 + on);
        }
        int next = Integer.parseInt(number.group(1)) + on;
        return text.substring(0, number.start())
                + String.format("%0" + number.group(1).length() + "d", next);
    }
}

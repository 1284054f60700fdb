package ro.clujit.innovationdays.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/**
 * An edition as a reader of one language sees it.
 *
 * @param title the name without its year
 * @param year the year that the name ends with, or empty
 * @param ordinal which one it is since the first, or 0 where that is not known
 * @param about Markdown, which a template prints as {@code {edition.about.markdown}}
 * @param dates in words; empty while they are not announced
 * @param startsOn as ISO 8601 writes it; empty while it is not announced
 * @param opensAt local time at which the doors open on the first day, or empty
 * @param closesAt local time at which they close on the last, or empty
 * @param zone the abbreviation of its time zone on its first day, or empty
 * @param place venue and city
 * @param over whether it has been
 * @param example whether it was made up to show what the service does
 */
public record EditionView(
        String slug,
        String name,
        String title,
        String year,
        int ordinal,
        String summary,
        String about,
        String dates,
        String startsOn,
        String endsOn,
        String opensAt,
        String closesAt,
        String zone,
        String place,
        List<ThemeView> themes,
        boolean over,
        boolean example) {

    private static final Pattern YEAR_LAST = Pattern.compile("(.*\\S)\\s+(\\d{4})");

    /** What an edition is about. */
    public record ThemeView(String slug, String name) {}

    static EditionView of(Edition edition, List<Theme> themes, Language language, Instant now) {
        String name = edition.name(language);
        Matcher withYear = YEAR_LAST.matcher(name);
        boolean dated = withYear.matches();
        return new EditionView(
                edition.slug(),
                name,
                dated ? withYear.group(1) : name,
                dated ? withYear.group(2) : "",
                edition.ordinal().orElse(0),
                edition.summary(language),
                edition.about(language),
                edition.startsOn()
                        .map(from -> LocalDates.range(from, edition.endsOn().orElse(from), language))
                        .orElse(""),
                edition.startsOn().map(LocalDate::toString).orElse(""),
                edition.endsOn().map(LocalDate::toString).orElse(""),
                edition.opensAt().map(Object::toString).orElse(""),
                edition.closesAt().map(Object::toString).orElse(""),
                zone(edition, language),
                Stream.of(edition.venue(), edition.city())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", ")),
                themes.stream()
                        .map(theme -> new ThemeView(theme.slug(), theme.name(language)))
                        .toList(),
                edition.isOver(now),
                edition.isExample());
    }

    private static String zone(Edition edition, Language language) {
        return edition.startsOn()
                .map(day -> LocalDates.zone(day, edition.zone(), language))
                .orElse("");
    }
}

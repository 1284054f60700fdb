package ro.clujit.innovationdays.badge;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.account.Accounts;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Theme;
import ro.clujit.innovationdays.edition.Themes;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.Speaker;
import ro.clujit.innovationdays.programme.Speakers;

/**
 * What all badges of an edition have in common. Kept for a second: ten thousand letters, each with a badge, would ask for
 * it ten thousand times, and for the logos even outside of the database.
 */
@ApplicationScoped
class BadgeFrames {

    /**
     * @param themes the edition's, in a line
     * @param speakers names of those in the programme, by address
     * @param organisers addresses of all accounts
     */
    record BadgeFrame(
            BadgeLook look,
            Map<Language, String> themes,
            List<BadgeLogo> logos,
            Map<String, List<String>> speakers,
            Set<String> organisers) {}

    private final BadgeDesigns designs;
    private final Themes themes;
    private final BadgeLogos logos;
    private final Speakers speakers;
    private final Accounts accounts;

    BadgeFrames(BadgeDesigns designs, Themes themes, BadgeLogos logos, Speakers speakers, Accounts accounts) {
        this.designs = designs;
        this.themes = themes;
        this.logos = logos;
        this.speakers = speakers;
        this.accounts = accounts;
    }

    @CacheResult(cacheName = "badge-frame", keyGenerator = OfEdition.class)
    BadgeFrame of(Edition edition) {
        Map<String, List<String>> speaking = speakers.withAddress(edition).stream()
                .collect(Collectors.groupingBy(
                        speaker -> speaker.email().orElseThrow().toLowerCase(Locale.ROOT),
                        Collectors.mapping(Speaker::name, Collectors.toList())));
        return new BadgeFrame(designs.of(edition), themes(edition), logos.of(edition), speaking, accounts.addresses());
    }

    private Map<Language, String> themes(Edition edition) {
        List<Theme> all = themes.of(edition);
        var lines = new EnumMap<Language, String>(Language.class);
        for (Language language : Language.values()) {
            lines.put(language, all.stream().map(theme -> theme.name(language)).collect(Collectors.joining(" · ")));
        }
        return lines;
    }
}

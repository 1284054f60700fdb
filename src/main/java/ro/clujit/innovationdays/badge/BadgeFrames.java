package ro.clujit.innovationdays.badge;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Theme;
import ro.clujit.innovationdays.edition.Themes;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * What all badges of an edition have in common. Kept for a second: ten thousand letters, each with a badge, would ask for
 * it ten thousand times, and for the logos even outside of the database.
 */
@ApplicationScoped
class BadgeFrames {

    /** @param themes the edition's, in a line */
    record BadgeFrame(BadgeLook look, Map<Language, String> themes, List<BadgeLogo> logos) {}

    private final BadgeDesigns designs;
    private final Themes themes;
    private final BadgeLogos logos;

    BadgeFrames(BadgeDesigns designs, Themes themes, BadgeLogos logos) {
        this.designs = designs;
        this.themes = themes;
        this.logos = logos;
    }

    @CacheResult(cacheName = "badge-frame", keyGenerator = OfEdition.class)
    BadgeFrame of(Edition edition) {
        return new BadgeFrame(designs.of(edition), themes(edition), logos.of(edition));
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

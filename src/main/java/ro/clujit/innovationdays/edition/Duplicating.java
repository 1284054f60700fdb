package ro.clujit.innovationdays.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Makes a draft after an edition, in whatever state that is, so that nobody sets up a year from nothing. */
@ApplicationScoped
public class Duplicating {

    /** How far ahead a free address is looked for. */
    private static final int YEARS = 20;

    private final Editions editions;
    private final Themes themes;
    private final Event<EditionDuplicated> duplicated;

    Duplicating(Editions editions, Themes themes, Event<EditionDuplicated> duplicated) {
        this.editions = editions;
        this.themes = themes;
        this.duplicated = duplicated;
    }

    /** The first that is free of those that could follow; a proposal, which somebody else may take meanwhile. */
    @Transactional
    public NextEdition proposal(Edition edition) {
        return IntStream.rangeClosed(1, YEARS)
                .mapToObj(on -> NextEdition.after(edition, on))
                .filter(next -> editions.count("slug = ?1 or mark = ?2", next.slug(), next.mark()) == 0)
                .findFirst()
                .orElseGet(() -> NextEdition.after(edition, 1));
    }

    /** @param slug of the edition that it is made after */
    public Planning.Outcome duplicate(String slug, NextEdition next) {
        return Planning.settled(() -> {
            Optional<Edition> source = editions.bySlug(slug);
            if (source.isEmpty()) {
                return Planning.Outcome.NO_SUCH_EDITION;
            }
            Edition copy = source.get().after(next);
            editions.persistAndFlush(copy);
            duplicated.fire(new EditionDuplicated(source.get(), copy, copyThemes(source.get(), copy)));
            editions.flush();
            return Planning.Outcome.DONE;
        });
    }

    private Map<UUID, Theme> copyThemes(Edition source, Edition copy) {
        Map<UUID, Theme> copies = new HashMap<>();
        for (Theme theme : themes.of(source)) {
            Theme same = theme.of(copy);
            themes.persist(same);
            copies.put(theme.id(), same);
        }
        return copies;
    }
}

package ro.clujit.innovationdays.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Language;

/** The editions that the public sees, those that come before those that have been. */
@ApplicationScoped
public class PublicEditions {

    private final Editions editions;
    private final Themes themes;
    private final Clock clock;

    PublicEditions(Editions editions, Themes themes, Clock clock) {
        this.editions = editions;
        this.themes = themes;
        this.clock = clock;
    }

    /** What is still to be, the soonest first and what has no date yet last. */
    public List<EditionView> coming(Language language) {
        Instant now = clock.instant();
        return published(edition -> !edition.isOver(now))
                .sorted(Comparator.comparing(edition -> edition.startsOn().orElse(LocalDate.MAX)))
                .map(edition -> view(edition, language))
                .toList();
    }

    /** What has been, the latest first. */
    public List<EditionView> past(Language language) {
        Instant now = clock.instant();
        return published(edition -> edition.isOver(now))
                .map(edition -> view(edition, language))
                .toList();
    }

    public Optional<Edition> bySlug(String slug) {
        return editions.publicBySlug(slug);
    }

    public EditionView view(Edition edition, Language language) {
        return EditionView.of(edition, themes.of(edition), language, clock.instant());
    }

    private Stream<Edition> published(Predicate<Edition> which) {
        return editions.latestFirst().stream().filter(Edition::isPublic).filter(which);
    }
}

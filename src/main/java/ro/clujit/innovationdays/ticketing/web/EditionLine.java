package ro.clujit.innovationdays.ticketing.web;

import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/** What a registration's pages say of its edition. */
public record EditionLine(String slug, String name, String when, String where, boolean example) {

    public static EditionLine of(Edition edition, Language language) {
        return new EditionLine(
                edition.slug(),
                edition.name(language),
                edition.startsOn()
                        .map(from -> LocalDates.range(from, edition.endsOn().orElse(from), language))
                        .orElse(""),
                edition.venue().isEmpty() ? edition.city() : edition.venue() + ", " + edition.city(),
                edition.isExample());
    }
}

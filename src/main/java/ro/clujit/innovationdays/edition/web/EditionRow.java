package ro.clujit.innovationdays.edition.web;

import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.locale.Language;

/** An edition in the back office's list. */
public record EditionRow(EditionHeading heading, String mark, String place) {

    static EditionRow of(Edition edition, Language language) {
        return new EditionRow(
                EditionHeading.of(edition, language),
                edition.mark(),
                edition.venue().isEmpty() ? edition.city() : edition.venue() + ", " + edition.city());
    }
}

package ro.clujit.innovationdays.edition;

import java.util.Arrays;
import java.util.List;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/**
 * What stands above every page of the back office that is about one edition.
 *
 * @param dates in words; empty while they are not announced
 */
public record EditionHeading(String slug, String name, String dates, EditionState state, boolean example) {

    public static EditionHeading of(Edition edition, Language language) {
        return new EditionHeading(
                edition.slug(),
                edition.name(language),
                edition.startsOn()
                        .map(from -> LocalDates.range(from, edition.endsOn().orElse(from), language))
                        .orElse(""),
                edition.state(),
                edition.isExample());
    }

    /** The states that may follow. */
    public List<EditionState> next() {
        return Arrays.stream(EditionState.values()).filter(state::leadsTo).toList();
    }

    /** Whether it has a page that the public sees. */
    public boolean isPublic() {
        return state != EditionState.DRAFT;
    }
}

package ro.clujit.innovationdays.letters;

import java.util.Map;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;

/**
 * A letter before it is set.
 *
 * @param form which of the service's letters it is: its kind and, where that has several, the case behind a dot
 *     ({@code registration-ended.refused}). An edition's own words are kept by it
 * @param edition whose own words it may have; empty where it is about none
 * @param values what an edition's own words may name in braces: {@code {edition}}, {@code {name}} …; plain text
 * @param view in the service's words
 */
public record Draft(String form, Optional<Edition> edition, Map<String, String> values, NoteView view) {

    public Draft {
        values = Map.copyOf(values);
    }
}

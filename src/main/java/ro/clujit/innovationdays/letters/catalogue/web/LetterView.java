package ro.clujit.innovationdays.letters.catalogue.web;

import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.letters.catalogue.Catalogue;
import ro.clujit.innovationdays.letters.catalogue.LetterForm;
import ro.clujit.innovationdays.letters.catalogue.WordingMessages;
import ro.clujit.innovationdays.letters.wording.OwnWording;
import ro.clujit.innovationdays.letters.wording.Wording;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * A letter to look at and to reword.
 *
 * @param when it is sent; empty where nobody has described it
 * @param lang of the letter
 * @param document its HTML with its pictures in it
 * @param reworded whether an edition can have words of its own for it
 * @param names what can stand in braces
 * @param own the edition's words as they are kept; null where it has none
 * @param changedBy empty, like {@code changedAt}, where it has none
 */
public record LetterView(
        String form,
        String name,
        String when,
        String lang,
        ComposedLetter letter,
        String document,
        boolean reworded,
        List<Name> names,
        Wording own,
        int version,
        String changedBy,
        String changedAt) {

    /** What can stand in braces. @param example what stands there in the sample */
    public record Name(String name, String means, String example) {}

    /** @param changedAt in words; read only where the edition has words of its own */
    static LetterView of(
            Catalogue.Shown shown,
            Language language,
            Optional<OwnWording> own,
            String changedAt,
            WordingMessages words) {
        String form = shown.sample().form();
        return new LetterView(
                form,
                LetterForm.of(form).map(words::form).orElse(form),
                LetterForm.of(form).map(words::when).orElse(""),
                language.name(),
                shown.sample().letter(),
                shown.sample().letter().htmlWithImages(),
                shown.usual().isPresent(),
                shown.usual().stream()
                        .flatMap(usual -> usual.values().entrySet().stream())
                        .map(value -> new Name(value.getKey(), words.means(value.getKey()), value.getValue()))
                        .toList(),
                own.map(OwnWording::wording).orElse(null),
                own.map(OwnWording::version).orElse(0),
                own.map(OwnWording::changedBy).orElse(""),
                own.isPresent() ? changedAt : "");
    }

    public String otherLang() {
        return lang.equals("ro") ? "en" : "ro";
    }
}

package ro.clujit.innovationdays.site.programme;

import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * A text in the reader's language; where it was not written in that, in the other one, which is then named, so that it is
 * read aloud as what it is.
 *
 * @param lang the code of its language where that is not the page's; else empty
 */
public record Wording(String text, String lang) {

    static Wording of(Bilingual text, Language reader) {
        String own = reader.choose(text.ro(), text.en());
        return own.isEmpty() && !text.isEmpty()
                ? new Wording(text.in(reader), reader.other().name())
                : new Wording(own, "");
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}

package ro.clujit.innovationdays.letters;

import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * Whom an edition writes to.
 *
 * @param name empty where nobody asked for it
 */
public record Reader(Edition edition, String name, Language language) {

    public static Reader of(Letter letter, Edition edition) {
        return new Reader(edition, letter.recipientName(), letter.language());
    }

    /** Somebody made up. */
    public static Reader sample(Edition edition, Language language) {
        return new Reader(edition, Sampled.madeUp(language).name(), language);
    }

    /** The edition's name in the reader's language. */
    public String editionName() {
        return edition.name(language);
    }
}

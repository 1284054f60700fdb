package ro.clujit.innovationdays.mail;

import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;

/** Names the editions that send letters, for the outbox's pages. This package knows no edition: whoever does implements it. */
public interface LetterEditions {

    /** The latest first. */
    List<Named> named(Language reader);

    /** What an edition is called, and by what addresses name it. */
    record Named(UUID id, String slug, String name) {}
}

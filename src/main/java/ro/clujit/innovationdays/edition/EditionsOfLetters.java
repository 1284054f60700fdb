package ro.clujit.innovationdays.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ro.clujit.innovationdays.mail.LetterEditions;
import ro.clujit.innovationdays.platform.locale.Language;

/** Tells the outbox, which knows no edition, what they are called. */
@ApplicationScoped
class EditionsOfLetters implements LetterEditions {

    private final Editions editions;

    EditionsOfLetters(Editions editions) {
        this.editions = editions;
    }

    @Override
    public List<Named> named(Language reader) {
        return editions.latestFirst().stream()
                .map(edition -> new Named(edition.id(), edition.slug(), edition.name(reader)))
                .toList();
    }
}

package ro.clujit.innovationdays.letters.sender;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.Notes;
import ro.clujit.innovationdays.mail.Outbox.Addressee;
import ro.clujit.innovationdays.mail.SelfTesting;
import ro.clujit.innovationdays.platform.locale.Language;

/** The letter by which an organiser sees how an edition's letters arrive. */
@ApplicationScoped
public class TestLetter {

    private final SelfTesting testing;
    private final Notes notes;

    TestLetter(SelfTesting testing, Notes notes) {
        this.testing = testing;
        this.notes = notes;
    }

    /** Whether there is a mail server to send it to. */
    public boolean isPossible() {
        return testing.isPossible();
    }

    /**
     * @param id the form's: sent twice, it is one letter
     * @return false where too many were sent lately
     */
    public boolean send(UUID id, Edition edition, String address, Language language) {
        var to = new Addressee(edition.id(), "", address, language);
        return testing.send(id, edition.id(), to, notes.compose(view(edition, language), language));
    }

    private static NoteView view(Edition edition, Language language) {
        SenderMessages words = MessageBundles.get(SenderMessages.class, Localized.Literal.of(language.name()));
        String name = edition.name(language);
        return new NoteView(
                language.name(),
                name,
                edition.isExample(),
                words.letter_subject(name),
                words.letter_preview(),
                words.letter_title(),
                List.of(words.letter_text(name), words.letter_original(), words.letter_alphabet()),
                "",
                List.of(),
                "",
                "",
                List.of(),
                words.letter_why());
    }
}

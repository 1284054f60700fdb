package ro.clujit.innovationdays.letters.ticket;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.Notes;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketCodes;

/** What letters about tickets have in common: who they greet, where their links lead, and why they come. */
@Singleton
class TicketNote {

    /** @param button empty, like {@code link}, without one */
    record Said(
            String subject,
            String preview,
            List<String> paragraphs,
            List<NoteView.Item> items,
            String button,
            String link,
            List<String> notes) {}

    private final Notes notes;
    private final TicketCodes codes;

    @Inject
    TicketNote(Notes notes, TicketCodes codes) {
        this.notes = notes;
        this.codes = codes;
    }

    static TicketLetterMessages words(Language language) {
        return MessageBundles.get(TicketLetterMessages.class, Localized.Literal.of(language.name()));
    }

    ComposedLetter compose(Letter letter, Edition edition, Said said) {
        Language language = letter.language();
        String name = edition.name(language);
        return notes.compose(
                new NoteView(
                        language.name(),
                        name,
                        edition.isExample(),
                        said.subject(),
                        said.preview(),
                        words(language).greeting(letter.recipientName()),
                        said.paragraphs(),
                        "",
                        said.items(),
                        said.button(),
                        said.link(),
                        said.notes(),
                        words(language).why(name)),
                language);
    }

    /** The registration's page. */
    String link(Registration registration, Language language) {
        return notes.address(language, "/registrations/" + codes.tokenOf(registration));
    }

    /** The ticket's own page, for its holder of this moment. */
    String link(Ticket ticket, Language language) {
        return notes.address(language, "/tickets/" + codes.tokenOf(ticket));
    }

    Notes notes() {
        return notes;
    }
}

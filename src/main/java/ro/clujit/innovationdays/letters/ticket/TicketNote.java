package ro.clujit.innovationdays.letters.ticket;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.letters.Draft;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.Notes;
import ro.clujit.innovationdays.letters.Reader;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Outbox;
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

    /** In the caller's transaction: a letter to whoever registered. @param subject what it is about */
    static void add(Outbox outbox, String kind, UUID subject, Registration registration) {
        outbox.add(
                kind,
                registration.edition().id(),
                subject,
                registration.contactName(),
                registration.contactEmail(),
                registration.language());
    }

    static TicketLetterMessages words(Language language) {
        return MessageBundles.get(TicketLetterMessages.class, Localized.Literal.of(language.name()));
    }

    /** @param values what an edition's own words may name, beside the reader's name */
    ComposedLetter compose(String form, Reader reader, Map<String, String> values, Said said) {
        Language language = reader.language();
        String edition = reader.editionName();
        Map<String, String> known = new HashMap<>(values);
        known.put("name", reader.name());
        return notes.compose(
                new Draft(
                        form,
                        Optional.of(reader.edition()),
                        known,
                        new NoteView(
                                language.name(),
                                edition,
                                reader.edition().isExample(),
                                said.subject(),
                                said.preview(),
                                words(language).greeting(reader.name()),
                                said.paragraphs(),
                                "",
                                said.items(),
                                said.button(),
                                said.link(),
                                said.notes(),
                                words(language).why(edition))),
                language);
    }

    /** Of a page that nobody has. */
    String sampleLink(Language language) {
        return notes.address(
                language, "/registrations/" + Sampled.madeUp(language).link());
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

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
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.ticketing.waiting.WaitingEntries;
import ro.clujit.innovationdays.ticketing.waiting.WaitingEntry;

/** What letters to those who wait have in common. */
@Singleton
class WaitingNote {

    /** @param button leads to the page of the entry */
    record Said(String subject, String preview, String text, String button, List<String> notes) {}

    private final Outbox outbox;
    private final WaitingEntries entries;
    private final Notes notes;

    @Inject
    WaitingNote(Outbox outbox, WaitingEntries entries, Notes notes) {
        this.outbox = outbox;
        this.entries = entries;
        this.notes = notes;
    }

    static WaitingLetterMessages words(Language language) {
        return MessageBundles.get(WaitingLetterMessages.class, Localized.Literal.of(language.name()));
    }

    void add(String kind, WaitingEntry entry) {
        outbox.add(kind, entry.ticketType().edition().id(), entry.id(), entry.name(), entry.email(), entry.language());
    }

    WaitingEntry entry(Letter letter) {
        return entries.whole(letter.subjectId()).orElseThrow();
    }

    static String type(WaitingEntry entry, Language language) {
        return entry.ticketType().name(language);
    }

    static String edition(WaitingEntry entry, Language language) {
        return entry.ticketType().edition().name(language);
    }

    static String until(WaitingEntry entry, Language language) {
        return entry.offerUntil()
                .map(at -> LocalDates.dateTime(at, entry.ticketType().edition().zone(), language))
                .orElse("");
    }

    ComposedLetter compose(WaitingEntry entry, Language language, Said said) {
        Edition edition = entry.ticketType().edition();
        String name = edition.name(language);
        return notes.compose(
                new NoteView(
                        language.name(),
                        name,
                        edition.isExample(),
                        said.subject(),
                        said.preview(),
                        TicketNote.words(language).greeting(entry.name()),
                        List.of(said.text()),
                        "",
                        List.of(),
                        said.button(),
                        said.button().isEmpty()
                                ? ""
                                : notes.address(language, "/waiting/" + entries.tokenOf(entry.id())),
                        said.notes(),
                        words(language).why_waiting(name)),
                language);
    }
}

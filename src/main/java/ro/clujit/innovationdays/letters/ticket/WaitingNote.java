package ro.clujit.innovationdays.letters.ticket;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Draft;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.Notes;
import ro.clujit.innovationdays.letters.Reader;
import ro.clujit.innovationdays.letters.SampleMessages;
import ro.clujit.innovationdays.letters.Sampled;
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

    /**
     * Who waits for what.
     *
     * @param until when an offer is kept, in words; empty without one
     */
    record Wait(Reader reader, String type, String until, String link) {}

    Wait of(Letter letter) {
        WaitingEntry entry = entries.whole(letter.subjectId()).orElseThrow();
        Language language = letter.language();
        Edition edition = entry.ticketType().edition();
        return new Wait(
                new Reader(edition, entry.name(), language),
                entry.ticketType().name(language),
                entry.offerUntil()
                        .map(at -> LocalDates.dateTime(at, edition.zone(), language))
                        .orElse(""),
                notes.address(language, "/waiting/" + entries.tokenOf(entry.id())));
    }

    Wait sample(Edition edition, Language language) {
        SampleMessages madeUp = Sampled.madeUp(language);
        return new Wait(
                Reader.sample(edition, language),
                madeUp.ticket_type(),
                LocalDates.dateTime(Sampled.daysBefore(edition, 10), edition.zone(), language),
                notes.address(language, "/waiting/" + madeUp.link()));
    }

    /** @param values that this letter knows beside who waits for what */
    ComposedLetter compose(String form, Wait wait, Map<String, String> values, Said said) {
        Edition edition = wait.reader().edition();
        Language language = wait.reader().language();
        String name = wait.reader().editionName();
        Map<String, String> known = new HashMap<>(values);
        known.put("name", wait.reader().name());
        known.put("type", wait.type());
        return notes.compose(
                new Draft(
                        form,
                        Optional.of(edition),
                        known,
                        new NoteView(
                                language.name(),
                                name,
                                edition.isExample(),
                                said.subject(),
                                said.preview(),
                                TicketNote.words(language)
                                        .greeting(wait.reader().name()),
                                List.of(said.text()),
                                "",
                                List.of(),
                                said.button(),
                                said.button().isEmpty() ? "" : wait.link(),
                                said.notes(),
                                words(language).why_waiting(name))),
                language);
    }
}

package ro.clujit.innovationdays.letters.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.waiting.WaitingEntry;
import ro.clujit.innovationdays.ticketing.waiting.WaitingJoined;

/** Tells somebody that they are on the waiting list, and where to leave it. */
@ApplicationScoped
class WaitingJoinedLetter implements LetterComposer {

    private static final String KIND = "waiting-joined";

    private final WaitingNote note;

    WaitingJoinedLetter(WaitingNote note) {
        this.note = note;
    }

    void happened(@Observes WaitingJoined event) {
        note.add(KIND, event.entry());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        WaitingEntry entry = note.entry(letter);
        Language language = letter.language();
        WaitingLetterMessages words = WaitingNote.words(language);
        String type = WaitingNote.type(entry, language);
        String edition = WaitingNote.edition(entry, language);
        return note.compose(
                entry,
                language,
                new WaitingNote.Said(
                        words.joined_subject(edition),
                        words.joined_preview(),
                        words.joined_text(type, edition),
                        words.joined_open(),
                        List.of(words.joined_not_you())));
    }
}

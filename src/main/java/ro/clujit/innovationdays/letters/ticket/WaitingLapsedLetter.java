package ro.clujit.innovationdays.letters.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.waiting.OfferLapsed;
import ro.clujit.innovationdays.ticketing.waiting.WaitingEntry;

/** Tells somebody that their offer went to the next in line. */
@ApplicationScoped
class WaitingLapsedLetter implements LetterComposer {

    private static final String KIND = "waiting-lapsed";

    private final WaitingNote note;

    WaitingLapsedLetter(WaitingNote note) {
        this.note = note;
    }

    void happened(@Observes OfferLapsed event) {
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
                        words.lapsed_subject(edition),
                        words.lapsed_preview(),
                        words.lapsed_text(type, edition),
                        "",
                        List.of()));
    }
}

package ro.clujit.innovationdays.letters.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.waiting.PlaceOffered;
import ro.clujit.innovationdays.ticketing.waiting.WaitingEntry;

/** Offers somebody what they waited for. */
@ApplicationScoped
class WaitingOfferLetter implements LetterComposer {

    private static final String KIND = "waiting-offer";

    private final WaitingNote note;

    WaitingOfferLetter(WaitingNote note) {
        this.note = note;
    }

    void happened(@Observes PlaceOffered event) {
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
        String until = WaitingNote.until(entry, language);
        return note.compose(
                entry,
                language,
                new WaitingNote.Said(
                        words.offer_subject(edition),
                        words.offer_preview(until),
                        words.offer_text(type, edition, until),
                        words.offer_open(),
                        List.of(TicketNote.words(language).keep_secret())));
    }
}

package ro.clujit.innovationdays.letters.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.waiting.WaitingJoined;

/** Tells somebody that they are on the waiting list, and where to leave it. */
@ApplicationScoped
class WaitingJoinedLetter implements LetterComposer, Sampled {

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
        return compose(note.of(letter));
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return List.of(new Sample(KIND, compose(note.sample(edition, language))));
    }

    private ComposedLetter compose(WaitingNote.Wait wait) {
        Language language = wait.reader().language();
        WaitingLetterMessages words = WaitingNote.words(language);
        String edition = wait.reader().editionName();
        return note.compose(
                KIND,
                wait,
                Map.of(),
                new WaitingNote.Said(
                        words.joined_subject(edition),
                        words.joined_preview(),
                        words.joined_text(wait.type(), edition),
                        words.joined_open(),
                        List.of(words.joined_not_you())));
    }
}

package ro.clujit.innovationdays.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.speaking.ChangeDecided;
import ro.clujit.innovationdays.programme.speaking.ChangeState;
import ro.clujit.innovationdays.programme.speaking.SpeakerChange;
import ro.clujit.innovationdays.programme.speaking.SpeakerChanges;
import ro.clujit.innovationdays.programme.speaking.SpeakingTokens;

/** Tells a speaker what became of what they proposed. */
@ApplicationScoped
class SpeakerChangeLetter implements LetterComposer {

    static final String KIND = "speaker-change";

    private final Outbox outbox;
    private final SpeakerChanges changes;
    private final SpeakingTokens tokens;
    private final Notes notes;

    SpeakerChangeLetter(Outbox outbox, SpeakerChanges changes, SpeakingTokens tokens, Notes notes) {
        this.outbox = outbox;
        this.changes = changes;
        this.tokens = tokens;
        this.notes = notes;
    }

    void decided(@Observes ChangeDecided event) {
        SpeakerChange change = event.change();
        change.speaker()
                .email()
                .ifPresent(email -> outbox.add(
                        KIND,
                        change.participation().edition().id(),
                        change.id(),
                        change.speaker().name(),
                        email,
                        change.participation().language()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        SpeakerChange change = changes.whole(letter.subjectId()).orElseThrow();
        Edition edition = change.participation().edition();
        Language language = letter.language();
        NoteMessages words = Notes.words(language);
        String name = edition.name(language);
        boolean isApproved = change.state() == ChangeState.APPROVED;
        return notes.compose(
                new NoteView(
                        language.name(),
                        name,
                        edition.isExample(),
                        isApproved ? words.approved_subject() : words.returned_subject(),
                        isApproved ? words.approved_preview() : words.returned_preview(),
                        words.greeting(letter.recipientName()),
                        isApproved
                                ? List.of(approved(change, words), words.approved_when())
                                : List.of(words.returned_text()),
                        isApproved ? "" : change.reason(),
                        List.of(),
                        words.open_your_page(),
                        notes.address(language, "/speaking/" + tokens.of(change.participation())),
                        List.of(words.link_secret()),
                        words.why_speaker(name)),
                language);
    }

    private static String approved(SpeakerChange change, NoteMessages words) {
        if (change.approved().equals(change.wanted().keySet())) {
            return words.approved_all();
        }
        return words.approved_some(change.approved().stream().map(words::field).collect(Collectors.joining(", ")));
    }
}

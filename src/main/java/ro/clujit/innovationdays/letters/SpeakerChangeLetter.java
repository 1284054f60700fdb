package ro.clujit.innovationdays.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.speaking.ChangeDecided;
import ro.clujit.innovationdays.programme.speaking.ChangeState;
import ro.clujit.innovationdays.programme.speaking.Field;
import ro.clujit.innovationdays.programme.speaking.SpeakerChange;
import ro.clujit.innovationdays.programme.speaking.SpeakerChanges;
import ro.clujit.innovationdays.programme.speaking.SpeakingTokens;

/** Tells a speaker what became of what they proposed. */
@ApplicationScoped
class SpeakerChangeLetter implements LetterComposer, Sampled {

    static final String KIND = "speaker-change";

    private static final String APPROVED = KIND + ".approved";
    private static final String RETURNED = KIND + ".returned";

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
        Reader reader = Reader.of(letter, change.participation().edition());
        String token = tokens.of(change.participation());
        return change.state() == ChangeState.APPROVED
                ? approved(
                        reader,
                        change.approved().equals(change.wanted().keySet()) ? Set.of() : change.approved(),
                        token)
                : returned(reader, change.reason(), token);
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        Reader reader = Reader.sample(edition, language);
        SampleMessages madeUp = Sampled.madeUp(language);
        return List.of(
                new Sample(APPROVED, approved(reader, Set.of(), madeUp.link())),
                new Sample(RETURNED, returned(reader, madeUp.comment(), madeUp.link())));
    }

    /** @param part what was approved of it; empty where all was */
    private ComposedLetter approved(Reader reader, Set<Field> part, String token) {
        NoteMessages words = Notes.words(reader.language());
        String what = part.isEmpty()
                ? words.approved_all()
                : words.approved_some(part.stream().map(words::field).collect(Collectors.joining(", ")));
        return compose(
                APPROVED,
                reader,
                words.approved_subject(),
                words.approved_preview(),
                List.of(what, words.approved_when()),
                "",
                token);
    }

    private ComposedLetter returned(Reader reader, String reason, String token) {
        NoteMessages words = Notes.words(reader.language());
        return compose(
                RETURNED,
                reader,
                words.returned_subject(),
                words.returned_preview(),
                List.of(words.returned_text()),
                reason,
                token);
    }

    private ComposedLetter compose(
            String form,
            Reader reader,
            String subject,
            String preview,
            List<String> paragraphs,
            String quote,
            String token) {
        Language language = reader.language();
        NoteMessages words = Notes.words(language);
        String name = reader.editionName();
        return notes.compose(
                new Draft(
                        form,
                        Optional.of(reader.edition()),
                        Map.of("name", reader.name()),
                        new NoteView(
                                language.name(),
                                name,
                                reader.edition().isExample(),
                                subject,
                                preview,
                                words.greeting(reader.name()),
                                paragraphs,
                                quote,
                                List.of(),
                                words.open_your_page(),
                                notes.address(language, "/speaking/" + token),
                                List.of(words.link_secret()),
                                words.why_speaker(name))),
                language);
    }
}

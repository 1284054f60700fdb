package ro.clujit.innovationdays.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.mail.Outbox.Addressee;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.speaking.Participation;
import ro.clujit.innovationdays.programme.speaking.SpeakerNotices;
import ro.clujit.innovationdays.programme.speaking.SpeakersTold;
import ro.clujit.innovationdays.programme.speaking.SpeakingTokens;

/** Tells a speaker what a release changed in their sessions. It says what that release said, whenever it is read. */
@ApplicationScoped
class SpeakerNoticeLetter implements LetterComposer, Sampled {

    static final String KIND = "speaker-notice";

    private final Outbox outbox;
    private final SpeakerNotices notices;
    private final SpeakingTokens tokens;
    private final SessionItems items;
    private final Notes notes;

    SpeakerNoticeLetter(Outbox outbox, SpeakerNotices notices, SpeakingTokens tokens, SessionItems items, Notes notes) {
        this.outbox = outbox;
        this.notices = notices;
        this.tokens = tokens;
        this.items = items;
        this.notes = notes;
    }

    void told(@Observes SpeakersTold event) {
        outbox.addAll(
                KIND,
                event.edition().id(),
                event.notices().stream()
                        .map(notice -> new Addressee(
                                notice.id(),
                                notice.participation().speaker().name(),
                                notice.participation().speaker().email().orElseThrow(),
                                notice.participation().language()))
                        .toList());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        var notice = notices.whole(letter.subjectId()).orElseThrow();
        Participation participation = notice.participation();
        return compose(
                Reader.of(letter, participation.edition()),
                items.of(notices.newsOf(notice), participation.edition(), letter.language()),
                tokens.of(participation));
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return List.of(new Sample(
                KIND,
                compose(
                        Reader.sample(edition, language),
                        items.of(SampleNews.of(edition), edition, language),
                        Sampled.madeUp(language).link())));
    }

    private ComposedLetter compose(Reader reader, List<NoteView.Item> news, String token) {
        Language language = reader.language();
        NoteMessages words = Notes.words(language);
        String name = reader.editionName();
        return notes.compose(
                new Draft(
                        KIND,
                        Optional.of(reader.edition()),
                        Map.of("name", reader.name()),
                        new NoteView(
                                language.name(),
                                name,
                                reader.edition().isExample(),
                                words.sessions_subject(name),
                                words.sessions_preview(),
                                words.greeting(reader.name()),
                                List.of(words.sessions_text(name)),
                                "",
                                news,
                                words.open_your_page(),
                                notes.address(language, "/speaking/" + token),
                                List.of(words.sessions_wrong(), words.link_secret()),
                                words.why_speaker(name))),
                language);
    }
}

package ro.clujit.innovationdays.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.speaking.LinkSent;
import ro.clujit.innovationdays.programme.speaking.Occasion;
import ro.clujit.innovationdays.programme.speaking.Participation;
import ro.clujit.innovationdays.programme.speaking.SpeakingLinks;
import ro.clujit.innovationdays.programme.speaking.SpeakingTokens;

/** Leads a speaker to their own page. The link is derived when the letter is worded: it is the one that is good then. */
@ApplicationScoped
class SpeakingLinkLetter implements LetterComposer {

    static final String KIND = "speaking-link";

    private final Outbox outbox;
    private final SpeakingLinks links;
    private final SpeakingTokens tokens;
    private final Notes notes;

    SpeakingLinkLetter(Outbox outbox, SpeakingLinks links, SpeakingTokens tokens, Notes notes) {
        this.outbox = outbox;
        this.links = links;
        this.tokens = tokens;
        this.notes = notes;
    }

    void sent(@Observes LinkSent event) {
        Participation participation = event.link().participation();
        outbox.add(
                KIND,
                participation.edition().id(),
                event.link().id(),
                participation.speaker().name(),
                participation.speaker().email().orElseThrow(),
                participation.language());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        var link = links.whole(letter.subjectId()).orElseThrow();
        Occasion occasion = link.occasion();
        Participation participation = link.participation();
        Edition edition = participation.edition();
        Language language = letter.language();
        NoteMessages words = Notes.words(language);
        String name = edition.name(language);
        return notes.compose(
                new NoteView(
                        language.name(),
                        name,
                        edition.isExample(),
                        occasion == Occasion.INVITED ? words.invited_subject(name) : words.link_subject(name),
                        words.link_preview(),
                        words.greeting(participation.speaker().name()),
                        List.of(words.link_text(occasion), words.link_there()),
                        "",
                        List.of(),
                        words.open_your_page(),
                        notes.address(language, "/speaking/" + tokens.of(participation)),
                        List.of(words.link_secret()),
                        words.why_speaker(name)),
                language);
    }
}

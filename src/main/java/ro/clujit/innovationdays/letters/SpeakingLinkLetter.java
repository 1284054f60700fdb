package ro.clujit.innovationdays.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Sampled.Sample;
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
class SpeakingLinkLetter implements LetterComposer, Sampled {

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
        Participation participation = link.participation();
        return compose(
                link.occasion(),
                new Reader(participation.edition(), participation.speaker().name(), letter.language()),
                tokens.of(participation));
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return Arrays.stream(Occasion.values())
                .map(occasion -> new Sample(
                        form(occasion),
                        compose(
                                occasion,
                                Reader.sample(edition, language),
                                Sampled.madeUp(language).link())))
                .toList();
    }

    private static String form(Occasion occasion) {
        return KIND + "." + occasion.name().toLowerCase(Locale.ROOT);
    }

    private ComposedLetter compose(Occasion occasion, Reader reader, String token) {
        Language language = reader.language();
        NoteMessages words = Notes.words(language);
        String name = reader.editionName();
        return notes.compose(
                new Draft(
                        form(occasion),
                        Optional.of(reader.edition()),
                        Map.of("name", reader.name()),
                        new NoteView(
                                language.name(),
                                name,
                                reader.edition().isExample(),
                                occasion == Occasion.INVITED ? words.invited_subject(name) : words.link_subject(name),
                                words.link_preview(),
                                words.greeting(reader.name()),
                                List.of(words.link_text(occasion), words.link_there()),
                                "",
                                List.of(),
                                words.open_your_page(),
                                notes.address(language, "/speaking/" + token),
                                List.of(words.link_secret()),
                                words.why_speaker(name))),
                language);
    }
}

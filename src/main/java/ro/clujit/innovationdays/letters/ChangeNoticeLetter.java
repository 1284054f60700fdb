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
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.following.ChangeNotices;
import ro.clujit.innovationdays.programme.following.FollowTokens;
import ro.clujit.innovationdays.programme.following.FollowersTold;
import ro.clujit.innovationdays.programme.following.Forgetting;
import ro.clujit.innovationdays.programme.release.Change;
import ro.clujit.innovationdays.programme.speaking.SpeakerNews;
import ro.clujit.innovationdays.programme.speaking.SpeakerNews.What;

/** Tells a follower what a release changed in what they follow. It says what that release said, whenever it is read. */
@ApplicationScoped
class ChangeNoticeLetter implements LetterComposer, Sampled {

    static final String KIND = "change-notice";

    private final Outbox outbox;
    private final ChangeNotices notices;
    private final FollowTokens tokens;
    private final SessionItems items;
    private final Notes notes;

    ChangeNoticeLetter(Outbox outbox, ChangeNotices notices, FollowTokens tokens, SessionItems items, Notes notes) {
        this.outbox = outbox;
        this.notices = notices;
        this.tokens = tokens;
        this.items = items;
        this.notes = notes;
    }

    void told(@Observes FollowersTold event) {
        outbox.addAll(KIND, event.edition().id(), event.notices());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        var notice = notices.whole(letter.subjectId()).orElseThrow();
        Edition edition = notice.follower().edition();
        List<SpeakerNews.Item> news = notices.changesOf(notice).stream()
                .map(change -> new SpeakerNews.Item(what(change.kind()), change))
                .toList();
        return compose(edition, news, tokens.of(notice.follower()), letter.language());
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return List.of(new Sample(
                KIND,
                compose(
                        edition,
                        SampleNews.of(edition),
                        Sampled.madeUp(language).link(),
                        language)));
    }

    private ComposedLetter compose(Edition edition, List<SpeakerNews.Item> news, String token, Language language) {
        NoteMessages words = Notes.words(language);
        String name = edition.name(language);
        List<NoteView.Item> sessions = items.of(news, edition, language);
        return notes.compose(
                new Draft(
                        KIND,
                        Optional.of(edition),
                        Map.of(),
                        new NoteView(
                                language.name(),
                                name,
                                edition.isExample(),
                                words.changes_subject(name),
                                words.changes_preview(),
                                words.changes_title(sessions.size()),
                                List.of(words.changes_text()),
                                "",
                                sessions,
                                words.follow_open(),
                                notes.address(language, "/follow/" + token),
                                List.of(words.follow_stop(Forgetting.DAYS_AFTER)),
                                words.why_follower(name))),
                language);
    }

    private static What what(Change.Kind kind) {
        return switch (kind) {
            case CANCELLED -> What.CANCELLED;
            case MOVED -> What.MOVED;
            case RENAMED -> What.RENAMED;
            case NEW -> What.BACK;
            case CHANGED, SPEAKER -> throw new IllegalArgumentException(kind.name());
        };
    }
}
